import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Failure } from '../../../shared/errors';
import { restoreAddress } from '../../app/addresses';
import { useApp, useWords } from '../../app/BinderProvider';
import type { Obstacle } from './obstacle/obstacle';
import { PassphrasePage } from './PassphrasePage';
import { RecoveryKeyPage } from './RecoveryKeyPage';
import { emptyGroups } from './recoveryKeyMistakes';
import { text } from './text';

interface RecoverProps {
  /** A copy was just restored with the sheet: the key is asked for once more. */
  isTaken: boolean;
  onBack: () => void;
  onObstacle: (obstacle: Obstacle) => void;
}

/** Opens the binder with the recovery sheet: the key, a new passphrase, then the new sheet that replaces the old one. */
export function Recover({ isTaken, onBack, onObstacle }: RecoverProps) {
  const { ask } = useApp();
  const navigate = useNavigate();
  const words = useWords(text).recover;
  const [groups, setGroups] = useState<readonly string[]>(emptyGroups);
  const [isKeySound, setIsKeySound] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function recover(passphrase: string): Promise<Failure | null> {
    const opened = await ask('binder.recover', { recoveryKey: groups.join('-'), passphrase });
    if (opened.ok) {
      await navigate('/setup/sheet');
      return null;
    }
    if (opened.error.code === 'copy-offered') {
      onObstacle({ is: 'copyOffered', offer: opened.error });
      return null;
    }
    if (opened.error.code !== 'recovery-key-wrong' && opened.error.code !== 'recovery-key-mistyped') {
      return opened.error;
    }
    setRefusal(opened.error);
    setIsKeySound(false);
    return null;
  }

  if (isKeySound) {
    return (
      <PassphrasePage
        section={words.section}
        title={words.newTitle}
        help={words.newHelp}
        button={words.finish}
        onBack={() => setIsKeySound(false)}
        onChosen={recover}
      />
    );
  }
  return (
    <RecoveryKeyPage
      heading={isTaken ? { ...words, help: words.taken } : words}
      why={{
        ...words.neither,
        action: { label: words.neither.restore, to: restoreAddress },
      }}
      groups={groups}
      refusal={refusal}
      onChange={setGroups}
      onBack={onBack}
      onSound={() => setIsKeySound(true)}
    />
  );
}
