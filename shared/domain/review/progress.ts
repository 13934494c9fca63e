import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { type ReviewItem, reviewItems } from './items';
import { correctionsDuring } from './period';
import {
  type AnswerKind,
  type KeptReview,
  type Review,
  type ReviewAnswer,
  type ReviewStep,
  reviewSteps,
  type SignedReview,
} from './review';
import { stepSubjects } from './stepSubjects';

/** The answer to an item, if there is one. */
export function answerTo(review: Review, step: ReviewStep, item: string): ReviewAnswer | undefined {
  return review.answers.find((answer) => answer.step === step && answer.item === item);
}

export type StepProgress = {
  step: ReviewStep;
  items: readonly ReviewItem[];
  unanswered: readonly ReviewItem[];
  /** How many answers of each kind; answers to items that are gone do not count. */
  counts: Record<AnswerKind, number>;
  /** The weightiest answer once every item has one: following up outweighs corrected, corrected outweighs confirmed. */
  outcome: AnswerKind | null;
  /** Names of the entries that were taken out while the review ran: they have no answer, but are a correction. */
  removed: readonly string[];
  /** Facts under an answered item changed after the answer. */
  seeAgain: boolean;
};

/** How far one step has come. A step without items is answered by there being nothing to ask. */
export function stepProgress(binder: Binder, review: Review, step: ReviewStep, today: IsoDate): StepProgress {
  const items = reviewItems(binder, review, step, today);
  const answers = items.map((item) => answerTo(review, step, item.id));
  const count = (kind: AnswerKind): number => answers.filter((answer) => answer?.kind === kind).length;
  const counts = {
    confirmed: count('confirmed'),
    corrected: count('corrected'),
    followUp: count('followUp'),
  };
  const unanswered = items.filter((_, index) => answers[index] === undefined);
  const removed = correctionsDuring(binder, review)
    .filter(({ subject, change }) => change === 'removed' && stepSubjects[step].includes(subject))
    .map(({ name }) => name);
  return {
    step,
    items,
    unanswered,
    counts,
    removed,
    outcome: unanswered.length > 0 ? null : weightiest(counts, removed.length > 0),
    seeAgain: answers.some((answer) => answer !== undefined && changedAfter(binder, answer)),
  };
}

const weightiest = (counts: Record<AnswerKind, number>, isRemoved: boolean): AnswerKind =>
  counts.followUp > 0 ? 'followUp' : counts.corrected > 0 || isRemoved ? 'corrected' : 'confirmed';

/** Whether the entry under an answer was changed after the answer was given. */
export function changedAfter(binder: Binder, answer: ReviewAnswer): boolean {
  return binder.history.some(({ id, at }) => id === answer.item && Date.parse(at) > Date.parse(answer.at));
}

/** The progress of every step, in order. */
export function reviewProgress(binder: Binder, review: Review, today: IsoDate): StepProgress[] {
  return reviewSteps.map((step) => stepProgress(binder, review, step, today));
}

/** The next step with something unanswered, looking from the one after `step` and round; null when all is answered. */
export function nextOpenStep(progress: readonly StepProgress[], step: ReviewStep): ReviewStep | null {
  const at = reviewSteps.indexOf(step);
  const round = [...progress.slice(at + 1), ...progress.slice(0, at + 1)];
  return round.find(({ unanswered }) => unanswered.length > 0)?.step ?? null;
}

/** The review that is under way or waits for its signature; null when there is none. */
export function openReview(binder: Binder): Review | null {
  return binder.reviews.find(isOpen) ?? null;
}

/** The newest signed review; null before the first. */
export function lastSignedReview(binder: Binder): SignedReview | null {
  return signedReviews(binder).at(-1) ?? null;
}

/** The reviews that are signed, archived or not, the oldest first. */
export function signedReviews(binder: Binder): SignedReview[] {
  return binder.reviews.filter(isSigned);
}

const isOpen = (review: KeptReview): review is Review =>
  review.state === 'running' || review.state === 'readyToSign';

const isSigned = (review: KeptReview): review is SignedReview =>
  review.state === 'archived' || (review.state === 'signed' && review.signed !== null);
