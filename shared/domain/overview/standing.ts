import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { nextReview } from './nextReview';
import { waiting } from './waiting';

/** How the binder stands: the facts of the one true sentence that heads the overview. */
export type Standing =
  | { kind: 'reviewOverdue'; days: number }
  | { kind: 'tasksOverdue'; count: number }
  /** Not only tasks: registers ask for something as well. */
  | { kind: 'overdue'; count: number }
  | { kind: 'ready'; firstReviewOn: IsoDate }
  | { kind: 'reviewToSign' }
  | { kind: 'waiting'; count: number }
  | { kind: 'reviewSoon' }
  | { kind: 'reviewRunning' }
  | { kind: 'nothingWaits'; nextReviewOn: IsoDate | null };

/** What weighs most is said: what is late, then what is to be signed, then what waits. */
export function standing(binder: Binder, today: IsoDate): Standing {
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
  if (all.length > 0) return { kind: 'waiting', count: all.length };
  if (review?.state === 'running') return { kind: 'reviewRunning' };
  return review?.notice === 'soon'
    ? { kind: 'reviewSoon' }
    : { kind: 'nothingWaits', nextReviewOn: review?.due ?? null };
}

/** Whether the overview reminds of the recovery sheet: it is unchecked, and no later day was asked for. */
export function asksForRecoverySheet({ recoverySheet }: Binder, today: IsoDate): boolean {
  if (recoverySheet.checkedOn !== null) return false;
  return recoverySheet.remindOn === null || recoverySheet.remindOn <= today;
}
