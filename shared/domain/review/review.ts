import { z } from 'zod';
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

export const Review = z.strictObject({
  id: z.string().min(1),
  startedAt: Instant,
  /** First day of the period the review looks back on: the last signature, or the end of set-up. */
  periodFrom: IsoDate,
  isFirst: z.boolean(),
  state: z.enum(['running', 'readyToSign', 'signed']),
  answers: z.array(ReviewAnswer),
  /** The date of the next review: suggested until the director chooses another. */
  nextReviewOn: IsoDate,
  /** Ids of the document versions made when it was got ready to sign. */
  documents: z.array(z.string()),
  signed: z.strictObject({ on: IsoDate, by: z.string(), place: z.string().trim().max(300) }).nullable(),
});
export type Review = z.infer<typeof Review>;
