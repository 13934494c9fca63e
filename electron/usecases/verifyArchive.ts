import type { ArchiveLink } from '../../shared/domain/archive/archiveLink';
import { type ChainFault, type Contents, verifyChain } from '../../shared/domain/archive/verifyChain';
import type { Binder } from '../../shared/domain/binder';
import type { FingerprintOf, ReadAttachment } from './archive';

/** What of the archive is not as it was archived, by the name that a person knows: a paper's id. */
export type ArchiveFault = { name: string; what: ChainFault['what'] | 'notLinked' };

type Means = { read: ReadAttachment; fingerprint: FingerprintOf };

/**
 * Goes through the chain of what was signed: every link, every record, and whether all that the binder says is archived
 * has its link. Empty when everything is as it was archived.
 */
export async function verifyArchive(binder: Binder, { read, fingerprint }: Means): Promise<ArchiveFault[]> {
  const found = new Map<ArchiveLink, Contents>();
  for (const link of binder.archive) {
    found.set(link, link.attachment === null ? issued(binder, link) : await attached(link.attachment));
  }
  const faults = verifyChain(binder.archive, {
    fingerprint,
    contentsOf: (link) => found.get(link) ?? 'missing',
  });
  return [
    ...faults.map(({ objectId, sequence, what }) => ({
      name: objectId === null ? `${sequence}` : nameOf(binder, objectId),
      what,
    })),
    ...notLinked(binder).map((id) => ({ name: nameOf(binder, id), what: 'notLinked' as const })),
  ];

  async function attached(id: string): Promise<Contents> {
    const bytes = await read(id);
    if (bytes.ok) return { sha256: fingerprint(bytes.value) };
    const { code } = bytes.error;
    if (code === 'attachment-damaged') return 'changed';
    return code === 'attachment-missing' || code === 'not-found' ? 'missing' : 'unread';
  }
}

/** An issued paper is found by what the binder says of it; its data lie in a record, which has a link of its own. */
function issued({ documents }: Binder, { objectId }: ArchiveLink): Contents {
  const version = documents.find(({ id }) => id === objectId);
  return version === undefined ? 'missing' : { sha256: version.sha256 };
}

/** Ids of the reviews and papers that the binder says are archived, and that no link is about. */
function notLinked({ reviews, documents, archive }: Binder): string[] {
  const isLinked = (kind: ArchiveLink['kind'], id: string, attachment: string | null): boolean =>
    archive.some((link) => link.kind === kind && link.objectId === id && link.attachment === attachment);
  return [
    ...reviews.flatMap((review) =>
      review.state === 'archived' && !isLinked('review', review.id, review.record) ? [review.id] : [],
    ),
    ...documents.flatMap(({ id, state, paper }) =>
      (paper.kept === 'archive' && !isLinked('paper', id, null)) ||
      (paper.kept === 'files' && state !== 'readyToSign' && !isLinked('paper', id, paper.pdf))
        ? [id]
        : [],
    ),
  ];
}

/** A review is known by its report. */
function nameOf({ documents }: Binder, objectId: string): string {
  return (
    documents.find(({ kind, reviewId }) => kind === 'reviewReport' && reviewId === objectId)?.id ?? objectId
  );
}
