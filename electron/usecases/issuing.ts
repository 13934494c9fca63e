import { customerPolicy } from '../../shared/documents/customerPolicy';
import type { PaperDocument } from '../../shared/documents/model';
import type { FactsPaper } from '../../shared/documents/paperInput';
import { draftIssue, type PaperIssue } from '../../shared/documents/paperIssue';
import { reviewReport } from '../../shared/documents/reviewReport';
import type { Binder } from '../../shared/domain/binder';
import type { Instant } from '../../shared/domain/calendar';
import { documentState, paperLanguage } from '../../shared/domain/document/documentState';
import { DocumentVersion } from '../../shared/domain/document/documentVersion';
import type { Review } from '../../shared/domain/review/review';
import { reviewSeason } from '../../shared/domain/review/schedule';
import { ok, type Result } from '../../shared/result';
import type { FingerprintOf } from './archive';

/** Makes the PDF of a paper, and fingerprints what it was made from. */
export type PaperPress = {
  print(paper: PaperDocument): Promise<Result<{ bytes: Uint8Array; sha256: string; pages: number }>>;
  fingerprint: FingerprintOf;
};

type Means = { press: PaperPress; now: Instant };

const prefixes: Record<FactsPaper, string> = {
  customerPolicy: 'KP',
  internalPolicy: 'IP',
  employeeInstruction: 'IN',
  signOffSheet: 'KL',
  confidentialityStatement: 'TE',
  employeeNotice: 'OM',
  applicantNotice: 'OA',
  record: 'FO',
  processorRecord: 'FD',
  processorList: 'DL',
  deletionPlan: 'SP',
  processingAgreement: 'DA',
};

const shortestPiece = 4;

/**
 * What stands in the foot of an issued paper, e.g. `KP-5-7F3A`: its kind, its number, and a piece of the fingerprint of what
 * it was made from; a longer one where another paper has the same.
 */
export function documentId(
  { documents }: Binder,
  { kind, number }: { kind: FactsPaper; number: number },
  fingerprint: string,
): string {
  const id = (length: number): string =>
    `${prefixes[kind]}-${number}-${fingerprint.slice(0, length).toUpperCase()}`;
  let length = shortestPiece;
  while (length < fingerprint.length && documents.some((one) => one.id === id(length))) length += 1;
  return id(length);
}

/** Issues what a review ends in: its report, and the policy when it says something else than the signed one. */
export async function issuePapers(
  binder: Binder,
  review: Review,
  means: Means,
): Promise<Result<DocumentVersion[]>> {
  const issued: DocumentVersion[] = [];
  const builders: Builder[] = [
    ...(documentState(binder, policy.kind, null).state === 'unchanged' ? [] : [policyBuilder(binder)]),
    // Last, because the report lists the papers that the review issues.
    {
      kind: 'reviewReport',
      build: (issue) =>
        reviewReport({ ...binder, documents: [...binder.documents, ...issued] }, review, issue),
    },
  ];
  for (const builder of builders) {
    const version = await issue(binder, review, builder, means);
    if (!version.ok) return version;
    issued.push(version.value);
  }
  return ok(issued);
}

const policy = { kind: 'customerPolicy', subject: null } as const;

const policyBuilder = (binder: Binder): Builder => {
  const written = { ...binder, language: paperLanguage(binder, policy.kind, null) };
  return { kind: policy.kind, build: (issue) => customerPolicy(written, issue) };
};

type Builder = { kind: DocumentVersion['kind']; build: (issue: PaperIssue) => PaperDocument };

async function issue(
  binder: Binder,
  review: Review,
  { kind, build }: Builder,
  { press, now }: Means,
): Promise<Result<DocumentVersion>> {
  const draft = draftIssue(binder, { kind, subject: null }, now);
  // The id holds a piece of the fingerprint of what the paper was made from, so the facts are fixed before the id.
  const facts = build(draft).sourceJson ?? '';
  const print = press.fingerprint(facts);
  const { number } = draft;
  const id =
    kind === 'customerPolicy' ? documentId(binder, { kind, number }, print) : reportId(review, print);
  const paper = build({ ...draft, id });
  const printed = await press.print(paper);
  if (!printed.ok) return printed;
  return ok(
    DocumentVersion.parse({
      id,
      kind,
      subject: null,
      language: paper.language,
      number,
      state: 'readyToSign',
      createdAt: now,
      reviewId: review.id,
      signedOn: null,
      facts,
      paper: { kept: 'here', document: paper },
      pages: printed.value.pages,
      sha256: printed.value.sha256,
    }),
  );
}

/** `HK-2026-2-91D0` for the report of the second review of a year. */
function reportId(review: Review, fingerprint: string): string {
  const { half, year } = reviewSeason(review.startedAt);
  return `HK-${year}-${half === 'spring' ? 1 : 2}-${fingerprint.slice(0, shortestPiece).toUpperCase()}`;
}
