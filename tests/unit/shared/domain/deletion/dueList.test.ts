import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { addDays, addMonths } from '../../../../../shared/domain/calendar';
import type { DueItem } from '../../../../../shared/domain/deletion/due';
import { dueItems, dueNow, itemOf } from '../../../../../shared/domain/deletion/dueList';
import type { RetentionRule } from '../../../../../shared/domain/retention/retentionRule';
import {
  aBinder,
  anActivity,
  anEmployee,
  aRetentionRule,
  aSystem,
  keptBy,
} from '../../../../support/builders';
import { aDeletion, anEvent, anException, someData } from '../../../../support/deletion';

const ruleOf = (id: string, own: Partial<RetentionRule>): RetentionRule =>
  aRetentionRule({ id, basedOn: id, name: id, isMinimum: false, ...own });

const from = (text: string) => ({ kind: 'event', text }) as const;
const bookkeeping = aRetentionRule();
const cctv = ruleOf('ret-tv', { amount: 30, unit: 'day', start: from('optagelsen') });
const customers = ruleOf('ret-kunde', { amount: 3, unit: 'year', start: from('sidste aktivitet') });
const left = ruleOf('ret-fratraadt', { amount: 5, unit: 'year', start: from('fratrædelsen') });
const own = ruleOf('own-1', { basedOn: '', amount: 6, unit: 'month', start: from('afleveringen') });

/** A firm that follows some rules in a program, in its mail and on paper. */
const firm = (rules: readonly RetentionRule[], over: Partial<Binder> = {}): Binder =>
  aBinder({
    createdAt: '2026-01-02T09:00:00.000Z',
    retentionRules: [...rules],
    activities: [
      anActivity({ retention: keptBy(...rules.map(({ id }) => id)), systems: ['s1', 's2', 's3'] }),
    ],
    systems: [
      aSystem({ id: 's1', name: 'Ordrebogen' }),
      aSystem({ id: 's2', name: 'Mail', kind: 'mail' }),
      aSystem({ id: 's3', name: 'Mapper', kind: 'paper' }),
    ],
    ...over,
  });

const yearEnding = (financialYearEnd: string): Pick<Binder, 'calendar'> => ({
  calendar: { financialYearEnd, reviewDays: ['06-01', '12-01'], nextReviewOn: null },
});

const told = ({ what, since }: DueItem) => ({ upTo: what.kind === 'period' ? what.upTo : null, since });

describe('due dates, each with its legal source', () => {
  test.each([
    // Bookkeeping act (Act 700 of 24 May 2022) s. 12(1): five years from the end of the financial year concerned.
    ['bookkeeping, calendar year', bookkeeping, '12-31', '2026-01-01', '2020-12-31', '2026-01-01'],
    ['bookkeeping, the day before', bookkeeping, '12-31', '2025-12-31', '2019-12-31', '2025-01-01'],
    ['bookkeeping, year to 30 June', bookkeeping, '06-30', '2026-07-01', '2021-06-30', '2026-07-01'],
    [
      'bookkeeping, year to 30 June, the day before',
      bookkeeping,
      '06-30',
      '2026-06-30',
      '2020-06-30',
      '2025-07-01',
    ],
    ['bookkeeping, year to 28 February', bookkeeping, '02-28', '2028-03-01', '2023-02-28', '2028-02-29'],
    // CCTV act s. 4 c(4): 30 days from the recording; all of October's are past it on 1 December.
    ['CCTV, a month of 31 days', cctv, '12-31', '2026-12-01', '2026-10-31', '2026-12-01'],
    ['CCTV, the day before', cctv, '12-31', '2026-11-30', '2026-09-30', '2026-10-31'],
    ['CCTV, February of a leap year', cctv, '12-31', '2028-03-31', '2028-02-29', '2028-03-31'],
    ['CCTV, February of another year', cctv, '12-31', '2027-03-31', '2027-02-28', '2027-03-31'],
    // GDPR Art. 5(1)(e): the firm's own period, here three years from the last activity.
    ['customers, by calendar year', customers, '06-30', '2026-01-01', '2022-12-31', '2026-01-01'],
  ])('%s', (...[, rule, yearEnd, today, upTo, since]) => {
    const binder = firm([rule], { ...yearEnding(yearEnd), createdAt: `${today}T09:00:00.000Z` });
    expect(dueNow(binder, today).map(told)).toEqual([{ upTo, since }]);
  });

  test('a financial year that comes after the latest is told with its first day', () => {
    const [, next] = dueItems(firm([bookkeeping]), '2026-11-23');
    expect(next && told(next)).toEqual({ upTo: '2021-12-31', since: '2027-01-01' });
  });

  test('of a month of recordings the first ones go before the last', () => {
    const [item] = dueNow(firm([cctv]), '2026-12-01');
    // 1 October and 30 days: it may be kept up to and including 31 October
    expect(item?.what).toMatchObject({ upTo: '2026-10-31', first: '2026-11-01' });
  });

  test.each([
    ['an employee’s leaving, on a leap day', '2024-02-29', '2029-03-01'],
    ['an employee’s leaving, at the end of a month', '2021-08-31', '2026-09-01'],
  ])('%s', (_name, leftOn, since) => {
    const binder = firm([left], { employees: [anEmployee({ leftOn })] });
    expect(dueItems(binder, '2026-11-23')).toMatchObject([
      { what: { kind: 'leaving', name: 'Jonas Krogh' }, since },
    ]);
  });

  test.each([
    ['six months from 31 August end with February', '2026-08-31', '2027-03-01'],
    ['six months from 31 August end with a leap day', '2027-08-31', '2028-03-01'],
    ['six months from 30 March', '2026-03-30', '2026-10-01'],
  ])('an event the firm wrote: %s', (_name, happenedOn, since) => {
    const binder = firm([own], { deletions: [anEvent({ rule: 'own-1', happenedOn })] });
    expect(dueItems(binder, '2026-11-23')).toMatchObject([{ what: { kind: 'event' }, since }]);
  });

  test('an event ends a period that runs until it', () => {
    const until = ruleOf('ret-alarm', { amount: null, unit: 'until', start: from('aftalen ophører') });
    const binder = firm([until], { deletions: [anEvent({ rule: 'ret-alarm', happenedOn: '2026-05-03' })] });
    expect(dueNow(binder, '2026-05-03')).toMatchObject([{ since: '2026-05-03' }]);
    expect(dueNow(binder, '2026-05-02')).toEqual([]);
  });

  test('an event that comes again is due for every month from its own', () => {
    const again = anEvent({ rule: 'own-1', happenedOn: '2026-01-15', repeats: 'monthly' });
    const binder = firm([own], { deletions: [again] });
    expect(dueItems(binder, '2026-10-01').map(told)).toEqual([
      { upTo: '2026-03-31', since: '2026-08-01' },
      { upTo: '2026-04-30', since: '2026-10-31' },
    ]);
  });

  test('a rule that no activity follows has nothing of its own', () => {
    expect(dueItems(firm([bookkeeping], { activities: [] }), '2026-11-23')).toEqual([]);
  });
});

describe('what was deleted', () => {
  test('moves the item to the next period', () => {
    const binder = firm([bookkeeping], { deletions: [aDeletion()] });
    expect(dueItems(binder, '2026-11-23').map(told)).toEqual([{ upTo: '2021-12-31', since: '2027-01-01' }]);
    expect(dueNow(binder, '2027-01-01')).toMatchObject([{ lastDeleted: '2026-02-03', isFirst: false }]);
  });

  test('in one place leaves the others', () => {
    const binder = firm([bookkeeping], { deletions: [aDeletion({ deletionPlaces: ['s1', 's2'] })] });
    const [item] = dueNow(binder, '2026-11-23');
    expect(item?.places.map(({ name }) => name)).toEqual(['Mapper']);
  });

  test('by the system itself is good until the next half-year, and then asked for again', () => {
    const checked = aDeletion({
      deletedOn: '2026-06-10',
      howDeleted: 'automatic',
      dataItems: [someData({ rule: 'ret-tv', upTo: '2026-04-30' })],
    });
    const binder = firm([cctv], { deletions: [checked] });
    expect(dueNow(binder, '2026-12-10')).toEqual([]);
    expect(dueNow(binder, '2026-12-31').map(told)).toEqual([{ upTo: '2026-11-30', since: '2026-12-31' }]);
  });
});

describe('what is kept longer', () => {
  const held = firm([bookkeeping], { deletions: [anException()] });

  test('is off the list until its day, and then comes back', () => {
    expect(dueNow(held, '2026-11-23')).toEqual([]);
    const back = dueNow(held, '2027-02-04');
    expect(back.map(told)).toEqual([{ upTo: '2021-12-31', since: '2026-01-01' }]);
  });

  test('lets the years after it go, and stays out of what they took', () => {
    expect(dueNow(held, '2027-01-15').map(told)).toEqual([{ upTo: '2021-12-31', since: '2027-01-01' }]);
    const later = aDeletion({ deletedOn: '2027-01-15', dataItems: [someData({ upTo: '2021-12-31' })] });
    const binder = { ...held, deletions: [...held.deletions, later] };
    expect(dueNow(binder, '2027-02-03')).toEqual([]);
    expect(dueNow(binder, '2027-02-04')).toMatchObject([
      { what: { kind: 'exception', name: 'Bilag i sagen om taget' }, since: '2027-02-04' },
    ]);
  });

  test('in part leaves the rest to be deleted, and comes back by itself', () => {
    const part = { ...held, deletions: [anException({ keptScope: 'part' })] };
    expect(dueNow(part, '2026-11-23')).toHaveLength(1);
    const done = { ...part, deletions: [...part.deletions, aDeletion()] };
    expect(dueNow(done, '2026-11-23')).toEqual([]);
    const [back] = dueNow(done, '2027-02-04').filter(({ what }) => what.kind === 'exception');
    expect(back?.since).toBe('2027-02-04');
    const gone = aDeletion({ id: 'd2', deletedOn: '2027-02-05', dataItems: back ? [itemOf(back)] : [] });
    const settled = { ...done, deletions: [...done.deletions, gone] };
    expect(dueNow(settled, '2027-02-06').filter(({ what }) => what.kind === 'exception')).toEqual([]);
  });
});

describe('whatever the firm does', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2026-01-02', days));
  const rules = fc.constantFrom(bookkeeping, cctv, customers, left, own);
  const binders = fc
    .record({
      rules: fc.uniqueArray(rules, { minLength: 1, selector: ({ id }) => id }),
      yearEnd: fc.constantFrom('12-31', '06-30', '02-28', '04-30'),
      left: fc.option(anyDay, { nil: null }),
      event: fc.record({ happenedOn: anyDay, repeats: fc.constantFrom('once', 'monthly', 'yearly') }),
      exception: fc.record({
        upTo: anyDay,
        decidedOn: anyDay,
        days: fc.integer({ min: 1, max: 900 }),
        keptScope: fc.constantFrom('all', 'part'),
        deletionPlaces: fc.subarray(['s1', 's2', 's3']),
      }),
    })
    .map(({ rules, yearEnd, left, event, exception: { upTo, days, ...exception } }) =>
      firm(rules, {
        ...yearEnding(yearEnd),
        employees: [anEmployee({ leftOn: left })],
        deletions: [
          anEvent({ ...event, rule: rules[0]?.id ?? '' }),
          anException({
            ...exception,
            dataItems: [someData({ rule: rules[0]?.id ?? '', upTo })],
            keptUntil: addDays(exception.decidedOn, days),
          }),
        ],
      }),
    );

  const doneOf = (item: DueItem, on: string) =>
    aDeletion({
      deletedOn: on,
      dataItems: [itemOf(item)],
      deletionPlaces: item.places.flatMap(({ id }) => id ?? []),
    });

  test('a registered deletion never leaves the same item due', () => {
    fc.assert(
      fc.property(binders, anyDay, (binder, today) => {
        for (const item of dueNow(binder, today)) {
          const after = { ...binder, deletions: [...binder.deletions, doneOf(item, today)] };
          const same = dueNow(after, today).filter((one) => one.key === item.key);
          for (const one of same) {
            const places = one.places.map(({ id }) => id);
            expect(item.places.filter(({ id }) => places.includes(id))).toEqual([]);
          }
        }
      }),
    );
  });

  test('an exception never deletes: when its day is past, all that was due without it is due', () => {
    fc.assert(
      fc.property(binders, anyDay, (binder, today) => {
        const [event, exception] = binder.deletions;
        if (event === undefined || exception?.kind !== 'kept') throw new Error('an event and an exception');
        const later = today > exception.keptUntil ? today : addDays(exception.keptUntil, 1);
        const keys = (deletions: Binder['deletions']) =>
          dueNow({ ...binder, deletions }, later).map(({ key, since }) => `${key} ${since}`);
        expect(keys([event, exception])).toEqual(expect.arrayContaining(keys([event])));
      }),
    );
  });

  test('nothing is due before its day, and all of it on it', () => {
    fc.assert(
      fc.property(binders, anyDay, (binder, today) => {
        for (const { since, key } of dueItems(binder, today)) {
          if (since <= today || since > addMonths(today, 240)) continue;
          expect(dueNow(binder, since).map((one) => one.key)).toContain(key);
        }
      }),
    );
  });
});
