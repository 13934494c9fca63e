import { expect, test } from 'vitest';
import {
  isAlreadyLate,
  savingMistake,
  timeMistakes,
  wrongClockYear,
} from '../../../../../shared/domain/breach/times';
import { saveBreach } from '../../../../../shared/domain/entries';
import { fail } from '../../../../../shared/result';
import { aBreach } from '../../../../support/breach';
import { aBinder } from '../../../../support/builders';

const NOW = '2026-11-23T14:18:00.000Z';

test.each([
  [
    'discovered before it happened',
    { happenedFrom: '2026-11-22T09:00:00.000Z' },
    'discoveredAt',
    'beforeEvent',
  ],
  ['discovered in the future', { discoveredAt: '2026-11-23T15:00:00.000Z' }, 'discoveredAt', 'inFuture'],
  [
    'ended before it began',
    { happenedFrom: '2026-11-21T09:00:00.000Z', happenedTo: '2026-11-21T08:00:00.000Z' },
    'happenedTo',
    'beforeStart',
  ],
  [
    'notified before it was discovered',
    { notifiedAt: '2026-11-22T07:00:00.000Z' },
    'notifiedAt',
    'beforeDiscovery',
  ],
] as const)('points at what cannot be right: %s', (_what, facts, field, is) => {
  expect(timeMistakes(aBreach(facts), NOW)).toEqual([{ field, is }]);
});

test('lets stand what can be right, also where nobody knows', () => {
  expect(timeMistakes(aBreach(), NOW)).toEqual([]);
  expect(timeMistakes(aBreach({ happenedFrom: '2026-11-22T07:30:00.000Z' }), NOW)).toEqual([]);
  expect(timeMistakes(aBreach({ happenedTo: '2026-11-23T09:00:00.000Z' }), NOW)).toEqual([]);
});

test('what cannot be right is not saved, and what already stood so keeps nothing else from being saved', () => {
  const wrong = aBreach({ discoveredAt: '2026-11-23T15:00:00.000Z' });
  const mistake = { field: 'discoveredAt', is: 'inFuture' } as const;
  const binder = aBinder({ breaches: [aBreach()] });
  expect(saveBreach(binder, wrong, NOW)).toEqual(fail({ code: 'breach-mistake', mistake }));
  expect(savingMistake({ ...wrong, lessons: 'Kode' }, wrong, NOW)).toBeNull();
  expect(savingMistake(aBreach(), undefined, NOW)).toBeNull();
});

test('that the authority was told does not become that the client was', () => {
  const told = aBreach({ notifiedAt: '2026-11-23T10:00:00.000Z' });
  const other = { ...told, role: 'processor' } as const;
  expect(savingMistake(other, told, NOW)).toEqual({ field: 'role', is: 'alreadyTold' });
  expect(savingMistake({ ...other, notifiedAt: null }, told, NOW)).toBeNull();
  expect(savingMistake({ ...other, lessons: 'Kode' }, other, NOW)).toBeNull();
});

test('knows at entry when the 72 hours are already over', () => {
  expect(isAlreadyLate('2026-11-20T14:18:00.000Z', NOW)).toBe(false);
  expect(isAlreadyLate('2026-11-20T14:17:00.000Z', NOW)).toBe(true);
});

test.each([
  ['the clock went back to its beginning', '2019-01-01T00:03:00.000Z', 2019],
  ['a year that is far off', '2038-05-01T00:00:00.000Z', 2038],
  ['a few minutes before the last save, as on another PC', '2026-11-22T23:50:00.000Z', null],
  ['the day after', '2026-11-24T08:00:00.000Z', null],
  ['after a long pause', '2029-01-01T08:00:00.000Z', null],
])('the PC’s clock is asked about when it cannot be right: %s', (_what, now, year) => {
  expect(wrongClockYear(now, '2026-11-23T00:00:00.000Z')).toBe(year);
});
