import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { DocumentVersion } from '../document/documentVersion';
import { type Moment, replaceReview, runningReview } from './answering';
import { lastSignedReview, openReview, reviewProgress } from './progress';
import type { Review } from './review';
import { followingReview } from './schedule';

/** Begins a review; refused while one is open. */
export function startReview(binder: Binder, moment: Moment): Result<Binder> {
  if (openReview(binder) !== null) return fail({ code: 'review-running' });
  const last = lastSignedReview(binder);
  const review: Review = {
    id: moment.newId(),
    startedAt: moment.now,
    periodFrom: last?.signed?.on ?? binder.setup.finishedOn ?? moment.today,
    isFirst: last === null,
    state: 'running',
    answers: [],
    nextReviewOn: followingReview(binder, moment.today),
    documents: [],
    signed: null,
  };
  return ok({ ...binder, reviews: [...binder.reviews, review] });
}

/** Sets the date of the next review by hand: any day after today. */
export function chooseNextDate(binder: Binder, on: IsoDate, moment: Moment): Result<Binder> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  const refusal = dateRefusal(binder, on);
  if (refusal !== null) return refusal;
  if (on <= moment.today) return fail({ code: 'date-not-after-today' });
  return ok(replaceReview(binder, { ...running.value, nextReviewOn: on }));
}

/** Every item without an answer, as `step/item`; empty when the review can be got ready to sign. */
export function missingAnswers(binder: Binder, review: Review, today: IsoDate): string[] {
  return reviewProgress(binder, review, today).flatMap(({ step, unanswered }) =>
    unanswered.map(({ id }) => `${step}/${id}`),
  );
}

/** Whether the running review may be got ready to sign: it is running and every item has its answer. */
export function readyToPrepare(binder: Binder, today: IsoDate): Result<Review> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  const missing = missingAnswers(binder, running.value, today);
  return missing.length > 0 ? fail({ code: 'review-unanswered', missing }) : running;
}

/** Freezes the answers and files the papers that were made from them. */
export function prepareReview(
  binder: Binder,
  papers: readonly DocumentVersion[],
  today: IsoDate,
): Result<Binder> {
  const ready = readyToPrepare(binder, today);
  if (!ready.ok) return ready;
  const frozen: Review = { ...ready.value, state: 'readyToSign', documents: papers.map(({ id }) => id) };
  return ok({ ...replaceReview(binder, frozen), documents: [...binder.documents, ...papers] });
}

/** Lifts the freeze; the papers made for it are withdrawn, since nobody has signed them. */
export function reopenReview(binder: Binder): Result<Binder> {
  const review = openReview(binder);
  if (review === null || review.state !== 'readyToSign') return fail({ code: 'review-not-running' });
  return ok({
    ...replaceReview(binder, { ...review, state: 'running', documents: [] }),
    documents: binder.documents.filter(({ id }) => !review.documents.includes(id)),
  });
}

/**
 * Registers that the director has signed on paper, and where the original stands. The papers are in force from
 * now on, the ones before them are superseded, and only now the next date moves.
 */
export function signReview(
  binder: Binder,
  signature: { on: IsoDate; place: string },
  today: IsoDate,
): Result<Binder> {
  const review = openReview(binder);
  if (review === null || review.state !== 'readyToSign') return fail({ code: 'review-not-running' });
  const refusal = dateRefusal(binder, signature.on);
  if (refusal !== null) return refusal;
  if (signature.on > today) return fail({ code: 'date-in-future', date: today });
  const signed: Review = {
    ...review,
    state: 'signed',
    signed: { ...signature, by: binder.contactPerson?.name ?? '' },
  };
  return ok({
    ...replaceReview(binder, signed),
    documents: binder.documents.map((version) =>
      inForce(version, review, replacedKinds(binder, review), signature.on),
    ),
    calendar: { ...binder.calendar, nextReviewOn: review.nextReviewOn },
  });
}

function inForce(
  version: DocumentVersion,
  review: Review,
  replaced: ReadonlySet<string>,
  on: IsoDate,
): DocumentVersion {
  if (review.documents.includes(version.id)) return { ...version, state: 'signed', signedOn: on };
  return version.state === 'signed' && replaced.has(version.kind)
    ? { ...version, state: 'superseded' }
    : version;
}

/** The kinds of paper of which only the newest is in force. Each review's report stays as it is. */
function replacedKinds(binder: Binder, review: Review): ReadonlySet<string> {
  const issued = binder.documents.filter(({ id }) => review.documents.includes(id)).map(({ kind }) => kind);
  return new Set(issued.filter((kind) => kind !== 'reviewReport'));
}

/** A date before the last review cannot be right (the review it belongs to came after it). */
function dateRefusal(binder: Binder, on: IsoDate): ReturnType<typeof fail> | null {
  const last = lastSignedReview(binder)?.signed?.on ?? binder.setup.finishedOn;
  return last !== null && last !== undefined && on < last
    ? fail({ code: 'date-before-review', date: last })
    : null;
}
