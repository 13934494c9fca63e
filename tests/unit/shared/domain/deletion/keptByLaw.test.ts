import { describe, expect, test } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { deletionDates } from '../../../../../shared/domain/deletion/deletionDates';
import { lawfulUntil } from '../../../../../shared/domain/deletion/keptByLaw';
import { saveDeletion } from '../../../../../shared/domain/entries';
import { aBinder, anActivity, aRetentionRule, aSystem, keptBy, today } from '../../../../support/builders';
import { aDeletion, anException, someData } from '../../../../support/deletion';

const firm = (over: Partial<Binder> = {}) =>
  aBinder({
    createdAt: '2025-01-02T09:00:00.000Z',
    retentionRules: [aRetentionRule()],
    activities: [anActivity({ retention: keptBy('ret-bogfoering') })],
    ...over,
  });

describe('until when the law wants it kept', () => {
  test.each([
    // Bookkeeping act s. 12(1)
    ['a financial year', {}, '2021-12-31', '12-31', '2026-12-31'],
    ['a financial year to 30 June', {}, '2021-06-30', '06-30', '2026-06-30'],
    ['the firm’s rule is shorter than the law', { amount: 3 }, '2021-12-31', '12-31', '2026-12-31'],
    ['the firm’s rule is longer than the law', { amount: 7 }, '2021-12-31', '12-31', '2026-12-31'],
    [
      'counted from the invoice',
      { start: { kind: 'event', text: 'faktura' } },
      '2021-02-01',
      '12-31',
      '2026-12-31',
    ],
    // Anti-money-laundering act s. 30(2)
    [
      'customer due diligence',
      { basedOn: 'ret-hvidvask', start: { kind: 'event', text: 'ophør' } },
      '2024-02-29',
      '12-31',
      '2029-02-28',
    ],
    ['a minimum the firm knows of', { basedOn: '', amount: 2 }, '2024-12-31', '12-31', '2026-12-31'],
  ] as const)('%s', (...[, over, day, yearEnd, until]) => {
    expect(lawfulUntil(aRetentionRule(over), day, yearEnd)?.until).toBe(until);
  });

  test('no law asks for what is the firm’s own choice', () => {
    expect(lawfulUntil(aRetentionRule({ basedOn: 'ret-mail', isMinimum: false }), today, '12-31')).toBeNull();
  });
});

describe('a deletion is registered', () => {
  const early = aDeletion({ dataItems: [someData({ upTo: '2021-12-31' })], deletedOn: '2026-11-20' });

  test('not of what the law wants kept, unless it is told why; then it is never lost', () => {
    expect(saveDeletion(firm(), early, today)).toEqual({
      ok: false,
      error: { code: 'kept-by-law', rule: aRetentionRule().name, until: '2026-12-31' },
    });
    expect(saveDeletion(firm(), { ...early, whyEarly: 'Disken brændte.' }, today).ok).toBe(true);
    expect(saveDeletion(firm(), aDeletion(), today).ok).toBe(true);
  });

  test('not on a day that has not come', () => {
    const tomorrow = aDeletion({ deletedOn: '2026-11-24' });
    expect(saveDeletion(firm(), tomorrow, today)).toEqual({
      ok: false,
      error: { code: 'date-in-future', date: today },
    });
  });

  test('no exception ends before it begins', () => {
    const ended = anException({ keptUntil: '2026-02-03' });
    expect(saveDeletion(firm(), ended, today)).toMatchObject({ error: { code: 'exception-ended' } });
  });
});

describe('on the overview', () => {
  const dates = (binder: Binder, day = today) =>
    deletionDates(binder, day).map(({ kind, on, noticeDays }) => ({ kind, on, noticeDays }));

  test('a quarter is left from the first day, and the exception waits two weeks before its end', () => {
    const done = aDeletion({ dataItems: [someData({ upTo: '2019-12-31' })] });
    expect(dates(firm({ deletions: [done] }))[0]).toEqual({
      kind: 'deletionDue',
      on: '2026-04-01',
      noticeDays: 90,
    });
    expect(dates(firm({ deletions: [anException()] }))).toContainEqual({
      kind: 'exceptionEnds',
      on: '2027-02-03',
      noticeDays: 14,
    });
  });

  test('a new firm has the same quarter from when its binder was made', () => {
    expect(dates(firm({ createdAt: '2026-11-20T09:00:00.000Z' }))[0]?.on).toBe('2027-02-20');
  });

  test('what no place can delete is a letter and no day', () => {
    const stuck = firm({
      systems: [aSystem({ id: 's1', cannotDelete: true })],
      activities: [anActivity({ retention: keptBy('ret-bogfoering'), systems: ['s1'] })],
    });
    expect(dates(stuck)).toEqual([]);
  });
});
