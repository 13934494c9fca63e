import type { Binder } from '../../../shared/domain/binder';
import type { HistoryEntry } from '../../../shared/domain/history/historyEntry';
import type { Review } from '../../../shared/domain/review/review';

/** What was changed in an entry while this review was under way, the oldest first. */
export function correctionsOf(binder: Binder, review: Review, id: string): HistoryEntry[] {
  return binder.history.filter(
    (entry) => entry.id === id && Date.parse(entry.at) >= Date.parse(review.startedAt),
  );
}
