import { useState } from 'react';
import type { PaperChoice } from '../../../shared/contract/papers';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../../app/BinderProvider';

/** What came of the last print or save; nothing when the system's dialog was closed. */
export type Outcome = { is: 'printed' } | { is: 'saved'; name: string } | { is: 'refused'; failure: Failure };

export type PaperActions = {
  isPrinting: boolean;
  isSaving: boolean;
  outcome: Outcome | null;
  print: () => void;
  save: () => void;
};

/** Print and Save as PDF of one paper. A print that waits for its dialog does not keep anybody from saving. */
export function usePaperActions(choice: PaperChoice): PaperActions {
  const { ask } = useApp();
  const [isPrinting, setPrinting] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function print(): Promise<void> {
    if (isPrinting) return;
    setPrinting(true);
    setOutcome(null);
    const result = await ask('paper.print', choice);
    setPrinting(false);
    if (!result.ok) setOutcome({ is: 'refused', failure: result.error });
    else if (result.value.printed) setOutcome({ is: 'printed' });
  }
  async function save(): Promise<void> {
    if (isSaving) return;
    setSaving(true);
    setOutcome(null);
    const result = await ask('paper.save', choice);
    setSaving(false);
    if (!result.ok) setOutcome({ is: 'refused', failure: result.error });
    else if (result.value.savedAs !== null) setOutcome({ is: 'saved', name: result.value.savedAs });
  }

  return { isPrinting, isSaving, outcome, print: () => void print(), save: () => void save() };
}
