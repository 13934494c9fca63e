import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateInField, typedDate } from '../../../../renderer/ui/typedDate';

const anyDate = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a typed date', () => {
  it.each([
    ['27.11.2026', '2026-11-27'],
    ['1.2.2027', '2027-02-01'],
    ['27/11-26', '2026-11-27'],
    ['27 11 2026', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
  ])('reads %s', (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  it.each(['', 'i morgen', '31.02.2026', '27.13.2026', '27.11', '2026-02-30', '27.11.20266'])(
    'refuses %j',
    (text) => {
      expect(typedDate(text)).toBeNull();
    },
  );

  it('reads back what the field shows, in both languages', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('da' as const, 'en' as const), (date, language) => {
        expect(typedDate(dateInField(date, language))).toBe(date);
      }),
    );
  });
});

test('a month may be written by name, whole or begun, in both languages', () => {
  expect(
    ['23. november 2026', '23 Nov 2026', '3. maj 2027', '3 May 2027', '1.december 2026'].map(typedDate),
  ).toEqual(['2026-11-23', '2026-11-23', '2027-05-03', '2027-05-03', '2026-12-01']);
  expect(['31. november 2026', '23. jubilæum 2026'].map(typedDate)).toEqual([null, null]);
});
