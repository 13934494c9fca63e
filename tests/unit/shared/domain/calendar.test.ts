import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  DayOfYear,
  danishDay,
  daysBetween,
  isRealDate,
  nextDayOfYear,
} from '../../../../shared/domain/calendar';

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('adding days and counting them are each other backwards', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('a month after the last of January is the last of February', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-11-23', -6)).toBe('2026-05-23');
  });

  test('months keep the day of the month or take the last one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 200 }), (date, months) => {
        const later = addMonths(date, months);
        expect(isRealDate(later)).toBe(true);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });

  test('knows the days that do not exist', () => {
    expect(isRealDate('2026-02-29')).toBe(false);
    expect(isRealDate('2028-02-29')).toBe(true);
    expect(isRealDate('2026-13-01')).toBe(false);
    expect(isRealDate('23.11.2026')).toBe(false);
  });
});

describe('days of the year', () => {
  test('29 February comes not every year and is refused', () => {
    expect(DayOfYear.safeParse('02-29').success).toBe(false);
    expect(DayOfYear.safeParse('06-31').success).toBe(false);
    expect(DayOfYear.safeParse('06-30').success).toBe(true);
  });

  test('the next one is after the date, never on it, and within a year', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('01-01', '06-01', '12-01', '12-31'), (date, day) => {
        const next = nextDayOfYear(day, date);
        expect(next > date).toBe(true);
        expect(next.slice(5)).toBe(day);
        expect(daysBetween(date, next)).toBeLessThanOrEqual(366);
      }),
    );
  });
});

test('the day of an instant is the Danish one, in winter and in summer', () => {
  expect(danishDay('2026-11-22T22:59:00Z')).toBe('2026-11-22');
  expect(danishDay('2026-11-22T23:00:00Z')).toBe('2026-11-23');
  expect(danishDay('2026-06-30T22:00:00Z')).toBe('2026-07-01');
});
