import type { Binder } from '../binder';
import { openBreaches } from '../breach/register';
import type { IsoDate } from '../calendar';
import { openFindings } from '../finding/findings';
import { nextReview } from './nextReview';
import { waiting } from './waiting';

/** How the binder stands: the facts of the one true sentence that heads the overview. */
export type Standing =
  | { kind: 'breachOpen'; count: number }
  | { kind: 'reviewOverdue'; days: number }
  | { kind: 'tasksOverdue'; count: number }
  /** Not only tasks: registers ask for something as well. */
  | { kind: 'overdue'; count: number }
  | { kind: 'ready'; firstReviewOn: IsoDate }
  | { kind: 'reviewToSign' }
  /** `isNearly`: besides what waits, nothing in the binder is wrong or missing. */
  | { kind: 'waiting'; count: number; isNearly: boolean }
  | { kind: 'reviewSoon' }
  | { kind: 'reviewRunning' }
  | { kind: 'nothingWaits'; nextReviewOn: IsoDate | null };

/** What weighs most is said: an open breach, whose clock runs in hours, what is late, then what is to be signed, then what waits. */
export function standing(binder: Binder, today: IsoDate): Standing {
  const open = openBreaches(binder).length;
  if (open > 0) return { kind: 'breachOpen', count: open };

  const review = nextReview(binder, today);
  if (review?.notice === 'overdue') return { kind: 'reviewOverdue', days: -review.daysLeft };

  const all = waiting(binder, today);
  const late = all.filter((one) => one.kind !== 'agreement' && one.isOverdue);
  if (late.length > 0) {
    const kind = late.every((one) => one.kind === 'task') ? 'tasksOverdue' : 'overdue';
    return { kind, count: late.length };
  }
  if (review?.state === 'readyToSign') return { kind: 'reviewToSign' };

  const isFresh = binder.reviews.length === 0 && review?.notice === 'far';
  if (isFresh) return { kind: 'ready', firstReviewOn: review.due };
  if (all.length > 0) return { kind: 'waiting', count: all.length, isNearly: !hasGaps(binder, today) };
  if (review?.state === 'running') return { kind: 'reviewRunning' };
  return review?.notice === 'soon'
    ? { kind: 'reviewSoon' }
    : { kind: 'nothingWaits', nextReviewOn: review?.due ?? null };
}

/** Whether something the papers rest on is wrong or missing, and nobody has accepted it. */
const hasGaps = (binder: Binder, today: IsoDate): boolean =>
  openFindings(binder, today).some(({ severity }) => severity === 'wrong' || severity === 'missing');

/** Whether the overview reminds of the recovery sheet: it is unchecked, and no later day was asked for. */
export function asksForRecoverySheet({ recoverySheet }: Binder, today: IsoDate): boolean {
  if (recoverySheet.checkedOn !== null) return false;
  return recoverySheet.remindOn === null || recoverySheet.remindOn <= today;
}
