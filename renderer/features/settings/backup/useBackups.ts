import { useEffect, useState } from 'react';
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

  useEffect(() => {
    void app.ask('backup.state', {}).then((answer) => {
      if (answer.ok) setState(answer.value);
    });
  }, [app.ask]);

  async function change<Name extends Change>(name: Name, input: Input<Name>): Promise<boolean> {
    const changed: Output<Change> | null = await ask(name, input);
    if (changed === null) return false;
    setState(changed);
    await app.ask('app.status', {});
    return true;
  }

  return { state, working, refusal, change, ask };
}
