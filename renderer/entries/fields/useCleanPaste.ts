import { type ClipboardEvent, useState } from 'react';
import { cleanLine, cleanText } from '../../../shared/domain/cleanText';

type Pasted = { value: string; wasCleaned: boolean };

/**
 * Takes the stray marks out of a text as it is pasted; what is typed is never touched. It goes in the way typing does,
 * so that Ctrl+Z takes it out again.
 */
export function useCleanPaste(value: string, hasLines: boolean) {
  const [pasted, setPasted] = useState<Pasted | null>(null);

  function onPaste(event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    const raw = event.clipboardData.getData('text/plain');
    const clean = hasLines ? cleanText(raw) : cleanLine(raw);
    setPasted(null);
    if (clean === raw) return;
    event.preventDefault();
    // The one way to put text into a field that its own undo knows of.
    document.execCommand('insertText', false, clean);
    setPasted({ value: event.currentTarget.value, wasCleaned: withoutGaps(clean) !== withoutGaps(raw) });
  }

  /** Told as long as the pasted text stands as it was pasted, and only when more than spaces went. */
  return { onPaste, wasCleaned: pasted?.wasCleaned === true && pasted.value === value };
}

const withoutGaps = (text: string): string => text.replace(/\s/gu, '');
