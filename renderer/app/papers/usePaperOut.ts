import { useState } from 'react';
import type { PaperChoice } from '../../../shared/contract/papers';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../BinderProvider';

/** What came of the last print or save. A save whose dialog was closed did nothing, so nothing is told of it. */
type Outcome =
  | { is: 'printed'; at: string }
  | { is: 'notPrinted' }
  | { is: 'saved'; name: string }
  | { is: 'refused'; choice: PaperChoice; failure: Failure };

export type PaperOut = {
  isPrinting: boolean;
  isSaving: boolean;
  outcome: Outcome | null;
  /** Opens the system's print dialog; true when the paper was sent to the printer. */
  print: (choice: PaperChoice) => Promise<boolean>;
  /** Opens the system's save dialog; true when the file is written. */
  save: (choice: PaperChoice) => Promise<boolean>;
  /** The same for a file to write on in Word. */
  saveWord: (choice: PaperChoice) => Promise<boolean>;
};

/** A paper to the printer or to a file. A print that waits for its dialog does not keep anybody from saving. */
export function usePaperOut(): PaperOut {
  const { ask } = useApp();
  const [isPrinting, setIsPrinting] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function print(choice: PaperChoice): Promise<boolean> {
    if (isPrinting) return false;
    setIsPrinting(true);
    setOutcome(null);
    const result = await ask('paper.print', choice);
    setIsPrinting(false);
    if (!result.ok) setOutcome({ is: 'refused', choice, failure: result.error });
    else
      setOutcome(
        result.value.printed ? { is: 'printed', at: new Date().toISOString() } : { is: 'notPrinted' },
      );
    return result.ok && result.value.printed;
  }
  async function save(
    choice: PaperChoice,
    name: 'paper.save' | 'paper.saveWord' = 'paper.save',
  ): Promise<boolean> {
    if (isSaving) return false;
    setIsSaving(true);
    setOutcome(null);
    const result = await (choice.which === 'recoverySheet' || name === 'paper.save'
      ? ask('paper.save', choice)
      : ask(name, choice));
    setIsSaving(false);
    if (!result.ok) setOutcome({ is: 'refused', choice, failure: result.error });
    else if (result.value.savedAs !== null) setOutcome({ is: 'saved', name: result.value.savedAs });
    return result.ok && result.value.savedAs !== null;
  }

  const saveWord = (choice: PaperChoice): Promise<boolean> => save(choice, 'paper.saveWord');
  return { isPrinting, isSaving, outcome, print, save: (choice) => save(choice), saveWord };
}
