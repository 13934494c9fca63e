import { fail, ok, type Result } from '../../result';
import { appendLink, type Fingerprint } from '../archive/chain';
import type { Binder } from '../binder';
import { danishDay, type IsoDate } from '../calendar';
import type { ProcessingAgreement } from '../processingAgreement/processingAgreement';
import type { Moment } from '../review/answering';
import type { DocumentVersion, FactsPaper } from './documentVersion';
import { isOf, takeBack } from './versionsOf';

/** Papers that somebody signs. The others are taken into use on a day, and nobody signs them. */
const signedPapers: readonly DocumentVersion['kind'][] = [
  'customerPolicy',
  'internalPolicy',
  'employeeInstruction',
  'signOffSheet',
  'confidentialityStatement',
  'processingAgreement',
  'reviewReport',
];

/** Whether a paper is signed, or only taken into use. */
export const isSigned = (kind: DocumentVersion['kind']): boolean => signedPapers.includes(kind);

/** Whether the one a paper is with is in the binder; a paper that is with nobody asks for none. */
export function hasSubject(binder: Binder, kind: FactsPaper, subject: string | null): boolean {
  if (kind !== 'processingAgreement') return subject === null;
  return [...binder.processors, ...binder.clients].some(({ id }) => id === subject);
}

/** Whether a paper may be issued now: not while the review has one of the same that waits for its signature. */
export function mayIssue(binder: Binder, kind: FactsPaper, subject: string | null): Result<Binder> {
  if (!hasSubject(binder, kind, subject)) return fail({ code: 'not-found' });
  const waiting = binder.documents.filter(isOf(kind, subject)).filter(({ state }) => state === 'readyToSign');
  return waiting.some(({ reviewId }) => reviewId !== null) ? fail({ code: 'review-frozen' }) : ok(binder);
}

/** Files a paper that was made and printed. One that was made before and never signed is taken back. */
export function issueDocument(binder: Binder, version: DocumentVersion): Binder {
  const isSame = isOf(version.kind, version.subject);
  const kept = binder.documents.filter((one) => !isSame(one) || one.state !== 'readyToSign');
  return { ...binder, documents: [...kept, version] };
}

/** A paper made outside a review that waits for its signature. */
function waiting(binder: Binder, id: string): Result<DocumentVersion> {
  const version = binder.documents.find((one) => one.id === id);
  if (version?.state !== 'readyToSign') return fail({ code: 'not-found' });
  return version.reviewId === null ? ok(version) : fail({ code: 'review-frozen' });
}

/** Takes back a paper that nobody has signed. */
export function withdrawDocument(binder: Binder, id: string): Result<Binder> {
  const found = waiting(binder, id);
  if (!found.ok) return found;
  return ok(takeBack(binder, [id]));
}

export type DocumentSignature = { id: string; on: IsoDate; place: string };

/**
 * Registers that a paper was signed by hand (or, where nobody signs, is in use from this day), and where it is. The one
 * before it is superseded, and what was printed is put into the chain of the archive.
 */
export function signDocument(
  binder: Binder,
  { id, on, place }: DocumentSignature,
  { now, today }: Pick<Moment, 'now' | 'today'>,
  fingerprint: Fingerprint,
): Result<Binder> {
  const found = waiting(binder, id);
  if (!found.ok) return found;
  const signed: DocumentVersion = { ...found.value, state: 'signed', signedOn: on, place };
  const made = danishDay(signed.createdAt);
  if (on < made) return fail({ code: 'date-before-papers', date: made });
  if (on > today) return fail({ code: 'date-in-future', date: today });
  if (hidesAnotherText(binder, signed)) return fail({ code: 'agreement-file-in-place' });
  const isSame = isOf(signed.kind, signed.subject);
  const documents = binder.documents.map((one) => {
    if (one.id === id) return signed;
    return isSame(one) && one.state === 'signed' ? superseded(one) : one;
  });
  return ok(
    withAgreement({ ...binder, documents, archive: chained(binder, signed, { now, fingerprint }) }, signed),
  );
}

const superseded = (version: DocumentVersion): DocumentVersion => ({
  ...version,
  state: 'superseded',
  facts: null,
});

function chained(
  { archive }: Binder,
  { id, paper, sha256 }: DocumentVersion,
  { now, fingerprint }: { now: string; fingerprint: Fingerprint },
): Binder['archive'] {
  if (paper.kept !== 'files') return archive;
  const link = { kind: 'paper' as const, objectId: id, at: now, attachment: paper.pdf, sha256 };
  return appendLink(archive, link, fingerprint);
}

/** Whether the file kept with the agreement is of another text: it would stand as the one that is signed now. */
const hidesAnotherText = (binder: Binder, { kind, subject }: DocumentVersion): boolean =>
  kind === 'processingAgreement' &&
  [...binder.processors, ...binder.clients].some(
    ({ id, agreement }) => id === subject && agreement.file !== null && agreement.text !== 'ours',
  );

/**
 * An agreement of our own that is signed is the agreement with whom it is with. What was found in the text before, and
 * who signed that, is not known of this one. Its terms stay, the day it expires among them: it was printed with them.
 */
function withAgreement(binder: Binder, { kind, subject, number, signedOn, place }: DocumentVersion): Binder {
  if (kind !== 'processingAgreement') return binder;
  const ours = { state: 'signed', text: 'ours', version: `${number}`, signedOn, place: place ?? '' } as const;
  const unread = { checks: [], signedByUs: '', signedByThem: '' };
  const signed = <One extends { id: string; agreement: ProcessingAgreement }>(one: One): One =>
    one.id === subject ? { ...one, agreement: { ...one.agreement, ...unread, ...ours } } : one;
  return { ...binder, processors: binder.processors.map(signed), clients: binder.clients.map(signed) };
}
