import type { Instant } from '../calendar';
import type { Breach, BreachRole } from './breach';
import { breachDeadline } from './clock';

/** What cannot be right about the times of a breach. */
export type TimeMistake =
  | { field: 'discoveredAt' | 'happenedFrom' | 'happenedTo' | 'notifiedAt' | 'stoppedAt'; is: 'inFuture' }
  | { field: 'discoveredAt'; is: 'beforeEvent' }
  | { field: 'happenedTo'; is: 'beforeStart' }
  | { field: 'notifiedAt'; is: 'beforeDiscovery' };

type Times = Pick<Breach, 'discoveredAt' | 'happenedFrom' | 'happenedTo' | 'notifiedAt' | 'stoppedAt'>;

const moments = ['discoveredAt', 'happenedFrom', 'happenedTo', 'notifiedAt', 'stoppedAt'] as const;

/** The times that cannot be right at an instant: nothing is discovered before it happens, and nothing has happened that is to come. */
export function timeMistakes(times: Times, now: Instant): TimeMistake[] {
  const { discoveredAt, happenedFrom, happenedTo, notifiedAt } = times;
  const isBefore = (one: Instant | null, other: Instant | null): boolean =>
    one !== null && other !== null && Date.parse(one) < Date.parse(other);
  const found: (TimeMistake | false)[] = [
    ...moments.map((field): TimeMistake | false => isBefore(now, times[field]) && { field, is: 'inFuture' }),
    isBefore(discoveredAt, happenedFrom) && { field: 'discoveredAt', is: 'beforeEvent' },
    isBefore(happenedTo, happenedFrom) && { field: 'happenedTo', is: 'beforeStart' },
    isBefore(notifiedAt, discoveredAt) && { field: 'notifiedAt', is: 'beforeDiscovery' },
  ];
  const wrong = found.filter((one) => one !== false);
  return wrong.filter((one, at) => wrong.findIndex(({ field }) => field === one.field) === at);
}

/** What keeps a breach from being saved. */
export type BreachMistake = TimeMistake | { field: 'role'; is: 'alreadyTold' };

/**
 * What keeps a breach from being saved at an instant; null when nothing does. That the authority was told does not become
 * that the client was, nor the other way round: the notification is taken back first. Times that already stood so are left
 * alone, so that nothing else about a breach is refused because of a clock that was wrong.
 */
export function savingMistake(
  breach: Breach,
  before: Breach | undefined,
  now: Instant,
): BreachMistake | null {
  if (isToldAsOther(breach.role, before) && breach.notifiedAt !== null) {
    return { field: 'role', is: 'alreadyTold' };
  }
  const isAsBefore = before !== undefined && moments.every((field) => breach[field] === before[field]);
  return isAsBefore ? null : (timeMistakes(breach, now)[0] ?? null);
}

/** Whether somebody was told of a breach that had the other role then. */
export const isToldAsOther = (role: BreachRole, before: Breach | undefined): boolean =>
  before !== undefined && before.notifiedAt !== null && before.role !== role;

/** Whether the 72 hours were already over when the breach was written down (Art. 33(1): then say why). */
export const isAlreadyLate = (discoveredAt: Instant, now: Instant): boolean =>
  Date.parse(now) > Date.parse(breachDeadline(discoveredAt));

/** A clock further off than this from the binder's last save is asked about: nobody leaves a binder alone for so long. */
const LONGEST_AWAY_YEARS = 3;

/** Two PCs of the same firm are never exactly alike; a day is far more than they differ. */
const MOST_DRIFT_MS = 86_400_000;

/**
 * The year that the PC's clock shows, when it cannot be right: before the binder was last saved, or years after. Null when it
 * may be right. Deadlines are counted by it, so it is put right first.
 */
export function wrongClockYear(now: Instant, savedAt: Instant | null): number | null {
  if (savedAt === null) return null;
  const away = Date.parse(now) - Date.parse(savedAt);
  const year = new Date(now).getUTCFullYear();
  const isBehind = away < -MOST_DRIFT_MS;
  const isAhead = year - new Date(savedAt).getUTCFullYear() > LONGEST_AWAY_YEARS;
  return isBehind || isAhead ? year : null;
}
