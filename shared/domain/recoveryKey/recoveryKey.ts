import type { Failure } from '../../errors';
import { fail, ok, type Result } from '../../result';
import { checkSymbols, DATA_LENGTH, GROUP_LENGTH, isSound, KEY_LENGTH, mistypedGroup } from './checkSymbols';

/** Crockford's base32: no I, L, O or U, so that nothing on paper can be read in two ways. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };
const SEPARATORS = /[\s.\-‐-―_]/g;

export const GROUP_COUNT = KEY_LENGTH / GROUP_LENGTH;
/** How many random bytes a new key is made of. */
export const RANDOM_LENGTH = DATA_LENGTH;
/** The group named when a key is wrong in more than one place and no single group can be blamed. */
export const GROUP_UNKNOWN = 0;

/** A whole, checked key: 32 characters of the alphabet, without separators. */
export type RecoveryKey = string & { readonly recoveryKey: true };

/**
 * A new key of 140 random bits with its 4 check characters.
 * Takes 28 random bytes; throws on any other number, since a short key would be a weak one.
 */
export function makeRecoveryKey(random: Uint8Array): RecoveryKey {
  if (random.length !== RANDOM_LENGTH) throw new Error('a recovery key is made of 28 random bytes');
  const data = Array.from(random, (byte) => byte % CROCKFORD.length);
  return toKey([...data, ...checkSymbols(data)]);
}

function toKey(symbols: readonly number[]): RecoveryKey {
  // Safe: every caller has just computed or verified the check symbols.
  return symbols.map((symbol) => CROCKFORD.charAt(symbol)).join('') as RecoveryKey;
}

/** The key's eight groups of four characters, as they stand on the sheet. */
export function recoveryKeyGroups(key: RecoveryKey): string[] {
  return Array.from({ length: GROUP_COUNT }, (_, index) =>
    key.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  );
}

/** The key as it is printed and read aloud: eight groups of four with a hyphen between. */
export function formatRecoveryKey(key: RecoveryKey): string {
  return recoveryKeyGroups(key).join('-');
}

/**
 * What was typed, in the key's own characters: separators dropped, upper and lower case equal,
 * I and L read as 1, O as 0, and U, which no key holds, as V.
 */
export function normaliseRecoveryKey(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(SEPARATORS, '')
    .replace(/[ILOU]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** How one group stands while it is being typed. The check characters can speak only for the whole key. */
export function checkGroup(typed: string): 'unfinished' | 'complete' | 'wrong-character' | 'too-long' {
  const group = normaliseRecoveryKey(typed);
  if (![...group].every((character) => CROCKFORD.includes(character))) return 'wrong-character';
  if (group.length > GROUP_LENGTH) return 'too-long';
  return group.length === GROUP_LENGTH ? 'complete' : 'unfinished';
}

/** Whether what was typed is the given group (1 to 8) of the key: the proof that the sheet can be read. */
export function isGroupOf(key: RecoveryKey, group: number, typed: string): boolean {
  return recoveryKeyGroups(key)[group - 1] === normaliseRecoveryKey(typed);
}

/**
 * The key that was typed, or the group (1 to 8) in which it was mistyped; `GROUP_UNKNOWN` when the
 * mistake cannot be placed.
 */
export function parseRecoveryKey(typed: string): Result<RecoveryKey> {
  const text = normaliseRecoveryKey(typed);
  const stranger = [...text].findIndex((character) => !CROCKFORD.includes(character));
  if (stranger !== -1) return fail(mistyped(Math.min(Math.floor(stranger / GROUP_LENGTH) + 1, GROUP_COUNT)));
  if (text.length < KEY_LENGTH) return fail(mistyped(Math.floor(text.length / GROUP_LENGTH) + 1));
  if (text.length > KEY_LENGTH) return fail(mistyped(GROUP_UNKNOWN));

  const symbols = [...text].map((character) => CROCKFORD.indexOf(character));
  return isSound(symbols) ? ok(toKey(symbols)) : fail(mistyped(mistypedGroup(symbols) ?? GROUP_UNKNOWN));
}

const mistyped = (group: number): Failure => ({ code: 'recovery-key-mistyped', group });

/** The key's 140 random bits as 18 bytes, the last four bits zero: what the key slot is derived from. */
export function recoveryKeyBytes(key: RecoveryKey): Uint8Array {
  const bits = [...key.slice(0, DATA_LENGTH)]
    .map((character) => CROCKFORD.indexOf(character).toString(2).padStart(5, '0'))
    .join('')
    .padEnd(18 * 8, '0');
  return Uint8Array.from({ length: 18 }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2),
  );
}
