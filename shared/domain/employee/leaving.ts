import { cataloguePeriod } from '../../reference/library';
import type { Binder } from '../binder';
import { addDays, addMonths, type IsoDate } from '../calendar';
import { type Employee, type LeavingStep, leavingSteps } from './employee';

/** A step of closing after somebody who leaves: the last day to do it, and the day it was done. */
export type LeavingDuty = { step: LeavingStep; due: IsoDate; doneOn: IsoDate | null };

const MAILBOX_PERIOD = 'ret-fratraadt-mail';
const FILE_PERIOD = 'ret-fratraadt';

/** A month counted in days, where a number of days is suggested. */
const DAYS_OF_MONTH = 30;
const MONTHS_OF_YEAR = 12;

const doneField = {
  access: 'accessClosedOn',
  equipment: 'equipmentReturnedOn',
  autoReply: 'autoReplyOn',
  mailbox: 'mailboxClosedOn',
  file: 'fileDeletedOn',
} as const satisfies Record<LeavingStep, keyof Employee>;

/** The field of an employee that says when a step was done. */
export const doneFieldOf = (step: LeavingStep): (typeof doneField)[LeavingStep] => doneField[step];

type Rules = Pick<Binder, 'retentionRules'>;

/** A period of the firm's own plan, or the reference's suggestion where the plan has none with a length; in months. */
function monthsOf({ retentionRules }: Rules, period: string): number {
  const own = retentionRules.find(({ id, basedOn }) => id === period || basedOn === period);
  if (own !== undefined && own.amount !== null) {
    if (own.unit === 'year') return own.amount * MONTHS_OF_YEAR;
    if (own.unit === 'month') return own.amount;
    if (own.unit === 'day') return own.amount / DAYS_OF_MONTH;
  }
  const known = cataloguePeriod(period);
  return (known?.value ?? 0) * (known?.unit === 'year' ? MONTHS_OF_YEAR : 1);
}

/** Days from leaving in which a mailbox is kept, as the deletion plan or the reference suggests it. */
export const suggestedMailboxDays = (rules: Rules): number =>
  Math.round(monthsOf(rules, MAILBOX_PERIOD) * DAYS_OF_MONTH);

/** Months from leaving in which a personnel file is kept, as the deletion plan or the reference suggests it. */
export const suggestedFileMonths = (rules: Rules): number => Math.ceil(monthsOf(rules, FILE_PERIOD));

/** Months that a mailbox may be kept at most after the authority's statement of 2011, which the reference could not confirm as still in force. */
export const mailboxMostMonths: number = cataloguePeriod(MAILBOX_PERIOD)?.max?.value ?? MONTHS_OF_YEAR;

/** Every step that applies to somebody who leaves, with its last day; none while no last day of work is known. */
export function leavingDuties(rules: Rules, employee: Employee): LeavingDuty[] {
  const { leftOn, notNeeded } = employee;
  if (leftOn === null) return [];
  const due: Record<LeavingStep, IsoDate> = {
    access: leftOn,
    equipment: leftOn,
    autoReply: leftOn,
    mailbox: addDays(leftOn, employee.mailboxDays ?? suggestedMailboxDays(rules)),
    file: addMonths(leftOn, employee.fileMonths ?? suggestedFileMonths(rules)),
  };
  // A mailbox that is not there, or is closed and had no auto-reply, answers nobody.
  const hasNoMailbox =
    notNeeded.includes('mailbox') || (employee.mailboxClosedOn !== null && employee.autoReplyOn === null);
  const applies = (step: LeavingStep): boolean =>
    !notNeeded.includes(step) && !(step === 'autoReply' && hasNoMailbox);
  return leavingSteps
    .filter(applies)
    .map((step) => ({ step, due: due[step], doneOn: employee[doneField[step]] }));
}

/** What is not done yet after somebody who leaves; the earliest last day first. */
export const openDuties = (rules: Rules, employee: Employee): LeavingDuty[] =>
  leavingDuties(rules, employee)
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

/** What should have been done by now after somebody who left: its last day is over. */
export const overdueDuties = (rules: Rules, employee: Employee, today: IsoDate): LeavingDuty[] =>
  openDuties(rules, employee).filter(({ due }) => due < today);

/** Whether a mailbox is to be kept longer than that statement accepts. */
export function mailboxTooLong(rules: Rules, employee: Employee): boolean {
  const { leftOn } = employee;
  const mailbox = openDuties(rules, employee).find(({ step }) => step === 'mailbox');
  return leftOn !== null && mailbox !== undefined && mailbox.due > addMonths(leftOn, mailboxMostMonths);
}

/** The steps that are said to be done on a day that has not come yet. */
export const doneInFuture = (employee: Pick<Employee, (typeof doneField)[LeavingStep]>, today: IsoDate) =>
  leavingSteps.map(doneFieldOf).filter((field) => (employee[field] ?? '') > today);
