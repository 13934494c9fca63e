import type { Binder } from '../../shared/domain/binder';

/**
 * What a person knows an attachment by: the paper whose file it is, the report of the review whose record it is; else the
 * id that the binder uses.
 */
export function attachmentName({ reviews, documents }: Binder, id: string): string {
  const kept = documents.find(({ paper }) => paper.kept === 'files' && [paper.paper, paper.pdf].includes(id));
  const review = reviews.find((one) => one.state === 'archived' && one.record === id);
  const report = documents.find(({ kind, reviewId }) => kind === 'reviewReport' && reviewId === review?.id);
  return kept?.id ?? report?.id ?? id;
}
