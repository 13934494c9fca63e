import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalisePassphrase } from '../../../../../shared/domain/passphrase/normalisePassphrase';
import {
  isPassphraseGoodEnough,
  passphraseStrength,
} from '../../../../../shared/domain/passphrase/passphraseStrength';
import { suggestPassphrase } from '../../../../../shared/domain/passphrase/suggestPassphrase';
import { words } from '../../../../../shared/text/words';

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const fiveNumbers = fc.array(uint32, { minLength: 5, maxLength: 5 });

describe('a passphrase in its one form', () => {
  test('is the same however the keyboard composes its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(normalisePassphrase(typed.normalize('NFD'))).toBe(normalisePassphrase(typed.normalize('NFC')));
        expect(normalisePassphrase(normalisePassphrase(typed))).toBe(normalisePassphrase(typed));
      }),
    );
    expect(normalisePassphrase('bla\u030Aba\u0308r')).toBe('blåbär');
  });

  test('has ordinary spaces, and keeps them at both ends', () => {
    expect(normalisePassphrase('\u00a0en\u2003to\u3000')).toBe(' en to ');
  });

  test('keeps upper and lower case apart', () => {
    expect(normalisePassphrase('Hest')).not.toBe(normalisePassphrase('hest'));
  });
});

describe('the strength of a passphrase', () => {
  test.each(['', 'kort', 'elleve tegn', 'aåaåaåaåaå'])('"%s" is too short', (typed) => {
    expect(passphraseStrength(typed)).toBe('too-short');
    expect(isPassphraseGoodEnough(typed)).toBe(false);
  });

  test.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'hejhejhejhej',
    'hest hest hest hest',
    'qwertyuiop123',
    'asdfghjkl123456',
    '123456789012',
    '29 83 51 07 64 12',
    'Sommer2026!!',
    'Password1234',
    'Velkommen2026',
    'Adgangskode1!',
    'persondatamappen',
    'december2025!',
    'abcdefghijklmnop',
    'lkjhgfdsaqwe',
  ])('"%s" can be guessed', (typed) => {
    expect(passphraseStrength(typed)).toBe('guessable');
    expect(isPassphraseGoodEnough(typed)).toBe(false);
  });

  test.each(['fire våde katte', 'Nøglen til 7 skabe', 'xK4!qp9vTz2m'])('"%s" is good', (typed) => {
    expect(passphraseStrength(typed)).toBe('good');
    expect(isPassphraseGoodEnough(typed)).toBe(true);
  });

  test.each(['and lygte tulipan skrue fjord', 'w7Jp2vXq9LmRt4Bz8KfNd3'])('"%s" is strong', (typed) => {
    expect(passphraseStrength(typed)).toBe('strong');
  });

  test('is answered at once, also for a very long text', () => {
    expect(passphraseStrength(`${'- '.repeat(2000)}x`)).toBe('guessable');
    expect(passphraseStrength(`${'a-'.repeat(2000)}x`)).toBe('guessable');
  });
});

describe('a suggested passphrase', () => {
  test('is five words of the list, chosen by the given numbers', () => {
    const suggestion = suggestPassphrase(words, [0, 1, words.length, words.length + 1, 2]);
    expect(suggestion).toBe([words[0], words[1], words[0], words[1], words[2]].join(' '));
  });

  test('is always good enough, and strong when its words differ', () => {
    fc.assert(
      fc.property(fiveNumbers, (numbers) => {
        const suggestion = suggestPassphrase(words, numbers);
        expect(suggestion.split(' ')).toHaveLength(5);
        if (new Set(suggestion.split(' ')).size < 5) return;
        expect(passphraseStrength(suggestion)).toBe('strong');
      }),
      { numRuns: 2000 },
    );
  });

  test('is refused with too few numbers or a short list', () => {
    expect(() => suggestPassphrase(words, [1, 2, 3, 4])).toThrow('five');
    expect(() => suggestPassphrase(words.slice(0, 1295), [1, 2, 3, 4, 5])).toThrow('short');
  });
});

describe('the word list', () => {
  test('holds enough different, short, plain words', () => {
    expect(words.length).toBeGreaterThanOrEqual(1296);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-zæøå]{3,9}$/.test(word))).toEqual([]);
    expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([]);
  });
});
