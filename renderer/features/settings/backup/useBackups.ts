import { useCallback, useEffect, useState } from 'react';
import type { Input, Output } from '../../../../shared/contract';
import type { BackupState } from '../../../../shared/contract/backups';
import { useApp } from '../../../app/BinderProvider';
import { type Asking, useAsking } from '../../../app/useAsking';

type Change = 'backup.make' | 'backup.chooseFolder' | 'backup.forgetFolder' | 'backup.remove';

export type Backups = {
  /** Null until it is known. */
  state: BackupState | null;
  working: Asking['working'];
  refusal: Asking['refusal'];
  /** Asks for a change of the copies; answers whether it was made. */
  change: <Name extends Change>(name: Name, input: Input<Name>) => Promise<boolean>;
  /** Asks for anything else about the copies. */
  ask: Asking['ask'];
};

/** How the copies stand. What changes them may end a warning, so the window's own state is asked for as well. */
export function useBackups(): Backups {
  const app = useApp();
  const { working, refusal, ask } = useAsking();
  const [state, setState] = useState<BackupState | null>(null);

  const stateNow = useCallback(async (): Promise<BackupState | null> => {
    const answer = await app.ask('backup.state', {});
    return answer.ok ? answer.value : null;
  }, [app.ask]);

  useEffect(() => {
    void stateNow().then((found) => {
      if (found !== null) setState(found);
    });
  }, [stateNow]);

  async function change<Name extends Change>(name: Name, input: Input<Name>): Promise<boolean> {
    const changed: Output<Change> | null = await ask(name, input);
    // Refused or not, a copy may have been made in one of the two places, and a drive may be there or gone.
    const now = changed ?? (await stateNow());
    if (now !== null) setState(now);
    if (changed === null) return false;
    await app.ask('app.status', {});
    return true;
  }

  return { state, working, refusal, change, ask };
}
