import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../../../shared/domain/calendar';
import {
  deletableFinancialYear,
  deletableFrom,
  financialYearEnd,
} from '../../../../../shared/domain/retention/retentionRule';
import { aRetentionRule } from '../../../../support/builders';

const bookkeeping = aRetentionRule();

describe('bookkeeping material', () => {
  test('of January is kept until five years after that year has ended', () => {
    expect(deletableFrom(bookkeeping, '2026-01-10', '12-31')).toBe('2032-01-01');
  });

  test('of a financial year that ends in summer counts from that summer', () => {
    expect(financialYearEnd('06-30', '2026-07-01')).toBe('2027-06-30');
    expect(deletableFrom(bookkeeping, '2026-07-01', '06-30')).toBe('2032-07-01');
    expect(deletableFrom(bookkeeping, '2026-06-30', '06-30')).toBe('2031-07-01');
  });

  test('is never deleted before five years have passed, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        fc.constantFrom('12-31', '06-30', '03-31', '02-28'),
        (date, yearEnd) => {
          const event = date.toISOString().slice(0, 10);
          const from = deletableFrom(bookkeeping, event, yearEnd) ?? '';
          expect(from > addMonths(event, 60)).toBe(true);
          expect(from <= addMonths(event, 73)).toBe(true);
        },
      ),
    );
  });

  test('kept for months or days is released as one kept for years', () => {
    const months = aRetentionRule({ amount: 60, unit: 'month' });
    expect(deletableFinancialYear(months, '2026-11-23', '12-31')).toBe('2020-12-31');
    expect(deletableFinancialYear(aRetentionRule({ amount: 0, unit: 'day' }), '2026-11-23', '12-31')).toBe(
      '2025-12-31',
    );
  });

  test('names the newest financial year that may go', () => {
    expect(deletableFinancialYear(bookkeeping, '2026-11-23', '12-31')).toBe('2020-12-31');
    expect(deletableFinancialYear(bookkeeping, '2026-12-31', '12-31')).toBe('2020-12-31');
    expect(deletableFinancialYear(bookkeeping, '2027-01-01', '12-31')).toBe('2021-12-31');
    expect(deletableFinancialYear(bookkeeping, '2026-07-01', '06-30')).toBe('2021-06-30');
  });
});

test('days, months and years count from the event', () => {
  const start = { kind: 'event', text: 'optagelsen' } as const;
  const rule = (amount: number, unit: 'day' | 'month' | 'year') => aRetentionRule({ amount, unit, start });
  expect(deletableFrom(rule(30, 'day'), '2026-11-01', '12-31')).toBe('2026-12-02');
  expect(deletableFrom(rule(6, 'month'), '2026-08-31', '12-31')).toBe('2027-03-01');
  expect(deletableFrom(rule(3, 'year'), '2026-02-28', '12-31')).toBe('2029-03-01');
});

test('a rule that runs until something happens gives no date', () => {
  const until = aRetentionRule({
    amount: null,
    unit: 'until',
    start: { kind: 'event', text: 'aftalen ophører' },
  });
  expect(deletableFrom(until, '2026-11-01', '12-31')).toBeNull();
  expect(deletableFinancialYear(until, '2026-11-01', '12-31')).toBeNull();
});
