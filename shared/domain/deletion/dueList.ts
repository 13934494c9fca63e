import { eventsOf } from '../../reference/retentionEvents';
import type { Binder } from '../binder';
import { addDays, type IsoDate } from '../calendar';
import { doneFieldOf, leavingDuties, stepOfRule } from '../employee/leaving';
import { deletableFrom, type RetentionRule } from '../retention/retentionRule';
import { carriedOut, holds, itemsOn, keptLonger, placesOfRule, reaches, startingEvents } from './acts';
import type { CarriedOut, DeletionItem, KeptLonger } from './deletion';
import { type DueItem, type DueWhat, dueItem } from './due';
import { doneUpTo, dueOfRound, roundsOf } from './dueRounds';

/**
 * What may be deleted on a day and what comes next, the first day first (Art. 5(1)(e)): from financial years, from what
 * happens all the time, from employees who have left, from events the firm wrote, and from exceptions that have run out.
 */
export function dueItems(binder: Binder, today: IsoDate): DueItem[] {
  return binder.retentionRules
    .flatMap((rule) => [
      ...roundsOf(binder, rule).flatMap((round) => dueOfRound(binder, round, today)),
      ...singlesOf(binder, rule).flatMap((single) => dueOfSingle(binder, rule, { single, today })),
      ...keptLonger(binder).flatMap((act) => dueOfException(binder, rule, { act, today })),
    ])
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** What may be deleted on a day already. */
export const dueNow = (binder: Binder, today: IsoDate): DueItem[] =>
  dueItems(binder, today).filter(({ since }) => since <= today);

/** Whether the register of employees asks for it: then neither a day nor a finding of the deletion plan does. */
export const isAskedByEmployees = ({ rule, what }: DueItem): boolean =>
  what.kind === 'leaving' && stepOfRule(rule) !== null;

/** The part of an act that settles an item. */
export const itemOf = ({ rule, what }: DueItem): DeletionItem => {
  if (what.kind === 'period') return { rule: rule.id, upTo: what.upTo, about: what.event?.id ?? null };
  return { rule: rule.id, upTo: what.kind === 'exception' ? what.upTo : null, about: what.id };
};

/** `due`: the last day to do it, where the register of employees says it; else the rule does. */
type Single = { what: Extract<DueWhat, { kind: 'event' | 'leaving' }>; due: IsoDate | null };

/** What has happened once: events of the firm, and employees who have left. */
function singlesOf(binder: Binder, rule: RetentionRule): Single[] {
  const events = startingEvents(binder)
    .filter((one) => one.rule === rule.id && one.repeats === 'once')
    .map(
      ({ id, name, happenedOn }): Single => ({
        what: { kind: 'event', id, name, on: happenedOn },
        due: null,
      }),
    );
  return eventsOf(rule.basedOn) === 'leaving' ? [...events, ...leaversOf(binder, rule)] : events;
}

/** Who has left, with what lies there after them: what the register of employees says is done is not due here. */
function leaversOf(binder: Binder, rule: RetentionRule): Single[] {
  const step = stepOfRule(rule);
  return binder.employees.flatMap((employee): Single[] => {
    const { id, name, leftOn } = employee;
    if (leftOn === null) return [];
    const what = { kind: 'leaving', id, name, on: leftOn } as const;
    if (step === null) return [{ what, due: null }];
    return leavingDuties(binder, employee)
      .filter((duty) => duty.step === step && duty.doneOn === null)
      .map(({ due }) => ({ what, due }));
  });
}

const placeIds = (binder: Binder, rule: RetentionRule): (string | null)[] => {
  const ids = placesOfRule(binder, rule).map(({ id }) => id);
  return ids.length === 0 ? [null] : ids;
};

function dueOfSingle(
  binder: Binder,
  rule: RetentionRule,
  { single, today }: { single: Single; today: IsoDate },
): DueItem[] {
  const { what, due } = single;
  const aim = { rule: rule.id, about: what.id };
  const isOn = (act: CarriedOut | KeptLonger, place: string | null): boolean =>
    reaches(act, place) && itemsOn(act, aim).length > 0;
  const acts = carriedOut(binder);
  const kept = keptLonger(binder).filter((act) => act.keptScope === 'all' && holds(act, today));
  // A rule that runs until something happens lets go on the day it has happened.
  const since =
    due === null
      ? (deletableFrom(rule, what.on, binder.calendar.financialYearEnd) ?? what.on)
      : addDays(due, 1);
  const open = placeIds(binder, rule)
    .filter((place) => !acts.some((act) => isOn(act, place)) && !kept.some((act) => isOn(act, place)))
    .map((id) => ({ id, since }));
  return open.length === 0 ? [] : [dueItem(binder, rule, { what, open, by: due })];
}

/** An exception that has run out comes back by itself, unless what it was about stands in the list anyway. */
function dueOfException(
  binder: Binder,
  rule: RetentionRule,
  { act, today }: { act: KeptLonger; today: IsoDate },
): DueItem[] {
  const item = act.dataItems.find((one) => one.rule === rule.id);
  if (item === undefined || holds(act, today)) return [];
  const open = placeIds(binder, rule).filter(
    (place) =>
      reaches(act, place) &&
      !isSettled(binder, { act, item, place }) &&
      !(act.keptScope === 'all' && isOpenStill(binder, rule, { item, place })),
  );
  if (open.length === 0) return [];
  const { id, name, keptUntil: until } = act;
  const since = addDays(until, 1);
  const what = { kind: 'exception', id, name, until, upTo: item.upTo } as const;
  return [dueItem(binder, rule, { what, open: open.map((place) => ({ id: place, since })) })];
}

/** The exceptions whose day is past, of what has not been deleted since. */
export const endedExceptions = (binder: Binder, today: IsoDate): KeptLonger[] =>
  keptLonger(binder).filter(
    (act) =>
      !holds(act, today) &&
      act.dataItems.some((item) =>
        binder.retentionRules.some(
          (rule) =>
            rule.id === item.rule &&
            placeIds(binder, rule).some(
              (place) => reaches(act, place) && !isSettled(binder, { act, item, place }),
            ),
        ),
      ),
  );

type OfException = { item: DeletionItem; place: string | null };

/** What was deleted by name, or with the rest after the exception had run out. */
function isSettled(binder: Binder, { act, item, place }: OfException & { act: KeptLonger }): boolean {
  return (
    isClosedByEmployee(binder, item) ||
    carriedOut(binder).some(
      (done) =>
        reaches(done, place) &&
        (itemsOn(done, { rule: item.rule, about: act.id }).length > 0 ||
          (done.deletedOn > act.keptUntil &&
            itemsOn(done, item).some(({ upTo }) => (upTo ?? '') >= (item.upTo ?? '')))),
    )
  );
}

/** Whether the register of employees says that what an exception was about is done. */
function isClosedByEmployee(binder: Binder, { rule: id, about }: DeletionItem): boolean {
  const rule = binder.retentionRules.find((one) => one.id === id);
  const employee = binder.employees.find((one) => one.id === about);
  const step = rule === undefined ? null : stepOfRule(rule);
  return step !== null && employee !== undefined && employee[doneFieldOf(step)] !== null;
}

/** Whether the item an exception was about has not been deleted, so that it stands in the list by itself. */
function isOpenStill(binder: Binder, rule: RetentionRule, { item, place }: OfException): boolean {
  const { upTo, about } = item;
  if (upTo === null) {
    const isThere = singlesOf(binder, rule).some(({ what }) => what.id === about);
    return isThere && !carriedOut(binder).some((act) => reaches(act, place) && itemsOn(act, item).length > 0);
  }
  const round = roundsOf(binder, rule).find(({ event }) => (event?.id ?? null) === about);
  return round !== undefined && (doneUpTo(binder, round, place) ?? '') < upTo;
}
