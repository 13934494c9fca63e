import { z } from 'zod';
import { AttachmentId } from '../archive/archiveLink';
import { Instant, IsoDate } from '../calendar';

/** The steps of the half-yearly review, in order. */
export const reviewSteps = ['company', 'record', 'deletion', 'processors', 'security', 'documents'] as const;
export const ReviewStep = z.enum(reviewSteps);
export type ReviewStep = z.infer<typeof ReviewStep>;

export const answerKinds = ['confirmed', 'corrected', 'followUp'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One answer: which item of which step, what was said, and the task it made. */
export const ReviewAnswer = z.strictObject({
  step: ReviewStep,
  /** Id of the entry that was looked at. */
  item: z.string().min(1),
  kind: z.enum(answerKinds),
  at: Instant,
  note: z.string().trim().max(2000),
  /** Given by "the rest is still correct". */
  together: z.boolean(),
  taskId: z.string().nullable(),
});
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

export const Signature = z.strictObject({ on: IsoDate, by: z.string(), place: z.string().trim().max(300) });
export type Signature = z.infer<typeof Signature>;

const inCommon = {
  id: z.string().min(1),
  startedAt: Instant,
  /** First day of the period the review looks back on: the last signature, or the end of set-up. */
  periodFrom: IsoDate,
  isFirst: z.boolean(),
  /** The date of the next review: suggested until the director chooses another. */
  nextReviewOn: IsoDate,
  /** Ids of the document versions made when it was got ready to sign. */
  documents: z.array(z.string()),
};

/** A review with its answers: under way, waiting for its signature, or signed and not archived yet. */
export const Review = z.strictObject({
  ...inCommon,
  state: z.enum(['running', 'readyToSign', 'signed']),
  answers: z.array(ReviewAnswer),
  signed: Signature.nullable(),
});
export type Review = z.infer<typeof Review>;

/** What is left of a signed review when its record lies in the archive. */
export const ArchivedReview = z.strictObject({
  ...inCommon,
  state: z.literal('archived'),
  signed: Signature,
  /** The attachment that holds its answers, its history and its papers. */
  record: AttachmentId,
});
export type ArchivedReview = z.infer<typeof ArchivedReview>;

/** A review as the binder holds it. */
export const KeptReview = z.discriminatedUnion('state', [Review, ArchivedReview]);
export type KeptReview = z.infer<typeof KeptReview>;

/** A review that is signed, archived or not. */
export type SignedReview = (Review & { signed: Signature }) | ArchivedReview;
