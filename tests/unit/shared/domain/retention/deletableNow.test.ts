import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar';
import { deletableNow } from '../../../../../shared/domain/retention/deletableNow';
import { deletableFrom, type RetentionRule } from '../../../../../shared/domain/retention/retentionRule';
import { aRetentionRule } from '../../../../support/builders';

const start = { kind: 'event', text: 'sidste ordre' } as const;
const fromEvent = (amount: number, unit: RetentionRule['unit']) => aRetentionRule({ amount, unit, start });
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const yearEnds = fc.constantFrom('12-31', '06-30', '03-31', '02-28');

test('bookkeeping names the latest financial year that may go, and when the next one may', () => {
  expect(deletableNow(aRetentionRule(), '2026-11-23', '12-31')).toEqual({
    counts: 'financialYear',
    latest: '2020-12-31',
    next: { year: '2021-12-31', from: '2027-01-01' },
  });
  expect(deletableNow(aRetentionRule(), '2026-07-01', '06-30')).toEqual({
    counts: 'financialYear',
    latest: '2021-06-30',
    next: { year: '2022-06-30', from: '2027-07-01' },
  });
});

test('a time from an event says how long ago it must have begun, and what begins today', () => {
  expect(deletableNow(fromEvent(3, 'year'), '2026-11-23', '12-31')).toEqual({
    counts: 'event',
    latest: '2023-11-22',
    fromToday: '2029-11-24',
  });
  expect(deletableNow(fromEvent(0, 'day'), '2026-11-23', '12-31')).toEqual({
    counts: 'event',
    latest: '2026-11-22',
    fromToday: '2026-11-24',
  });
});

test('the last of several days that run out on the same day is the one that is named', () => {
  expect(deletableNow(fromEvent(1, 'month'), '2027-03-01', '12-31')).toMatchObject({ latest: '2027-01-31' });
});

test('what runs until something happens has no day', () => {
  const until = aRetentionRule({ amount: null, unit: 'until', start });
  expect(deletableNow(until, '2026-11-23', '12-31')).toEqual({ counts: 'until' });
});

test('what is named may go today, and the day after it may not', () => {
  const rules = fc
    .record({
      amount: fc.integer({ min: 0, max: 100 }),
      unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    })
    .map(({ amount, unit }) => fromEvent(amount, unit));
  fc.assert(
    fc.property(rules, anyDay, yearEnds, (rule, today, yearEnd) => {
      const found = deletableNow(rule, today, yearEnd);
      if (found.counts !== 'event') throw new Error('counts from an event');
      expect((deletableFrom(rule, found.latest, yearEnd) ?? '') <= today).toBe(true);
      expect((deletableFrom(rule, addDays(found.latest, 1), yearEnd) ?? '') > today).toBe(true);
    }),
  );
});

test('the next financial year is the one after the latest, and may not go yet', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), anyDay, yearEnds, (amount, today, yearEnd) => {
      const found = deletableNow(aRetentionRule({ amount }), today, yearEnd);
      if (found.counts !== 'financialYear' || found.next === null) throw new Error('counts financial years');
      const year = Number(found.latest?.slice(0, 4));
      expect(found.next.year).toBe(`${year + 1}-${yearEnd}`);
      expect(found.next.from > today).toBe(true);
    }),
  );
});
