import { withSubstitutes } from '../domain/unprintable';

// Marks that are typed or pasted without being seen (zero width, direction), and that a PDF cannot say again as text.
// The soft hyphen is one of them, and the only one that papers use.
const unseen = /(?!\u00AD)[\p{Cf}\p{Variation_Selector}]/gu;
// Line breaks, and spaces of widths that no font of ours has.
const gaps = /[ \p{Cc}\p{Zl}\p{Zp}\u1680\u2000\u2001\u2008\u205F\u3000]+/gu;

const seen = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(unseen, '')
    .replace(gaps, ' ');

/**
 * A text as it is printed: composed letters, one line, nothing that cannot be seen, and a visible substitute for letters
 * that no font of ours has, so that none of the computer's own ever comes into a paper. U+2010 becomes the ordinary
 * hyphen: in a PDF it then always means a word divided at the end of a line; so does U+2011, which the fonts lack.
 */
export const printable = (text: string): string => withSubstitutes(seen(text)).replace(/^ | $/g, '');

/** What stands in a cell that holds nothing: an empty cell cannot be told from a forgotten one. */
export const emptyCell = '–';
