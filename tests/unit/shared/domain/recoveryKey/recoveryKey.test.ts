import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkGroup,
  formatRecoveryKey,
  isGroupOf,
  makeRecoveryKey,
  normaliseRecoveryKey,
  parseRecoveryKey,
  RANDOM_LENGTH,
  recoveryKeyBytes,
  recoveryKeyGroups,
} from '../../../../../shared/domain/recoveryKey/recoveryKey';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomBytes = fc.uint8Array({ minLength: RANDOM_LENGTH, maxLength: RANDOM_LENGTH });
const keys = randomBytes.map(makeRecoveryKey);
const sample = makeRecoveryKey(Uint8Array.from({ length: RANDOM_LENGTH }, (_, index) => index * 7 + 3));

const groupOf = (position: number) => Math.floor(position / 4) + 1;
const withCharacter = (key: string, position: number, character: string) =>
  key.slice(0, position) + character + key.slice(position + 1);
const mistyped = (group: number) => ({ ok: false, error: { code: 'recovery-key-mistyped', group } });

describe('the recovery key', () => {
  test('is printed as eight groups of four and read back', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(formatRecoveryKey(key)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(parseRecoveryKey(formatRecoveryKey(key))).toEqual({ ok: true, value: key });
      }),
    );
  });

  test('keeps 140 random bits, whatever the upper three bits of each byte are', () => {
    fc.assert(
      fc.property(randomBytes, (random) => {
        const bytes = recoveryKeyBytes(makeRecoveryKey(random));
        const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
        expect(bits).toHaveLength(144);
        expect(bits.slice(140)).toBe('0000');
        expect(bits.slice(0, 140)).toBe(
          [...random].map((b) => (b % 32).toString(2).padStart(5, '0')).join(''),
        );
      }),
    );
  });

  test('is the same key on every machine and in every version', () => {
    expect(formatRecoveryKey(makeRecoveryKey(new Uint8Array(28)))).toBe(
      '0000-0000-0000-0000-0000-0000-0000-0000',
    );
    expect(formatRecoveryKey(sample)).toMatchInlineSnapshot(`"3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJS0-7ENW"`);
  });

  test('cannot be made of too few random bytes', () => {
    expect(() => makeRecoveryKey(new Uint8Array(27))).toThrow('28');
  });
});

describe('typing the recovery key', () => {
  test('lower case, spaces, dashes and look-alike letters make no difference', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(' ', '-', '', '\u00a0', ' – ', '.'), (key, separator) => {
        const typed = recoveryKeyGroups(key).join(separator).toLowerCase();
        expect(parseRecoveryKey(typed)).toEqual({ ok: true, value: key });
        const read = key.replaceAll('1', 'l').replaceAll('0', 'O').replaceAll('V', 'u');
        expect(parseRecoveryKey(read)).toEqual({ ok: true, value: key });
      }),
    );
    expect(normaliseRecoveryKey('iLoU-abcd')).toBe('110VABCD');
  });

  test('every single wrong character is caught and its group is named', () => {
    for (let position = 0; position < 32; position += 1) {
      for (const character of ALPHABET) {
        if (sample[position] === character) continue;
        const typed = withCharacter(sample, position, character);
        expect(parseRecoveryKey(typed)).toEqual(mistyped(groupOf(position)));
      }
    }
  });

  test('every swap of two neighbours is caught, and its first group is named', () => {
    fc.assert(
      fc.property(keys, (key) => {
        for (let position = 0; position < 31; position += 1) {
          const [left, right] = [key.charAt(position), key.charAt(position + 1)];
          if (left === right) continue;
          const typed = key.slice(0, position) + right + left + key.slice(position + 2);
          expect(parseRecoveryKey(typed)).toEqual(mistyped(groupOf(position)));
        }
      }),
    );
  });

  test('two wrong characters in one group name the group', () => {
    const pairs = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom([0, 1], [0, 3], [1, 2], [2, 3]));
    const shifts = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(keys, pairs, shifts, (key, [group, places], changes) => {
        const typed = places.reduce((text, place, index) => {
          const position = group * 4 + place;
          const next = (ALPHABET.indexOf(text.charAt(position)) + (changes[index] ?? 1)) % 32;
          return withCharacter(text, position, ALPHABET.charAt(next));
        }, key as string);
        expect(parseRecoveryKey(typed)).toEqual(mistyped(group + 1));
      }),
    );
  });

  test('three or four wrong characters anywhere are always caught', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(keys, places, fc.integer({ min: 1, max: 31 }), (key, positions, shift) => {
        const typed = positions.reduce(
          (text, position) =>
            withCharacter(
              text,
              position,
              ALPHABET.charAt((ALPHABET.indexOf(text.charAt(position)) + shift) % 32),
            ),
          key as string,
        );
        expect(parseRecoveryKey(typed).ok).toBe(false);
      }),
    );
  });

  test('a character that no key holds, a missing one and one too many are named', () => {
    const groups = recoveryKeyGroups(sample);
    expect(parseRecoveryKey(sample.replace(/^.{9}/, (start) => `${start.slice(0, 8)}!`))).toEqual(
      mistyped(3),
    );
    expect(parseRecoveryKey(groups.slice(0, 5).join('-'))).toEqual(mistyped(6));
    expect(parseRecoveryKey('')).toEqual(mistyped(1));
    expect(parseRecoveryKey(`${sample}7`)).toEqual(mistyped(0));
    expect(parseRecoveryKey(`${sample}!`)).toEqual(mistyped(8));
  });

  test('a group says how far it has come', () => {
    expect(['', 'ab', 'abcd', 'ab-cd', 'abcde', 'ab!'].map(checkGroup)).toEqual([
      'unfinished',
      'unfinished',
      'complete',
      'complete',
      'too-long',
      'wrong-character',
    ]);
  });

  test('typing a group back proves that the sheet can be read', () => {
    const third = recoveryKeyGroups(sample)[2] ?? '';
    expect(isGroupOf(sample, 3, ` ${third.toLowerCase()} `)).toBe(true);
    expect(isGroupOf(sample, 7, third)).toBe(false);
    expect(isGroupOf(sample, 9, '')).toBe(false);
  });
});
