// Marks that are typed or pasted without being seen (zero width, direction), and that a PDF cannot say again as text.
// The soft hyphen is one of them, and the only one that papers use.
const unseen = /(?!\u00AD)\p{Cf}/gu;
const gaps = /[ \p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A text as it is printed: composed letters, one line, nothing that cannot be seen. U+2010 becomes the ordinary hyphen:
 * in a PDF it then always means a word divided at the end of a line.
 */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u2010/g, '-')
    .replace(unseen, '')
    .replace(gaps, ' ')
    .replace(/^ | $/g, '');

/** What stands in a cell that holds nothing: an empty cell cannot be told from a forgotten one. */
export const emptyCell = '–';
