import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeCpr } from '../../../../../shared/domain/identifiers/cpr';
import { cvrDigits, formatCvr, isCvr } from '../../../../../shared/domain/identifiers/cvr';

describe('a CVR number', () => {
  test('passes with spaces and with the country prefix', () => {
    expect(['90123459', '90 12 34 59', 'DK90123459', 'dk 90 12 34 59'].map(isCvr)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('fails when too short, too long, all noughts or not digits', () => {
    expect(['9012345', '901234590', '00000000', '9012345a', ''].map(isCvr)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [...'90123459'];
        digits[at] = String((Number(digits[at]) + more) % 10);
        expect(isCvr(digits.join(''))).toBe(false);
      }),
    );
  });

  test('is written in pairs', () => {
    expect(formatCvr('90123459')).toBe('90 12 34 59');
    expect(formatCvr('hello')).toBe('hello');
    expect(cvrDigits(' DK 90123459')).toBe('90123459');
  });
});

describe('what looks like a CPR number', () => {
  test('is a day that exists and four digits, with or without a dash', () => {
    expect(looksLikeCpr('Ring til kunden 010190-0000 i morgen')).toBe(true);
    expect(looksLikeCpr('0101900000')).toBe(true);
    expect(looksLikeCpr('290200 1234')).toBe(true);
    expect(looksLikeCpr('01 01 90 0000')).toBe(true);
    expect(looksLikeCpr('01.01.90-0000')).toBe(true);
    expect(looksLikeCpr('010190–0000')).toBe(true);
  });

  test('is not a day that does not exist, a longer number or a telephone number', () => {
    expect(looksLikeCpr('310290-0000')).toBe(false);
    expect(looksLikeCpr('Ordre 12010190000055')).toBe(false);
    expect(looksLikeCpr('Telefon 59 00 00 12')).toBe(false);
    expect(looksLikeCpr('Mødes 23.11.2026 kl. 10')).toBe(false);
  });
});
