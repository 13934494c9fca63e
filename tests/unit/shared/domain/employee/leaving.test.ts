import { describe, expect, test } from 'vitest';
import { deletionDates } from '../../../../../shared/domain/deletion/deletionDates';
import { dueItems } from '../../../../../shared/domain/deletion/dueList';
import { employeeDates } from '../../../../../shared/domain/employee/employeeDates';
import {
  leavingDuties,
  mailboxTooLong,
  openDuties,
  overdueDuties,
  suggestedFileMonths,
  suggestedMailboxDays,
} from '../../../../../shared/domain/employee/leaving';
import { saveEmployee } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import {
  aBinder,
  anActivity,
  anEmployee,
  aRetentionRule,
  aSystem,
  keptBy,
} from '../../../../support/builders';
import { aDeletion, anException, someData } from '../../../../support/deletion';

const noRules = aBinder();
const ruleOf = (id: string, amount: number | null, unit: 'day' | 'month' | 'year' | 'until') =>
  aBinder({
    retentionRules: [
      aRetentionRule({ id, basedOn: id, amount, unit, start: { kind: 'event', text: 'fratrædelsen' } }),
    ],
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

describe('one duty is asked for in one place', () => {
  const TODAY = '2027-06-01';
  const left = anEmployee({
    leftOn: '2026-01-31',
    fileMonths: 12,
    notNeeded: ['access', 'equipment', 'mailbox'],
  });
  const binder = (own: Parameters<typeof aBinder>[0] = {}) =>
    aBinder({
      ...ruleOf('ret-fratraadt', 5, 'year'),
      activities: [anActivity({ retention: keptBy('ret-fratraadt'), systems: ['s1', 's2'] })],
      systems: [
        aSystem({ id: 's1', name: 'Lønsystemet' }),
        aSystem({ id: 's2', name: 'Mapper', kind: 'paper' }),
      ],
      employees: [left],
      ...own,
    });
  const file = someData({ rule: 'ret-fratraadt', upTo: null, about: left.id });
  const asked = (told: ReturnType<typeof binder>, today = TODAY) => [
    ...findings(told, today).map(({ rule }) => rule),
    ...deletionDates(told, today).map(({ kind }) => kind),
    ...employeeDates(told).map(({ kind }) => kind),
  ];
  const ofLeaving = (told: ReturnType<typeof binder>, today?: string) =>
    asked(told, today).filter((one) =>
      [
        'deletionOverdue',
        'leaverOpen',
        'deletionDue',
        'leaverDue',
        'exceptionEnded',
        'exceptionEnds',
      ].includes(one),
    );

  test('the deletion plan shows the employee’s own day and leaves the asking to the register of employees', () => {
    expect(dueItems(binder(), TODAY)).toMatchObject([
      { what: { kind: 'leaving' }, since: '2027-02-01', deleteBy: '2027-01-31' },
    ]);
    expect(ofLeaving(binder())).toEqual(['leaverOpen', 'leaverDue']);
  });

  test('a file that the register says is deleted is not due in the plan', () => {
    const done = binder({ employees: [{ ...left, fileDeletedOn: '2027-02-10' }] });
    expect(dueItems(done, TODAY)).toEqual([]);
    expect(ofLeaving(done)).toEqual([]);
  });

  test('a file that is not kept at all is not due in the plan', () => {
    expect(dueItems(binder({ employees: [{ ...left, notNeeded: ['file'] }] }), TODAY)).toEqual([]);
  });

  test('a deletion in the log settles the duty once it reaches every place', () => {
    const some = aDeletion({ dataItems: [file], deletionPlaces: ['s1'], deletedOn: '2027-02-10' });
    const rest = aDeletion({ id: 'd2', dataItems: [file], deletionPlaces: ['s2'], deletedOn: '2027-02-12' });
    expect(ofLeaving(binder({ deletions: [some] }))).toEqual(['leaverOpen', 'leaverDue']);
    const all = binder({ deletions: [some, rest] });
    expect(leavingDuties(all, left)).toMatchObject([{ step: 'file', doneOn: '2027-02-12' }]);
    expect(ofLeaving(all)).toEqual([]);
    expect(dueItems(all, TODAY)).toEqual([]);
  });

  test('an exception asks instead of the register, and what the register says is done ends it', () => {
    const held = binder({ deletions: [anException({ dataItems: [file], keptUntil: '2027-12-31' })] });
    expect(ofLeaving(held)).toEqual(['exceptionEnds']);
    expect(openDuties(held, left)).toMatchObject([{ step: 'file', due: '2027-12-31' }]);
    expect(ofLeaving(held, '2028-01-01')).toEqual(['exceptionEnded']);
    const done = { ...held, employees: [{ ...left, fileDeletedOn: '2028-01-02' }] };
    expect(ofLeaving(done, '2028-01-03')).toEqual([]);
  });
});

test.each([
  [{ startedOn: '2026-03-02', leftOn: '2026-03-01' }, ['leftOn']],
  [{ startedOn: '2026-03-02', leftOn: '2026-03-02' }, null],
  [{ leftOn: '2026-11-30', accessClosedOn: '2026-11-25' }, ['accessClosedOn']],
  [{ leftOn: '2026-11-30', accessClosedOn: '2026-11-24' }, null],
  // Nobody has left: what was typed of closing before that was taken back says nothing.
  [{ leftOn: null, accessClosedOn: '2026-11-25' }, null],
] as const)('days of an employee that cannot be are refused: %o', (days, fields) => {
  const saved = saveEmployee(aBinder(), anEmployee({ startedOn: null, ...days }), '2026-11-24');
  expect(saved.ok ? null : saved.error).toEqual(fields === null ? null : { code: 'invalid-input', fields });
});
