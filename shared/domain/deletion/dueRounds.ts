import { rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import { addDays, addMonths, danishDay, type IsoDate } from '../calendar';
import { BACKUP_RULE, deletableFrom, type RetentionRule } from '../retention/retentionRule';
import {
  carriedOut,
  holds,
  itemsOn,
  keptLonger,
  latestOf,
  placesOfRule,
  reaches,
  startingEvents,
} from './acts';
import { type DueItem, dueItem, type OpenPlace } from './due';
import { type Every, everyOf, latestPeriod, periodEnd, periodStart } from './periods';

/** A check that a system deletes by itself is good for half a year: until the next review. Our own choice. */
const CHECK_MONTHS = 6;

/** Periods that follow one another, of a rule or of an event that comes again. */
export type Round = {
  rule: RetentionRule;
  every: Every;
  event: { id: string; name: string; from: IsoDate } | null;
};

/** The rounds in which data under a rule come by themselves. */
export function roundsOf(binder: Binder, rule: RetentionRule): Round[] {
  if (rule.amount === null || rule.unit === 'until') return [];
  // Of a rule that no activity follows nothing comes by itself.
  const every = isFollowed(binder, rule) ? everyOf(rule) : null;
  const written = startingEvents(binder).filter((one) => one.rule === rule.id && one.repeats !== 'once');
  return [
    ...(every === null ? [] : [{ rule, every, event: null }]),
    ...written.map(({ id, name, happenedOn, repeats }): Round => {
      const byCalendar = repeats === 'monthly' ? 'month' : 'year';
      return {
        rule,
        every: rule.start.kind === 'financialYearEnd' ? 'financialYear' : byCalendar,
        event: { id, name, from: happenedOn },
      };
    }),
  ];
}

const isFollowed = ({ activities }: Binder, { id, basedOn }: RetentionRule): boolean =>
  id === BACKUP_RULE || basedOn === BACKUP_RULE || activities.some((one) => rulesOf(one).includes(id));

/** The last day up to which everything of a round is gone at a place; null when nothing ever was deleted. */
export function doneUpTo(
  binder: Binder,
  { rule, every, event }: Round,
  place: string | null,
): IsoDate | null {
  const yearEnd = binder.calendar.financialYearEnd;
  const about = event?.id ?? null;
  const days = carriedOut(binder)
    .filter((act) => reaches(act, place))
    .flatMap((act) => {
      const upTo = itemsOn(act, { rule: rule.id, about }).flatMap((item) => item.upTo ?? []);
      if (act.howDeleted !== 'automatic' || upTo.length === 0) return upTo;
      const checked = latestPeriod(rule, every, { today: addMonths(act.deletedOn, CHECK_MONTHS), yearEnd });
      return checked === null ? upTo : [...upTo, checked];
    });
  return latestOf(days);
}

/** The last day up to which a round is kept longer at a place; null when it is not. */
function heldUpTo(binder: Binder, { rule, event }: Round, { place, today }: At): IsoDate | null {
  const about = event?.id ?? null;
  const days = keptLonger(binder)
    .filter((act) => act.keptScope === 'all' && holds(act, today) && reaches(act, place))
    .flatMap((act) => itemsOn(act, { rule: rule.id, about }).flatMap((item) => item.upTo ?? []));
  return latestOf(days);
}

type At = { place: string | null; today: IsoDate };
type OpenPeriod = { upTo: IsoDate; since: IsoDate };

/** What of a round may be deleted at a place now, and what comes next. */
function openPeriods(binder: Binder, round: Round, { place, today }: At): OpenPeriod[] {
  const yearEnd = binder.calendar.financialYearEnd;
  const { rule, every } = round;
  const endAfter = (day: IsoDate): IsoDate => periodEnd(every, addDays(day, 1), yearEnd);
  const from = (end: IsoDate): IsoDate => deletableFrom(rule, end, yearEnd) ?? end;
  const done = doneUpTo(binder, round, place);
  const first = done === null ? firstPeriod(binder, round) : endAfter(done);
  const latest = latestPeriod(rule, every, { today, yearEnd });
  if (latest === null || latest < first) return [{ upTo: first, since: from(first) }];
  const next = endAfter(latest);
  const held = heldUpTo(binder, round, { place, today });
  const isAllHeld = held !== null && held >= latest;
  const firstFree = held !== null && held >= first ? endAfter(held) : first;
  return [
    ...(isAllHeld ? [] : [{ upTo: latest, since: from(firstFree) }]),
    ...(held !== null && held >= next ? [] : [{ upTo: next, since: from(next) }]),
  ];
}

/** What the first item is about: all that could be deleted when the binder was made, or the event's own period. */
function firstPeriod(binder: Binder, { rule, every, event }: Round): IsoDate {
  const yearEnd = binder.calendar.financialYearEnd;
  if (event !== null) return periodEnd(every, event.from, yearEnd);
  const made = danishDay(binder.createdAt);
  return latestPeriod(rule, every, { today: made, yearEnd }) ?? periodEnd(every, made, yearEnd);
}

/** What of a round is due now or comes next; places that stand alike share an item. */
export function dueOfRound(binder: Binder, round: Round, today: IsoDate): DueItem[] {
  const ids = placesOfRule(binder, round.rule).map(({ id }) => id);
  const byEnd = new Map<IsoDate, OpenPlace[]>();
  for (const place of ids.length === 0 ? [null] : ids) {
    for (const { upTo, since } of openPeriods(binder, round, { place, today })) {
      byEnd.set(upTo, [...(byEnd.get(upTo) ?? []), { id: place, since }]);
    }
  }
  const { every, event, rule } = round;
  const yearEnd = binder.calendar.financialYearEnd;
  return [...byEnd].map(([upTo, open]) => {
    const start = periodStart(every, upTo, yearEnd);
    const first = deletableFrom(rule, start, yearEnd) ?? start;
    const what = { kind: 'period', every, upTo, first, event } as const;
    return dueItem(binder, rule, { what, open });
  });
}
