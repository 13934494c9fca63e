import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../../../../shared/domain/calendar';
import { daysPaused, isExtendedLate, requestDeadline } from '../../../../../shared/domain/request/deadline';
import { isWorkingDay } from '../../../../../shared/domain/workingDays';
import { aRequest } from '../../../../support/request';

const today = '2026-11-23';
const due = (receivedOn: string) => requestDeadline(aRequest({ receivedOn }), today).on;
const dueWhenExtended = (receivedOn: string) =>
  requestDeadline(aRequest({ receivedOn, extension: { reason: 'x', toldOn: receivedOn } }), today).on;

describe('one month from the receipt (GDPR Art. 12(3))', () => {
  test.each([
    // Reg. 1182/71 Art. 3(2)(c), first part: the same date of the next month.
    ['a Monday', '2026-11-23', '2026-12-23'],
    ['5 March', '2029-03-05', '2029-04-05'],
    // Art. 3(2)(c), second part: the last day of a month that lacks the date.
    ['31 January', '2025-01-31', '2025-02-28'],
    ['31 January of a leap year', '2028-01-31', '2028-02-29'],
    ['29 February', '2028-02-29', '2028-03-29'],
    ['30 January', '2025-01-30', '2025-02-28'],
    ['31 August', '2027-08-31', '2027-09-30'],
    // Art. 3(4): a Saturday, a Sunday or a public holiday moves it to the next working day.
    ['to a Saturday', '2026-09-24', '2026-10-26'],
    ['to a Sunday', '2026-09-25', '2026-10-26'],
    ['31 January, to a Saturday at the end of February', '2026-01-31', '2026-03-02'],
    ['to Maundy Thursday, past Easter Monday', '2026-03-02', '2026-04-07'],
    ['to Ascension Day', '2026-04-14', '2026-05-15'],
    ['to Whit Monday', '2026-04-25', '2026-05-26'],
    ['to Christmas Day, with the weekend after it', '2026-11-25', '2026-12-28'],
    ['to New Year’s Day, a Friday', '2026-12-01', '2027-01-04'],
    ['to Great Prayer Day while it was one', '2023-04-05', '2023-05-08'],
    ['to the same Friday once it is a working day', '2024-03-26', '2024-04-26'],
    // Not holidays: the day stands.
    ['to Constitution Day', '2026-05-05', '2026-06-05'],
    ['to Christmas Eve', '2026-11-24', '2026-12-24'],
    ['to New Year’s Eve', '2026-11-30', '2026-12-30'],
  ])('%s: %s is due on %s', (_case, receivedOn, on) => {
    expect(due(receivedOn)).toBe(on);
  });
});

describe('two months more, counted from the receipt and not from the first end (Art. 12(3), Reg. 1182/71 Art. 3(2)(c))', () => {
  test.each([
    ['2026-11-23', '2027-02-23'],
    // From 28 February it would be 28 April.
    ['2025-01-31', '2025-04-30'],
    ['2026-11-30', '2027-03-01'],
    ['2027-11-30', '2028-02-29'],
    ['2026-10-03', '2027-01-04'],
  ])('%s is due on %s', (receivedOn, on) => {
    expect(dueWhenExtended(receivedOn)).toBe(on);
  });

  test('on the last day of the first month it counts, and the day after it does not', () => {
    const told = (toldOn: string) => aRequest({ extension: { reason: 'x', toldOn } });
    expect(requestDeadline(told('2026-12-23'), today)).toMatchObject({ isExtended: true, on: '2027-02-23' });
    expect(requestDeadline(told('2026-12-24'), today)).toMatchObject({ isExtended: false, on: '2026-12-23' });
    expect(isExtendedLate(told('2026-12-23'), today)).toBe(false);
    expect(isExtendedLate(told('2026-12-24'), today)).toBe(true);
  });

  test('the first month keeps its working day: told on the Monday after a Saturday is in time', () => {
    const request = aRequest({ receivedOn: '2026-09-24', extension: { reason: 'x', toldOn: '2026-10-26' } });
    expect(isExtendedLate(request, today)).toBe(false);
  });
});

describe('while nobody knows who asks (Art. 12(6)), the app puts the days on', () => {
  const paused = (confirmedOn: string | null) =>
    aRequest({
      identity: { state: confirmedOn ? 'confirmed' : 'asked', askedOn: '2026-11-24', confirmedOn, how: '' },
    });

  test('the days from the question to the answer are put on', () => {
    expect(daysPaused(paused('2026-11-26'), today)).toBe(2);
    expect(requestDeadline(paused('2026-11-26'), today)).toMatchObject({
      on: '2026-12-28',
      movedFrom: '2026-12-25',
    });
  });

  test('an open question grows day by day', () => {
    expect(requestDeadline(paused(null), '2026-11-24').on).toBe('2026-12-23');
    expect(requestDeadline(paused(null), '2026-12-01')).toMatchObject({
      on: '2026-12-30',
      withoutPause: '2026-12-23',
    });
  });

  test('it puts on no more than was left of the month when proof was asked for', () => {
    expect(daysPaused(paused(null), '2027-05-01')).toBe(29);
    expect(requestDeadline(paused(null), '2027-05-01').on).toBe('2027-01-21');
    expect(requestDeadline(paused('2027-04-01'), '2027-05-01').on).toBe('2027-01-21');
  });

  test.each([
    ['on the last day', '2026-02-02', null],
    ['after it', '2026-02-10', null],
    ['after it, and answered', '2026-02-10', '2026-02-20'],
  ])('asked %s, it puts on nothing', (_case, askedOn, confirmedOn) => {
    const request = aRequest({
      receivedOn: '2026-01-01',
      identity: { state: confirmedOn === null ? 'asked' : 'confirmed', askedOn, confirmedOn, how: '' },
    });
    expect(requestDeadline(request, '2026-06-01')).toMatchObject({ on: '2026-02-02', pausedDays: 0 });
  });

  test('who was known from the start stops nothing', () => {
    const known = aRequest({
      identity: { state: 'confirmed', askedOn: null, confirmedOn: '2026-11-30', how: 'Kunde' },
    });
    expect(daysPaused(known, today)).toBe(0);
  });
});

test('a pause at most doubles what was left of the month, however long it lasts', () => {
  const days = (max: number) => fc.integer({ min: 0, max }).map((count) => addDays('2026-01-05', count));
  fc.assert(
    fc.property(days(80), days(900), (askedOn, onDay) => {
      const identity = { state: 'asked', askedOn, confirmedOn: null, how: '' } as const;
      const { on, withoutPause } = requestDeadline(aRequest({ receivedOn: '2026-01-05', identity }), onDay);
      expect(on >= withoutPause).toBe(true);
      expect(on <= '2026-03-09').toBe(true);
      if (askedOn >= withoutPause) expect(on).toBe(withoutPause);
    }),
  );
});

test('a deadline is a working day, not before the month has passed', () => {
  const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2018-05-25', count));
  fc.assert(
    fc.property(days, (receivedOn) => {
      const { on, extended } = requestDeadline(aRequest({ receivedOn }), today);
      expect(isWorkingDay(on)).toBe(true);
      expect(on >= addMonths(receivedOn, 1)).toBe(true);
      expect(extended > on).toBe(true);
    }),
  );
});
