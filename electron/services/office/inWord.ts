import { printable } from '../../../shared/documents/printable';

/**
 * A text as it is put into a file for Word: as it is printed, without the places where a word may be divided, which Word
 * finds itself. What XML cannot hold (halves of a character) no font has either, so it is a substitute by then. `asTyped` keeps the spaces at its ends.
 */
export function inWord(text: string, ends: 'trimmed' | 'asTyped' = 'trimmed'): string {
  const said = printable(text.replaceAll('\u00AD', ''));
  if (ends === 'trimmed') return said;
  return `${/^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`;
}
