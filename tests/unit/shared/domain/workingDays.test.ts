import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar';
import {
  easterSunday,
  endOfPeriod,
  isWorkingDay,
  publicHoliday,
} from '../../../../shared/domain/workingDays';

test.each([
  ['2000', '2000-04-23'],
  ['2019', '2019-04-21'],
  ['2023', '2023-04-09'],
  ['2024', '2024-03-31'],
  ['2025', '2025-04-20'],
  ['2026', '2026-04-05'],
  ['2027', '2027-03-28'],
  ['2038', '2038-04-25'],
])('Easter Sunday of %s is %s', (year, day) => {
  expect(easterSunday(Number(year))).toBe(day);
});

test('Easter is a Sunday between 22 March and 25 April, whatever the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
      const easter = easterSunday(year);
      expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }),
  );
});

describe('a public holiday in Denmark', () => {
  test.each([
    ['2026-01-01', 'hol-nytaar'],
    ['2026-04-02', 'hol-skaertorsdag'],
    ['2026-04-03', 'hol-langfredag'],
    ['2026-04-06', 'hol-2paaske'],
    ['2026-05-14', 'hol-himmelfart'],
    ['2026-05-25', 'hol-2pinse'],
    ['2026-12-25', 'hol-jul'],
    ['2026-12-26', 'hol-2jul'],
    // The last one, and the first year without it (Act no. 214 of 6 March 2023).
    ['2023-05-05', 'hol-bededag'],
    ['2024-04-26', null],
    ['2026-05-01', null],
    // Banks and shops may be closed, but these are no public holidays.
    ['2026-06-05', null],
    ['2026-12-24', null],
    ['2026-12-31', null],
  ])('%s: %s', (day, holiday) => {
    expect(publicHoliday(day)).toBe(holiday);
  });
});

test('a period ends on a working day, never earlier and at most five days later', () => {
  const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count));
  fc.assert(
    fc.property(days, (day) => {
      const end = endOfPeriod(day);
      expect(isWorkingDay(end)).toBe(true);
      expect(end >= day && end <= addDays(day, 5)).toBe(true);
      expect(end === day).toBe(isWorkingDay(day));
    }),
  );
});
