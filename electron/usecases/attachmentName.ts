import type { Binder } from '../../shared/domain/binder';

/** What a person knows an attachment by: the report of the review whose record it is; else the id that the binder uses. */
export function attachmentName({ reviews, documents }: Binder, id: string): string {
  const review = reviews.find((one) => one.state === 'archived' && one.record === id);
  const report = documents.find(({ kind, reviewId }) => kind === 'reviewReport' && reviewId === review?.id);
  return report?.id ?? id;
}
