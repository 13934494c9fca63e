import { useState } from 'react';
import type { PaperChoice } from '../../../shared/contract/papers';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../../app/BinderProvider';

/** What came of the last print or save; nothing when the system's dialog was closed. */
export type Outcome = { is: 'printed' } | { is: 'saved'; name: string } | { is: 'refused'; failure: Failure };

export type PaperActions = {
  busy: 'print' | 'save' | null;
  outcome: Outcome | null;
  print: () => void;
  save: () => void;
};

/** Print and Save as PDF of one paper, one at a time. */
export function usePaperActions(choice: PaperChoice): PaperActions {
  const { ask } = useApp();
  const [busy, setBusy] = useState<PaperActions['busy']>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function run(what: 'print' | 'save', work: () => Promise<Outcome | null>): Promise<void> {
    if (busy !== null) return;
    setBusy(what);
    setOutcome(null);
    setOutcome(await work());
    setBusy(null);
  }
  async function print(): Promise<Outcome | null> {
    const result = await ask('paper.print', choice);
    if (!result.ok) return { is: 'refused', failure: result.error };
    return result.value.printed ? { is: 'printed' } : null;
  }
  async function save(): Promise<Outcome | null> {
    const result = await ask('paper.save', choice);
    if (!result.ok) return { is: 'refused', failure: result.error };
    return result.value.savedAs === null ? null : { is: 'saved', name: result.value.savedAs };
  }

  return { busy, outcome, print: () => void run('print', print), save: () => void run('save', save) };
}
