import { commonParts } from './commonParts';
import { normalisePassphrase } from './normalisePassphrase';

export const passphraseStrengths = ['too-short', 'guessable', 'good', 'strong'] as const;
export type PassphraseStrength = (typeof passphraseStrengths)[number];

/** In characters as people count them, after normalising. */
const MINIMUM_LENGTH = 12;

const LEAST_SURPRISE = 8;
const LEAST_DIFFERENT_CHARACTERS = 6;
const GREAT_SURPRISE = 22;
const MANY_WORDS = 5;

const YEAR = /(19|20)\d\d/g;
const ROWS = ['01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];
const RUNS = new Set(ROWS.flatMap((row) => [...threes(row), ...threes([...row].reverse().join(''))]));

function threes(row: string): string[] {
  return Array.from({ length: row.length - 2 }, (_, index) => row.slice(index, index + 3));
}

/**
 * How well a passphrase withstands guessing, in four steps. "Good" is the least the binder accepts:
 * 12 characters, letters among them, that are not just a well-known word, a date, a run of keys or a
 * repetition.
 */
export function passphraseStrength(typed: string): PassphraseStrength {
  const passphrase = normalisePassphrase(typed);
  if ([...passphrase].length < MINIMUM_LENGTH) return 'too-short';

  if (!/\p{L}/u.test(passphrase)) return 'guessable';
  const surprise = surprisingLength(passphrase);
  const different = new Set(passphrase.toLowerCase()).size;
  if (surprise < LEAST_SURPRISE || different < LEAST_DIFFERENT_CHARACTERS) return 'guessable';
  return surprise >= GREAT_SURPRISE || differentWords(passphrase) >= MANY_WORDS ? 'strong' : 'good';
}

/** Whether the binder may be locked with this passphrase. */
export function isPassphraseGoodEnough(typed: string): boolean {
  const strength = passphraseStrength(typed);
  return strength === 'good' || strength === 'strong';
}

/** The number of characters left when everything a guesser tries first counts as one. */
function surprisingLength(passphrase: string): number {
  const once = withoutRepetition(passphrase.toLowerCase());
  const plain = commonParts.reduce((text, part) => text.replaceAll(part, '*'), once.replace(YEAR, '*'));
  const characters = [...plain];
  return characters.filter((_, index) => !endsRun(characters.slice(Math.max(index - 2, 0), index + 1)))
    .length;
}

/** A phrase typed two or more times in a row is worth no more than the phrase. */
function withoutRepetition(text: string): string {
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  for (let period = 1; period <= letters.length / 2; period += 1) {
    const repeats = letters.every((letter, index) => index < period || letter === letters[index - period]);
    if (repeats) return letters.slice(0, period).join('');
  }
  return text;
}

/** Three equal characters, or three neighbours on a keyboard or in the alphabet. */
function endsRun(three: readonly string[]): boolean {
  if (three.length < 3) return false;
  return RUNS.has(three.join('')) || three.every((character) => character === three[0]);
}

function differentWords(passphrase: string): number {
  return new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu)).size;
}
