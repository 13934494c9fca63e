import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishTime, instantOf } from '../../../../../shared/domain/breach/danishTime';

test('a time of day is that of Denmark, in winter and in summer', () => {
  expect(instantOf({ date: '2026-11-22', time: '08:30' })).toBe('2026-11-22T07:30:00.000Z');
  expect(instantOf({ date: '2026-07-01', time: '08:30' })).toBe('2026-07-01T06:30:00.000Z');
  expect(danishTime('2026-12-31T23:15:00.000Z')).toEqual({ date: '2027-01-01', time: '00:15' });
});

test('the hour that is left out in spring is no time at all', () => {
  expect(instantOf({ date: '2025-03-30', time: '01:59' })).toBe('2025-03-30T00:59:00.000Z');
  expect(instantOf({ date: '2025-03-30', time: '02:30' })).toBeNull();
  expect(instantOf({ date: '2025-03-30', time: '03:00' })).toBe('2025-03-30T01:00:00.000Z');
});

test('the hour that comes twice in autumn is taken the first time', () => {
  expect(instantOf({ date: '2025-10-26', time: '02:30' })).toBe('2025-10-26T00:30:00.000Z');
  expect(instantOf({ date: '2025-10-26', time: '03:00' })).toBe('2025-10-26T02:00:00.000Z');
});

test('what is no day and no time gives nothing', () => {
  expect(instantOf({ date: '2026-02-30', time: '08:30' })).toBeNull();
  expect(instantOf({ date: '2026-02-03', time: '24:00' })).toBeNull();
  expect(instantOf({ date: '2026-02-03', time: '' })).toBeNull();
});

test('every instant is found again by what the clock shows, but for the hour that comes twice', () => {
  const minutes = fc.integer({
    min: Date.parse('2000-01-01') / 60_000,
    max: Date.parse('2037-12-31') / 60_000,
  });
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = new Date(minute * 60_000).toISOString();
      const back = instantOf(danishTime(instant));
      const gap = back === null ? Number.NaN : Date.parse(instant) - Date.parse(back);
      expect([0, 3_600_000]).toContain(gap);
    }),
  );
});
