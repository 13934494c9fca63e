import type { Binder } from '../../../../shared/domain/binder';
import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import type { KeptReview } from '../../../../shared/domain/review/review';

const order: readonly DocumentVersion['kind'][] = ['reviewReport', 'customerPolicy'];

/** The papers a review has issued, the report first. */
export function papersOf(binder: Binder, review: KeptReview): DocumentVersion[] {
  return binder.documents
    .filter(({ id }) => review.documents.includes(id))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
