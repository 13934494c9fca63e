// Marks that are typed or pasted without being seen, and that a PDF cannot say again as text:
// zero-width characters and direction marks; control characters and runs of spaces are one space.
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const gaps = /[\u0000- \u007F-\u009F\u2028\u2029]+/g;

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
