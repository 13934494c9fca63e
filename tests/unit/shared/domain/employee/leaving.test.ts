import { describe, expect, test } from 'vitest';
import { employeeDates } from '../../../../../shared/domain/employee/employeeDates';
import {
  leavingDuties,
  mailboxTooLong,
  openDuties,
  overdueDuties,
  suggestedFileMonths,
  suggestedMailboxDays,
} from '../../../../../shared/domain/employee/leaving';
import { findings } from '../../../../../shared/domain/finding/findings';
import { aBinder, anEmployee, aRetentionRule } from '../../../../support/builders';

const noRules = { retentionRules: [] };
const ruleOf = (id: string, amount: number | null, unit: 'day' | 'month' | 'year' | 'until') => ({
  retentionRules: [aRetentionRule({ id, amount, unit, start: { kind: 'event', text: 'fratrædelsen' } })],
});

describe('the suggestions', () => {
  // The reference: 3 months after the authority's statement, 5 years as practice under forældelsesloven section 4.
  test('come from the reference while the deletion plan has none', () => {
    expect(suggestedMailboxDays(noRules)).toBe(90);
    expect(suggestedFileMonths(noRules)).toBe(60);
  });
  test.each([
    ['ret-fratraadt', 1, 'year', 12],
    ['ret-fratraadt', 18, 'month', 18],
    ['ret-fratraadt', 45, 'day', 2],
    ['ret-fratraadt', null, 'until', 60],
  ] as const)('%s of %s %s gives %s months', (id, amount, unit, months) => {
    expect(suggestedFileMonths(ruleOf(id, amount, unit))).toBe(months);
  });
  test('a rule of the plan for mailboxes counts in its days', () => {
    expect(suggestedMailboxDays(ruleOf('ret-fratraadt-mail', 45, 'day'))).toBe(45);
  });
});

test.each([
  { leftOn: '2026-10-31', mailboxDays: 30, fileMonths: 12, mailbox: '2026-11-30', file: '2027-10-31' },
  { leftOn: '2026-11-30', mailboxDays: 90, fileMonths: 60, mailbox: '2027-02-28', file: '2031-11-30' },
  // A leap day: the year after has none.
  { leftOn: '2028-02-29', mailboxDays: 1, fileMonths: 12, mailbox: '2028-03-01', file: '2029-02-28' },
  // Across the change to summer time a day is a day.
  { leftOn: '2026-03-28', mailboxDays: 2, fileMonths: 0, mailbox: '2026-03-30', file: '2026-03-28' },
])('who leaves on $leftOn with $mailboxDays days and $fileMonths months', (told) => {
  const { leftOn, mailboxDays, fileMonths, mailbox, file } = told;
  const duties = leavingDuties(noRules, anEmployee({ leftOn, mailboxDays, fileMonths }));
  expect(duties.map(({ step, due }) => [step, due])).toEqual([
    ['access', leftOn],
    ['equipment', leftOn],
    ['autoReply', leftOn],
    ['mailbox', mailbox],
    ['file', file],
  ]);
});

test('who stays has nothing to close, and who never had a mailbox has none to close', () => {
  expect(leavingDuties(noRules, anEmployee())).toEqual([]);
  const left = anEmployee({ leftOn: '2026-10-31', notNeeded: ['mailbox', 'equipment'] });
  expect(leavingDuties(noRules, left).map(({ step }) => step)).toEqual(['access', 'file']);
  const closed = anEmployee({ leftOn: '2026-10-31', mailboxClosedOn: '2026-10-31' });
  expect(openDuties(noRules, closed).map(({ step }) => step)).toEqual(['access', 'equipment', 'file']);
});

test('what is done is not open, and what is not is over its date the day after', () => {
  const left = anEmployee({ leftOn: '2026-10-31', accessClosedOn: '2026-10-31', autoReplyOn: '2026-10-30' });
  expect(openDuties(noRules, left).map(({ step }) => step)).toEqual(['equipment', 'mailbox', 'file']);
  expect(overdueDuties(noRules, left, '2026-10-31')).toEqual([]);
  expect(overdueDuties(noRules, left, '2026-11-01').map(({ step }) => step)).toEqual(['equipment']);
});

test('a mailbox is kept for twelve months at most', () => {
  const kept = (mailboxDays: number) =>
    mailboxTooLong(noRules, anEmployee({ leftOn: '2026-10-31', mailboxDays }));
  expect(kept(365)).toBe(false);
  expect(kept(366)).toBe(true);
});

test('the next thing waits, and what was forgotten is found', () => {
  const binder = aBinder({ employees: [anEmployee({ leftOn: '2026-10-31', mailboxDays: 20 })] });
  expect(employeeDates(binder)).toMatchObject([{ kind: 'leaverDue', id: 'employee-1', on: '2026-10-31' }]);
  const found = findings(binder, '2026-11-24').filter(({ rule }) => rule === 'leaverOpen');
  expect(found.map(({ facts, severity }) => ({ ...facts, severity }))).toMatchObject([
    { step: 'access', severity: 'wrong' },
    { step: 'mailbox', due: '2026-11-20', severity: 'wrong' },
    { step: 'equipment', severity: 'missing' },
    { step: 'autoReply', severity: 'missing' },
  ]);
});
