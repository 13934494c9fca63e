import type { Binder } from '../binder';
import type { Instant } from '../calendar';
import type { EntryChange } from '../history/entryChanges';
import type { HistoryEntry } from '../history/historyEntry';
import { netChanges } from '../history/netChanges';
import type { KeptReview, Review } from './review';

/** When a review's answers were frozen: its papers are made in the same step. Its beginning, while it has none. */
export function frozenAt(binder: Binder, review: KeptReview): Instant {
  const made = binder.documents
    .filter(({ reviewId }) => reviewId === review.id)
    .map(({ createdAt }) => createdAt);
  return made.sort().at(-1) ?? review.startedAt;
}

/**
 * What happened since a signed review was frozen, or since set-up when there is none before. What was corrected
 * during that review stands in its own report and is not told again, also when it was signed the same day.
 */
export function historySince(binder: Binder, review: KeptReview | null): HistoryEntry[] {
  if (review === null) return [...binder.history];
  const since = Date.parse(frozenAt(binder, review));
  return binder.history.filter(({ at }) => Date.parse(at) > since);
}

/**
 * What happened in the period that a review looks back on: since the one before it, and until it was begun. What is
 * changed while it runs is its own correction.
 */
export function historyOfPeriod(binder: Binder, review: Review): HistoryEntry[] {
  const earlier = binder.reviews.filter(
    ({ id, state, startedAt }) =>
      id !== review.id && (state === 'signed' || state === 'archived') && startedAt < review.startedAt,
  );
  const begun = Date.parse(review.startedAt);
  return historySince(binder, earlier.at(-1) ?? null).filter(({ at }) => Date.parse(at) < begun);
}

/**
 * What was changed while a review was under way, until its answers were frozen or until an earlier instant. Each entry
 * stands once, the oldest first: a slip that was put right again is no correction.
 */
export function correctionsDuring(binder: Binder, review: Review, until?: Instant): EntryChange[] {
  const end = until ?? (review.state === 'running' ? null : frozenAt(binder, review));
  const during = binder.history.filter(
    ({ at }) =>
      Date.parse(at) >= Date.parse(review.startedAt) && (end === null || Date.parse(at) <= Date.parse(end)),
  );
  return netChanges(during).reverse();
}
