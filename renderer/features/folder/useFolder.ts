import { useEffect, useState } from 'react';
import type { FolderProgress, MadeFolder } from '../../../shared/contract/folder';
import type { FolderGroup } from '../../../shared/domain/folder/folderGroup';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../../app/BinderProvider';

type Outcome =
  | { is: 'made'; made: Exclude<MadeFolder, null> }
  | { is: 'printed' }
  | { is: 'saved'; name: string }
  | { is: 'refused'; failure: Failure; wasPrint: boolean };

export type Folder = {
  /** How far it has come; null when nothing is being made. */
  progress: FolderProgress;
  outcome: Outcome | null;
  make: (leaveOut: FolderGroup[]) => Promise<void>;
  shelf: (leaveOut: FolderGroup[], to: 'printer' | 'file') => Promise<void>;
  stop: () => void;
};

/** Often enough to be seen moving. */
const ASK_EVERY = 300;

/** The making of the folder, also when it was begun before this page was opened. */
export function useFolder(): Folder {
  const { ask } = useApp();
  const [progress, setProgress] = useState<FolderProgress>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    const look = () => {
      void ask('folder.progress', {}).then((now) => setProgress(now.ok ? now.value : null));
    };
    look();
    const timer = setInterval(look, ASK_EVERY);
    return () => clearInterval(timer);
  }, [ask]);

  async function make(leaveOut: FolderGroup[]): Promise<void> {
    setOutcome(null);
    const result = await ask('folder.make', { leaveOut });
    if (!result.ok) setOutcome({ is: 'refused', failure: result.error, wasPrint: false });
    else if (result.value.made !== null) setOutcome({ is: 'made', made: result.value.made });
  }

  async function shelf(leaveOut: FolderGroup[], to: 'printer' | 'file'): Promise<void> {
    setOutcome(null);
    const result = await ask('folder.shelf', { leaveOut, to });
    if (!result.ok) setOutcome({ is: 'refused', failure: result.error, wasPrint: to === 'printer' });
    else if (result.value.printed) setOutcome({ is: 'printed' });
    else if (result.value.savedAs !== null) setOutcome({ is: 'saved', name: result.value.savedAs });
  }

  return { progress, outcome, make, shelf, stop: () => void ask('folder.stop', {}) };
}
