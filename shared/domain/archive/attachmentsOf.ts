import type { Binder } from '../binder';
import type { DocumentVersion } from '../document/documentVersion';
import { fileLists } from '../entryFiles';

/**
 * The ids of every attachment that the binder needs, each once. A record is needed by whatever points at it, also if its
 * link should be missing: a chain that was tampered with must not take the records with it.
 */
export function attachmentsOf(binder: Binder): string[] {
  const { archive, reviews, documents, processors, clients } = binder;
  const named = [
    ...archive.map(({ attachment }) => attachment),
    ...reviews.map((review) => (review.state === 'archived' ? review.record : null)),
    ...documents.flatMap(({ paper }) => filesOf(paper)),
    ...[...processors, ...clients].map(({ agreement }) => agreement.file?.attachment ?? null),
    ...fileLists.flatMap((list) =>
      binder[list].flatMap(({ files }) => files.map(({ attachment }) => attachment)),
    ),
  ];
  return [...new Set(named.filter((id) => id !== null))];
}

function filesOf(paper: DocumentVersion['paper']): string[] {
  switch (paper.kept) {
    case 'here':
      return [];
    case 'archive':
      return [paper.attachment];
    case 'files':
      return [paper.paper, paper.pdf];
  }
}
