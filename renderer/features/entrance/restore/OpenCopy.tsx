import { useState } from 'react';
import type { Input } from '../../../../shared/contract';
import type { RestorePreview, RestoreSource } from '../../../../shared/contract/backups';
import { useAsking } from '../../../app/useAsking';
import { CopyPassphrase } from './CopyPassphrase';
import { CopySheet } from './CopySheet';

interface OpenCopyProps {
  source: RestoreSource;
  onBack: () => void;
  onOpened: (preview: RestorePreview) => void;
}

/** What opens the copy: the passphrase or the sheet of its time. */
export function OpenCopy({ source, onBack, onOpened }: OpenCopyProps) {
  const { ask, working, refusal } = useAsking();
  const [hasSheet, setHasSheet] = useState(false);

  async function open(secret: Input<'restore.open'>['secret']): Promise<void> {
    const preview = await ask('restore.open', { source: source.id, secret });
    if (preview !== null) onOpened(preview);
  }

  const common = { refusal, isWorking: working !== null };
  return hasSheet ? (
    <CopySheet
      {...common}
      onBack={() => setHasSheet(false)}
      onTyped={(recoveryKey) => void open({ type: 'recoveryKey', recoveryKey })}
    />
  ) : (
    <CopyPassphrase
      {...common}
      source={source}
      onBack={onBack}
      onSheet={() => setHasSheet(true)}
      onTyped={(passphrase) => void open({ type: 'passphrase', passphrase })}
    />
  );
}
