import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breachClock, breachDeadline, clockMark, isLate } from '../../../../../shared/domain/breach/clock';
import { danishTime, instantOf } from '../../../../../shared/domain/breach/danishTime';
import { breachHours } from '../../../../../shared/reference/deadlines';
import { aBreach } from '../../../../support/breach';

const at = (date: string, time: string): string => {
  const instant = instantOf({ date, time });
  if (instant === null) throw new Error(`no such time: ${date} ${time}`);
  return instant;
};

/** The source of every row: Art. 33(1) of Regulation (EU) 2016/679, "not later than 72 hours after having become aware of it". */
describe('72 hours from awareness, as they pass (Art. 33(1))', () => {
  test.each([
    ['the example of the design', '2026-11-22', '08:30', '2026-11-25', '08:30'],
    ['over a weekend: Friday afternoon to Monday afternoon', '2026-11-20', '16:45', '2026-11-23', '16:45'],
    ['over Easter: Maundy Thursday to Easter Sunday', '2026-04-02', '12:00', '2026-04-05', '12:00'],
    ['over Christmas: 23 to 26 December', '2026-12-23', '23:59', '2026-12-26', '23:59'],
    ['over New Year', '2026-12-30', '10:00', '2027-01-02', '10:00'],
    ['over the end of a month', '2026-01-29', '09:00', '2026-02-01', '09:00'],
    ['over 29 February in a leap year', '2028-02-27', '09:00', '2028-03-01', '09:00'],
    ['over the end of February in another year', '2027-02-26', '09:00', '2027-03-01', '09:00'],
    [
      'into summer time: an hour is left out, so the clock shows one more',
      '2025-03-28',
      '20:00',
      '2025-03-31',
      '21:00',
    ],
    ['into summer time, discovered a minute before', '2025-03-30', '01:59', '2025-04-02', '02:59'],
    ['after the change to summer time', '2025-03-30', '03:00', '2025-04-02', '03:00'],
    [
      'out of summer time: an hour comes twice, so the clock shows one less',
      '2025-10-24',
      '20:00',
      '2025-10-27',
      '19:00',
    ],
    [
      'out of summer time, discovered in the hour that comes twice',
      '2025-10-26',
      '02:30',
      '2025-10-29',
      '01:30',
    ],
    ['after the change out of summer time', '2025-10-26', '03:00', '2025-10-29', '03:00'],
  ])('%s', (_what, ...days) => {
    const [date, time, endDate, endTime] = days;
    expect(danishTime(breachDeadline(at(date, time)))).toEqual({ date: endDate, time: endTime });
  });

  test('the number is that of the reference', () => {
    expect(breachHours).toBe(72);
  });
});

test('instants are compared as they pass, in whatever zone they are written', () => {
  const breach = aBreach({
    discoveredAt: '2026-11-22T07:30:00.000Z',
    notifiedAt: '2026-11-25T08:30:00.000+01:00',
  });
  expect(isLate(breach, '2026-11-26T07:30:00.000Z')).toBe(false);
});

describe('the clock', () => {
  const breach = aBreach({ discoveredAt: at('2026-11-22', '08:30') });

  test('says what is left in whole minutes, never more than there is', () => {
    expect(breachClock(breach, at('2026-11-23', '15:18'))).toMatchObject({
      state: 'running',
      minutesLeft: 41 * 60 + 12,
    });
    expect(breachClock(breach, '2026-11-23T14:18:30.000Z')).toMatchObject({ minutesLeft: 41 * 60 + 11 });
  });

  test('has passed the minute after, and counts on', () => {
    expect(breachClock(breach, at('2026-11-25', '08:30'))).toMatchObject({
      state: 'running',
      minutesLeft: 0,
    });
    expect(breachClock(breach, at('2026-11-25', '11:30'))).toMatchObject({
      state: 'passed',
      minutesOver: 180,
    });
  });

  test('stops at the notification', () => {
    const notified = aBreach({
      ...breach,
      notifiedAt: at('2026-11-23', '10:30'),
      risk: 'risk',
      riskReason: 'x',
    });
    expect(breachClock(notified, at('2026-12-24', '18:00'))).toMatchObject({
      state: 'stopped',
      minutesTaken: 26 * 60,
      isLate: false,
    });
    expect(
      isLate(aBreach({ ...breach, notifiedAt: at('2026-11-25', '08:31') }), at('2026-11-26', '08:00')),
    ).toBe(true);
    expect(
      isLate(aBreach({ ...breach, notifiedAt: at('2026-11-25', '08:30') }), at('2026-11-26', '08:00')),
    ).toBe(false);
  });

  test('does not run when there is no risk and the reasoning is written', () => {
    const now = at('2026-11-23', '08:30');
    expect(breachClock(aBreach({ ...breach, risk: 'none' }), now).state).toBe('running');
    expect(breachClock(aBreach({ ...breach, risk: 'none', riskReason: 'Låst' }), now).state).toBe(
      'notNeeded',
    );
  });

  test('is another one for a processor, who tells the controller without undue delay (Art. 33(2))', () => {
    const now = at('2026-11-22', '10:00');
    expect(breachClock(aBreach({ ...breach, role: 'processor' }), now)).toEqual({
      state: 'toClient',
      minutesGone: 90,
    });
  });

  test('waits for somebody to say when it was discovered', () => {
    expect(breachClock(aBreach({ discoveredAt: null }), at('2026-11-22', '10:00')).state).toBe('notStarted');
  });

  test.each([
    ['2026-11-23', '08:00', null],
    ['2026-11-24', '08:30', 24],
    ['2026-11-25', '02:29', 24],
    ['2026-11-25', '02:30', 6],
    ['2026-11-25', '07:30', 1],
    ['2026-11-25', '08:31', 'passed'],
  ])('tells at 24, 6 and 1 hours and when it has passed: %s %s', (date, time, mark) => {
    expect(clockMark(breachClock(breach, at(date, time)))).toBe(mark);
  });

  test('loses a minute each minute, whenever it began', () => {
    const minute = fc.integer({
      min: Date.parse('2020-01-01') / 60_000,
      max: Date.parse('2035-01-01') / 60_000,
    });
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 72 * 60 }), (start, gone) => {
        const discoveredAt = new Date(start * 60_000).toISOString();
        const now = new Date((start + gone) * 60_000).toISOString();
        expect(breachClock(aBreach({ discoveredAt }), now)).toMatchObject({ minutesLeft: 72 * 60 - gone });
      }),
    );
  });
});
