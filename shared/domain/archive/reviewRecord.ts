import { z } from 'zod';
import type { Binder } from '../binder';
import { canonicalJson } from '../document/canonicalJson';
import type { DocumentVersion } from '../document/documentVersion';
import type { HistoryEntry } from '../history/historyEntry';
import { frozenAt } from '../review/period';
import type { Review } from '../review/review';

/**
 * Everything that was signed in one review, as it was: the answers, what had happened until they were frozen, and the
 * papers. Its bytes are never changed again, so there is no migration of it: what is read of a record must be readable
 * in every form that ever was.
 */
export type ReviewRecord = {
  form: 1;
  review: Review;
  history: readonly HistoryEntry[];
  papers: readonly RecordedPaper[];
};

export type RecordedPaper = Pick<
  DocumentVersion,
  'id' | 'kind' | 'number' | 'createdAt' | 'signedOn' | 'pages' | 'sha256' | 'facts'
> & {
  /** JSON as it was written, in its own order of fields: the bytes of the PDF depend on that, too. */
  document: string;
};

/** The record of a signed review, whose answers and papers the binder still holds. */
export function reviewRecord(binder: Binder, review: Review): ReviewRecord {
  return {
    form: 1,
    review,
    history: binder.history.filter(isCoveredBy(binder, review)),
    papers: binder.documents.filter(({ id }) => review.documents.includes(id)).flatMap(recorded),
  };
}

/** Whether an entry of the history belongs to a review: what had happened when its answers were frozen. */
export function isCoveredBy(binder: Binder, review: Review): (entry: HistoryEntry) => boolean {
  const frozen = Date.parse(frozenAt(binder, review));
  return ({ at }) => Date.parse(at) <= frozen;
}

/** The text whose bytes are archived: canonical JSON, so that the same record always has the same fingerprint. */
export const recordText = (record: ReviewRecord): string => canonicalJson(record);

function recorded(version: DocumentVersion): RecordedPaper[] {
  const { id, kind, number, createdAt, signedOn, pages, sha256, facts, paper } = version;
  if (paper.kept !== 'here') return [];
  return [
    { id, kind, number, createdAt, signedOn, pages, sha256, facts, document: JSON.stringify(paper.document) },
  ];
}

/** As much of a record as is read again: what is not named here may have any form. */
const ReadableRecord = z.object({ papers: z.array(z.object({ id: z.string(), document: z.string() })) });

/** One paper of a record, as data; undefined when the text is no record or holds no such paper. */
export function paperInRecord(text: string, id: string): unknown {
  try {
    const { papers } = ReadableRecord.parse(JSON.parse(text));
    const paper = papers.find((one) => one.id === id);
    return paper === undefined ? undefined : JSON.parse(paper.document);
  } catch {
    return undefined;
  }
}
