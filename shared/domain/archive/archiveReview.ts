import type { Binder } from '../binder';
import type { Instant } from '../calendar';
import { isInForce } from '../document/documentState';
import type { DocumentVersion } from '../document/documentVersion';
import type { ArchivedReview, Review, Signature } from '../review/review';
import { type Archived, appendLink, type Fingerprint } from './chain';
import { isCoveredBy, type ReviewRecord } from './reviewRecord';

/** A review that was signed and is not in the archive yet. */
export type ReviewToArchive = Review & { signed: Signature };

/** The oldest review that is signed and not in the archive yet; null when there is none. */
export function reviewToArchive(binder: Binder): ReviewToArchive | null {
  return binder.reviews.find(isToArchive) ?? null;
}

const isToArchive = (review: Binder['reviews'][number]): review is ReviewToArchive =>
  review.state === 'signed' && review.signed !== null;

/** Where a record was put, and when. */
export type Filed = { attachment: string; sha256: string; at: Instant };

/**
 * The binder after a record was put in the archive: what the record holds is no longer held twice. Left are what
 * screens and rules ask for: when and by whom the review was signed and where its papers are, and the facts of the
 * policy in force, which later changes are compared with.
 */
export function archiveReview(
  binder: Binder,
  { review, papers }: ReviewRecord & { review: ReviewToArchive },
  filed: Filed,
  fingerprint: Fingerprint,
): Binder {
  const ids = new Set(papers.map(({ id }) => id));
  const isCovered = isCoveredBy(binder, review);
  const documents = binder.documents.map((version) =>
    ids.has(version.id)
      ? { ...version, paper: { kept: 'archive' as const, attachment: filed.attachment } }
      : version,
  );
  return {
    ...binder,
    reviews: binder.reviews.map((old) => (old.id === review.id ? summary(review, filed.attachment) : old)),
    documents: documents.map(withoutIdleFacts),
    history: binder.history.filter((entry) => !isCovered(entry)),
    archive: [
      { kind: 'review' as const, objectId: review.id, ...filed },
      ...papers.map(({ id, sha256 }) => ({
        kind: 'paper' as const,
        objectId: id,
        at: filed.at,
        attachment: null,
        sha256,
      })),
    ].reduce((chain, archived: Archived) => appendLink(chain, archived, fingerprint), binder.archive),
  };
}

function summary({ answers: _answers, ...kept }: ReviewToArchive, record: string): ArchivedReview {
  return { ...kept, state: 'archived', record };
}

/** Nothing is compared with the facts of a paper that is in the archive and not in force, or that another replaced. */
function withoutIdleFacts(version: DocumentVersion): DocumentVersion {
  const isIdle = {
    here: false,
    archive: !isInForce(version),
    files: version.state === 'superseded',
  }[version.paper.kept];
  return isIdle ? { ...version, facts: null } : version;
}
