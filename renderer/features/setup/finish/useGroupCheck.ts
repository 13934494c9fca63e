import { useState } from 'react';
import { checkGroup } from '../../../../shared/domain/recoveryKey/recoveryKey';
import type { Failure } from '../../../../shared/errors';
import { useApp, useWords } from '../../../app/BinderProvider';
import { text } from '../text';

/** The groups that are typed back from the paper, so that we know it can be read. */
export const checkedGroups: readonly [number, number] = [3, 7];

/** Groups 3 and 7 as typed; a group that does not match is named. */
export function useGroupCheck() {
  const { ask } = useApp();
  const words = useWords(text).print;
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const [mistakes, setMistakes] = useState<Readonly<Record<number, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [group3 = '', group7 = ''] = typed;

  function unfinished(): Record<number, string> {
    return Object.fromEntries(
      checkedGroups
        .filter((_, index) => checkGroup(typed[index] ?? '') !== 'complete')
        .map((group) => [group, words.groupMissing(group)]),
    );
  }

  async function check(): Promise<boolean> {
    const missing = unfinished();
    setMistakes(missing);
    setRefusal(null);
    setAttempt((count) => count + 1);
    if (Object.keys(missing).length > 0) return false;
    const checked = await ask('recovery.check', { group3, group7 });
    if (checked.ok) return true;
    if (checked.error.code === 'recovery-key-mistyped') {
      setMistakes({ [checked.error.group]: words.groupWrong(checked.error.group) });
      // A second time, now that there is something to lead to.
      setAttempt((count) => count + 1);
    } else setRefusal(checked.error);
    return false;
  }

  const errors = Object.entries(mistakes).map(([group, mistake]) => ({
    fieldId: `group-${group}`,
    text: mistake,
  }));
  return { typed, setTyped, mistakes, errors, attempt, refusal, check };
}
