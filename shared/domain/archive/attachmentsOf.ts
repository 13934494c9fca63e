import type { Binder } from '../binder';

/**
 * The ids of every attachment that the binder needs, each once. A record is needed by whatever points at it, also if its
 * link should be missing: a chain that was tampered with must not take the records with it.
 */
export function attachmentsOf({ archive, reviews, documents }: Binder): string[] {
  const named = [
    ...archive.map(({ attachment }) => attachment),
    ...reviews.map((review) => (review.state === 'archived' ? review.record : null)),
    ...documents.map(({ paper }) => (paper.kept === 'archive' ? paper.attachment : null)),
  ];
  return [...new Set(named.filter((id) => id !== null))];
}
