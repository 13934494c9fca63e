import { customerPolicy } from '../../shared/documents/customerPolicy';
import type { PaperDocument } from '../../shared/documents/model';
import type { PaperIssue } from '../../shared/documents/paperIssue';
import { reviewReport } from '../../shared/documents/reviewReport';
import type { Binder } from '../../shared/domain/binder';
import type { Instant } from '../../shared/domain/calendar';
import { DocumentVersion } from '../../shared/domain/document/documentVersion';
import { nextVersionNumber, policyState, replacedVersion } from '../../shared/domain/document/policy';
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

/** What the next version of each paper is built with; without an id it is a draft. */
export function draftIssue(binder: Binder, kind: DocumentVersion['kind'], now: Instant): PaperIssue {
  return {
    number: nextVersionNumber(binder, kind),
    id: null,
    createdAt: now,
    replaces: kind === 'customerPolicy' ? replacedVersion(binder) : null,
  };
}

/** Issues what a review ends in: its report, and the policy when it says something else than the signed one. */
export async function issuePapers(
  binder: Binder,
  review: Review,
  means: Means,
): Promise<Result<DocumentVersion[]>> {
  const issued: DocumentVersion[] = [];
  const builders: Builder[] = [
    ...(policyState(binder).state === 'unchanged' ? [] : [policyBuilder(binder)]),
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

const policyBuilder = (binder: Binder): Builder => ({
  kind: 'customerPolicy',
  build: (issue) => customerPolicy(binder, issue),
});

type Builder = { kind: DocumentVersion['kind']; build: (issue: PaperIssue) => PaperDocument };

async function issue(
  binder: Binder,
  review: Review,
  { kind, build }: Builder,
  { press, now }: Means,
): Promise<Result<DocumentVersion>> {
  const draft = draftIssue(binder, kind, now);
  // The id holds a piece of the fingerprint of what the paper was made from, so the facts are fixed before the id.
  const facts = build(draft).sourceJson ?? '';
  const id = documentId(kind, draft.number, review, press.fingerprint(facts));
  const paper = build({ ...draft, id });
  const printed = await press.print(paper);
  if (!printed.ok) return printed;
  return ok(
    DocumentVersion.parse({
      id,
      kind,
      subject: null,
      language: binder.language,
      number: draft.number,
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

/** `KP-5-7F3A` for a policy, `HK-2026-2-91D0` for the report of the second review of a year. */
function documentId(
  kind: DocumentVersion['kind'],
  number: number,
  review: Review,
  fingerprint: string,
): string {
  const piece = fingerprint.slice(0, 4).toUpperCase();
  if (kind === 'customerPolicy') return `KP-${number}-${piece}`;
  const { half, year } = reviewSeason(review.startedAt);
  return `HK-${year}-${half === 'spring' ? 1 : 2}-${piece}`;
}
