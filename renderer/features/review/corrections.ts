import type { Binder } from '../../../shared/domain/binder';
import type { EntryChange } from '../../../shared/domain/history/entryChanges';
import { correctionsDuring } from '../../../shared/domain/review/period';
import type { Review } from '../../../shared/domain/review/review';

/** What became of an entry while this review was under way. */
export function correctionsOf(binder: Binder, review: Review, id: string): EntryChange[] {
  return correctionsDuring(binder, review).filter((entry) => entry.id === id);
}
