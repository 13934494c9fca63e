import type { CopyReason } from '../../../shared/contract/backups';
import { addDays, addMonths, danishDay, type Instant, type IsoDate } from '../../../shared/domain/calendar';

/** A copy of one folder that opens with the binder's key. */
export type KeptCopy = {
  name: string;
  reason: CopyReason;
  madeAt: Instant;
  generation: number;
  isComplete: boolean;
};

export type Rotation = {
  /** Superfluous: newer copies hold the same and more. */
  remove: string[];
  /** Overtaken by age alone. They may hold the data of people who were erased since, so the owner is asked. */
  old: string[];
};

const MOST_CHANGES = 10;
const MOST_DAILIES = 7;
const MONTHS = 12;
const REVIEW_MONTHS = 5 * 12;
const PINNED_DAYS = 90;
/** A mistake in here must not cost more than this at a time. */
const MOST_REMOVALS = 3;

/** By generation, because a clock can be wrong; of the same save the one made later is newer. */
export const newestFirst = (left: KeptCopy, right: KeptCopy): number =>
  right.generation - left.generation || right.madeAt.localeCompare(left.madeAt);

/**
 * Which copies of a folder have had their time. To be asked only when a newer copy has just been verified, and then
 * nothing is removed while the clock is behind one of them, at most three are, and never the newest complete one.
 */
export function rotate(copies: readonly KeptCopy[], now: Instant): Rotation {
  if (copies.some(({ madeAt }) => madeAt > now)) return { remove: [], old: [] };
  const ordered = copies.map((copy) => ({ ...copy, madeOn: danishDay(copy.madeAt) })).sort(newestFirst);
  const today = danishDay(now);
  const newest = ordered.find(({ isComplete }) => isComplete);
  const judged = ordered
    .filter((copy) => copy !== newest)
    .map((copy) => ({ copy, fate: fateOf(copy, ordered, today) }));
  const named = (fate: Fate) => judged.flatMap((one) => (one.fate === fate ? [one.copy.name] : []));
  return { remove: named('superfluous').reverse().slice(0, MOST_REMOVALS), old: named('old') };
}

/** A copy with its day in Denmark, found once: a calendar is slow. */
type Dated = KeptCopy & { madeOn: IsoDate };

type Fate = 'kept' | 'superfluous' | 'old';

function fateOf(copy: Dated, ordered: readonly Dated[], today: IsoDate): Fate {
  const { madeOn } = copy;
  switch (copy.reason) {
    case 'changes':
      return isAmong(copy, ordered, MOST_CHANGES) ? 'kept' : 'superfluous';
    case 'daily':
      if (isAmong(copy, ordered, MOST_DAILIES)) return 'kept';
      if (!isNewestOfMonth(copy, ordered)) return 'superfluous';
      return madeOn.slice(0, 7) > addMonths(today, -MONTHS).slice(0, 7) ? 'kept' : 'old';
    case 'review':
      return madeOn >= addMonths(today, -REVIEW_MONTHS) ? 'kept' : 'old';
    default:
      return madeOn >= addDays(today, -PINNED_DAYS) ? 'kept' : 'old';
  }
}

const isAmong = (copy: Dated, ordered: readonly Dated[], most: number) =>
  ordered.filter(({ reason }) => reason === copy.reason).indexOf(copy) < most;

function isNewestOfMonth(copy: Dated, ordered: readonly Dated[]): boolean {
  const month = copy.madeOn.slice(0, 7);
  const ofMonth = ordered.filter(({ reason, madeOn }) => reason === 'daily' && madeOn.startsWith(month));
  // A daily copy that lacks an attachment stands for its month only where there is no complete one.
  return copy === (ofMonth.find(({ isComplete }) => isComplete) ?? ofMonth[0]);
}
