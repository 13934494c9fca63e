import { hasLegalMaximum } from '../../reference/retentionEvents';
import type { Binder } from '../binder';
import { addMonths, danishDay, type IsoDate } from '../calendar';
import type { RetentionRule } from '../retention/retentionRule';
import { lastDeleted, latestOf, placesOfRule } from './acts';
import type { Every } from './periods';

/** A place in which something is to be deleted. */
export type DuePlace = {
  /** Id of the system; null when the record names none. */
  id: string | null;
  name: string;
  since: IsoDate;
  lastDeleted: IsoDate | null;
  cannotDelete: boolean;
};

/** What is to be deleted. */
export type DueWhat =
  /** Everything of the periods up to a day; single parts of the latest one from `first`. `event` is one that comes again. */
  | {
      kind: 'period';
      every: Every;
      upTo: IsoDate;
      first: IsoDate;
      event: { id: string; name: string } | null;
    }
  | { kind: 'event'; id: string; name: string; on: IsoDate }
  | { kind: 'leaving'; id: string; name: string; on: IsoDate }
  /** What was kept longer, and no longer may be. */
  | { kind: 'exception'; id: string; name: string; until: IsoDate; upTo: IsoDate | null };

/** Data that may be deleted, from a day on. */
export type DueItem = {
  key: string;
  rule: RetentionRule;
  what: DueWhat;
  since: IsoDate;
  /** The day by which it should have been done, before it counts as forgotten. */
  deleteBy: IsoDate;
  lastDeleted: IsoDate | null;
  /** Whether nothing was ever deleted under the rule. */
  isFirst: boolean;
  places: readonly DuePlace[];
};

/** Months in which to do it. The GDPR names no number: this is ours, a quarter of a year between two reviews. */
const GRACE_MONTHS = 3;

/** An id and the day from which it may be deleted there; the place is null where the record names none. */
export type OpenPlace = { id: string | null; since: IsoDate };

/** Puts an item together from the places that are open, the first day first; `by`: the last day, where a register says it. */
export function dueItem(
  binder: Binder,
  rule: RetentionRule,
  { what, open, by = null }: { what: DueWhat; open: readonly OpenPlace[]; by?: IsoDate | null },
): DueItem {
  const known = new Map(placesOfRule(binder, rule).map((place) => [place.id, place]));
  const places = open.map(({ id, since }): DuePlace => {
    const system = id === null ? undefined : known.get(id);
    return {
      id,
      name: system?.name ?? '',
      since,
      lastDeleted: lastDeleted(binder, rule.id, id),
      cannotDelete: rule.cannotDelete || (system?.cannotDelete ?? false),
    };
  });
  const since = places.map((place) => place.since).sort()[0] ?? '';
  const isFirst = lastDeleted(binder, rule.id, null) === null;
  return {
    key: [rule.id, 'id' in what ? what.id : (what.event?.id ?? what.every)].join('/'),
    rule,
    what,
    since,
    deleteBy: by ?? deleteBy(binder, rule, { what, since, isFirst }),
    lastDeleted: latestOf(places.flatMap((place) => place.lastDeleted ?? [])),
    isFirst,
    places,
  };
}

/**
 * By when it should be done. A maximum of the law leaves no time, nor does an exception that has run out. A firm that has
 * just made its binder has the months from then.
 */
function deleteBy(
  { createdAt }: Binder,
  { basedOn }: RetentionRule,
  { what, since, isFirst }: Pick<DueItem, 'what' | 'since' | 'isFirst'>,
): IsoDate {
  const isPressing = hasLegalMaximum(basedOn) || what.kind === 'exception';
  const by = isPressing ? since : addMonths(since, GRACE_MONTHS);
  const atFirst = addMonths(danishDay(createdAt), GRACE_MONTHS);
  return isFirst && what.kind === 'period' && atFirst > by ? atFirst : by;
}
