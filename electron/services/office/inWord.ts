import { printable } from '../../../shared/documents/printable';

// What XML 1.0 cannot hold: halves of a character, and the two code points that are none.
const notInXml = /[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text as it is put into a file for Word: as it is printed, without the places where a word may be divided, which Word finds
 * itself. `asTyped` keeps the spaces at its ends.
 */
export function inWord(text: string, ends: 'trimmed' | 'asTyped' = 'trimmed'): string {
  const said = printable(text.replaceAll('\u00AD', '')).replace(notInXml, '\uFFFD');
  if (ends === 'trimmed') return said;
  return `${/^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`;
}
