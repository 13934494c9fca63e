import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../../../../shared/domain/calendar';
import { yearWheel } from '../../../../../shared/domain/overview/yearWheel';
import { anAgreement, aProcessor } from '../../../../support/builders';
import { aReadyBinder, today } from './overviewBinder';

const checkedOn = (id: string, lastOn: string) =>
  aProcessor({
    id,
    agreement: anAgreement({ state: 'signed', signedOn: '2023-01-01', expiresOn: null }),
    supervision: { ...aProcessor().supervision, lastOn, everyMonths: 12 },
  });

describe('the year wheel', () => {
  test('shows twelve months from the first of this one, and both reviews of the year', () => {
    const { months, marks } = yearWheel(aReadyBinder(), '2026-11-23');
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(['2026-11-01', '2027-10-01']);
    expect(marks).toEqual([
      { kind: 'review', on: '2026-12-01', count: 1 },
      { kind: 'review', on: '2027-06-01', count: 1 },
    ]);
  });

  test('tells supervisions of one month as one, by the first of them, and agreements on the day they expire', () => {
    const expiring = { ...checkedOn('c', '2025-12-31'), agreement: anAgreement({ expiresOn: '2027-03-31' }) };
    const processors = [checkedOn('a', '2026-04-20'), checkedOn('b', '2026-04-03'), expiring];
    expect(yearWheel(aReadyBinder({ processors }), '2026-11-23').marks).toEqual(
      expect.arrayContaining([
        { kind: 'supervision', on: '2027-04-03', count: 2 },
        { kind: 'agreement', on: '2027-03-31', count: 1 },
      ]),
    );
  });

  test('has no review before set-up has given it a date', () => {
    const binder = aReadyBinder();
    const calendar = { ...binder.calendar, nextReviewOn: null };
    expect(yearWheel({ ...binder, calendar }, today).marks).toEqual([]);
  });

  test('shows nothing that is past, and nothing beyond its months', () => {
    const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), (days) => {
        const processors = days.map((lastOn, index) => checkedOn(`p${index}`, lastOn));
        const { months, marks } = yearWheel(aReadyBinder({ processors }), today);
        const end = addMonths(months[0] ?? today, 12);
        for (const { on } of marks) expect(on >= today && on < end).toBe(true);
        const due = days.map((lastOn) => addMonths(lastOn, 12)).filter((on) => on >= today && on < end);
        const shown = marks.filter(({ kind }) => kind === 'supervision').map(({ count }) => count);
        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(due.length);
      }),
    );
  });
});
