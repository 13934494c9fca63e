import { cataloguePeriod } from '../../reference/library';
import type { Binder } from '../binder';
import { addDays, addMonths, type IsoDate } from '../calendar';
import { carriedOut, itemsOn, keptLonger, placesOfRule, reaches } from '../deletion/acts';
import type { RetentionRule } from '../retention/retentionRule';
import { type Employee, type LeavingStep, leavingSteps, leftBeforeStarted } from './employee';

/**
 * A step of closing after somebody who leaves: the last day to do it, and the day it was done. One that an exception keeps
 * is due when the exception runs out, and asked for there.
 */
export type LeavingDuty = { step: LeavingStep; due: IsoDate; doneOn: IsoDate | null; isKept: boolean };

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

/** What says when something is to be closed, and whether the deletion log says that it was. */
type Plan = Pick<Binder, 'retentionRules' | 'deletions' | 'activities' | 'systems'>;

const periodOfStep: Partial<Record<LeavingStep, string>> = { mailbox: MAILBOX_PERIOD, file: FILE_PERIOD };

const isOf = ({ id, basedOn }: Pick<RetentionRule, 'id' | 'basedOn'>, period: string | undefined): boolean =>
  period !== undefined && (id === period || basedOn === period);

/** The step after somebody who leaves that a rule of the deletion plan is about; null when it is about none. */
export const stepOfRule = (rule: Pick<RetentionRule, 'id' | 'basedOn'>): LeavingStep | null =>
  leavingSteps.find((step) => isOf(rule, periodOfStep[step])) ?? null;

/** The rules of the plan that a step follows. */
const rulesOfStep = ({ retentionRules }: Rules, step: LeavingStep): RetentionRule[] =>
  retentionRules.filter((rule) => isOf(rule, periodOfStep[step]));

/** The day on which the log says that a step was done in every place of its rule; null when it does not. */
function loggedOn(plan: Plan, step: LeavingStep, about: string): IsoDate | null {
  for (const rule of rulesOfStep(plan, step)) {
    const acts = carriedOut(plan).filter((act) => itemsOn(act, { rule: rule.id, about }).length > 0);
    const places = placesOfRule(plan, rule).map(({ id }) => id);
    const isDone = (place: string | null): boolean => acts.some((act) => reaches(act, place));
    if (places.length === 0 ? isDone(null) : places.every(isDone)) {
      return (
        acts
          .map(({ deletedOn }) => deletedOn)
          .sort()
          .at(-1) ?? null
      );
    }
  }
  return null;
}

/** The last day on which an exception keeps all that a step is about; null when none does. */
const keptUntil = (plan: Plan, step: LeavingStep, about: string): IsoDate | null =>
  keptLonger(plan)
    .filter(
      (act) =>
        act.keptScope === 'all' &&
        rulesOfStep(plan, step).some((rule) => itemsOn(act, { rule: rule.id, about }).length > 0),
    )
    .map((act) => act.keptUntil)
    .sort()
    .at(-1) ?? null;

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

/**
 * Every step that applies to somebody who leaves, with its last day; none while no last day of work is known. The register
 * of employees is where it is asked for: the deletion plan takes the days from here, and what its log says is done is done.
 */
export function leavingDuties(rules: Plan, employee: Employee): LeavingDuty[] {
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
  return leavingSteps.filter(applies).map((step) => {
    const until = keptUntil(rules, step, employee.id);
    return {
      step,
      due: until !== null && until > due[step] ? until : due[step],
      doneOn: employee[doneField[step]] ?? loggedOn(rules, step, employee.id),
      isKept: until !== null,
    };
  });
}

/** What is not done yet after somebody who leaves; the earliest last day first. */
export const openDuties = (rules: Plan, employee: Employee): LeavingDuty[] =>
  leavingDuties(rules, employee)
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

/** What should have been done by now after somebody who left: its last day is over, and no exception asks for it. */
export const overdueDuties = (rules: Plan, employee: Employee, today: IsoDate): LeavingDuty[] =>
  openDuties(rules, employee).filter(({ due, isKept }) => due < today && !isKept);

/** Whether a mailbox is to be kept longer than that statement accepts. */
export function mailboxTooLong(rules: Plan, employee: Employee): boolean {
  const { leftOn } = employee;
  const mailbox = openDuties(rules, employee).find(({ step }) => step === 'mailbox');
  return leftOn !== null && mailbox !== undefined && mailbox.due > addMonths(leftOn, mailboxMostMonths);
}

type Told = Pick<Employee, 'startedOn' | 'leftOn' | (typeof doneField)[LeavingStep]>;

/**
 * The fields whose days cannot be: nobody leaves before having started, and nothing is closed on a day that has not come.
 * What is said of closing counts once a last day of work is known.
 */
export function wrongDays(employee: Told, today: IsoDate): ('leftOn' | (typeof doneField)[LeavingStep])[] {
  const early = leftBeforeStarted(employee) ? (['leftOn'] as const) : [];
  if (employee.leftOn === null) return [...early];
  return [...early, ...leavingSteps.map(doneFieldOf).filter((field) => (employee[field] ?? '') > today)];
}
