import { useState } from 'react';
import type { PaperChoice } from '../../../shared/contract/papers';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { text } from './text';

export type PaperOut = {
  isBusy: boolean;
  /** What came of it, to be told beside the buttons; `isProblem` when it did not work. */
  told: { text: string; isProblem: boolean } | null;
  /** Opens the system's print dialog; true when the paper was sent to the printer. */
  print: (choice: PaperChoice) => Promise<boolean>;
  savePdf: (choice: PaperChoice) => Promise<void>;
};

/** Sends a paper to the printer or to a file. */
export function usePaperOut(): PaperOut {
  const { ask } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<PaperOut['told']>(null);

  async function print(choice: PaperChoice): Promise<boolean> {
    setIsBusy(true);
    setTold(null);
    const result = await ask('paper.print', choice);
    setIsBusy(false);
    if (!result.ok) setTold({ text: inWords(result.error), isProblem: true });
    return result.ok && result.value.printed;
  }
  async function savePdf(choice: PaperChoice): Promise<void> {
    setIsBusy(true);
    setTold(null);
    const result = await ask('paper.save', choice);
    setIsBusy(false);
    if (!result.ok) setTold({ text: inWords(result.error), isProblem: true });
    else if (result.value.savedAs !== null)
      setTold({ text: words.savedAs(result.value.savedAs), isProblem: false });
  }

  return { isBusy, told, print, savePdf };
}
