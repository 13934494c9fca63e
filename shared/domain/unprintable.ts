import letters from '../reference/data/font-letters.json';

/** Stands on paper for letters that no font of ours has; each of its signs is in all of them. */
export const SUBSTITUTE = '[?]';

// Breaks and gaps are no letters, and the soft hyphen is seen only where a word is divided.
const covered = [...letters.ranges.map(inPattern), '\\s', '\\u{ad}', '\\p{Cc}'].join('');

/** A range of the table as part of a pattern: "41-5a" is "\u{41}-\u{5a}". */
function inPattern(range: string): string {
  return range
    .split('-')
    .map((code) => `\\u{${code}}`)
    .join('-');
}

const uncovered = new RegExp(`[^${covered}]+`, 'gu');

/** Unseen signs that only join letters or choose a form of them; alone they are nothing to print. */
const joiners = /[\p{Cf}\p{Variation_Selector}]/gu;

/** The letters of a text that cannot be printed, each once, in the order they stand. */
export function unprintableIn(text: string): string[] {
  const found = text.normalize('NFC').replace(joiners, '').match(uncovered) ?? [];
  return [
    ...new Set(found.flatMap((run) => [...new Intl.Segmenter().segment(run)].map(({ segment }) => segment))),
  ];
}

/** The text with a visible substitute for every run of letters that no font has. */
export const withSubstitutes = (text: string): string => text.replace(uncovered, SUBSTITUTE);
