import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RestorePreview, RestoreSource } from '../../../../shared/contract/backups';
import { ChooseSource } from './ChooseSource';
import { OpenCopy } from './OpenCopy';
import { Preview } from './Preview';

interface RestoreProps {
  /** The binder is restored and locked. */
  onRestored: (preview: RestorePreview) => void;
}

/** From a copy to the binder: which one, what opens it, what is in it. Nothing is changed before the last button. */
export function Restore({ onRestored }: RestoreProps) {
  const navigate = useNavigate();
  const [source, setSource] = useState<RestoreSource | null>(null);
  const [preview, setPreview] = useState<RestorePreview | null>(null);

  async function leave(): Promise<void> {
    // Not a step to come back to: with the binder open, this address locks it.
    await navigate('/', { replace: true });
  }

  if (source === null) return <ChooseSource onBack={() => void leave()} onChosen={setSource} />;
  if (preview === null) {
    return <OpenCopy source={source} onBack={() => setSource(null)} onOpened={setPreview} />;
  }
  return (
    <Preview
      preview={preview}
      onBack={() => setPreview(null)}
      onRestored={() => {
        onRestored(preview);
        void leave();
      }}
    />
  );
}
