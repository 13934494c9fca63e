import { fail, ok, type Result } from '../../result';
import type { Activity } from '../activity/activity';
import type { Binder } from '../binder';
import { addMonths, danishDay, type IsoDate } from '../calendar';
import type { DocumentVersion } from '../document/documentVersion';
import { takeBack } from '../document/versionsOf';
import { type Moment, replaceReview, runningReview } from './answering';
import { frozenAt } from './period';
import { answerTo, lastSignedReview, openReview, reviewProgress } from './progress';
import type { Review } from './review';
import { followingReview } from './schedule';

/** Begins a review; refused while one is open. */
export function startReview(binder: Binder, moment: Moment): Result<Binder> {
  if (openReview(binder) !== null) return fail({ code: 'review-running' });
  const last = lastSignedReview(binder);
  const review: Review = {
    id: moment.newId(),
    startedAt: moment.now,
    periodFrom: last?.signed.on ?? binder.setup.finishedOn ?? moment.today,
    isFirst: last === null,
    state: 'running',
    answers: [],
    nextReviewOn: followingReview(binder, moment.today),
    documents: [],
    signed: null,
  };
  return ok({ ...binder, reviews: [...binder.reviews, review] });
}

/** Months within which the next review must lie: a half-yearly one put off further is none. */
const LONGEST_MONTHS = 12;

/** Sets the date of the next review by hand: a day after today and within a year. */
export function chooseNextDate(binder: Binder, on: IsoDate, moment: Moment): Result<Binder> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  const refusal = dateRefusal(binder, on);
  if (refusal !== null) return refusal;
  if (on <= moment.today) return fail({ code: 'date-not-after-today' });
  const latest = addMonths(moment.today, LONGEST_MONTHS);
  if (on > latest) return fail({ code: 'date-too-late', date: latest });
  return ok(replaceReview(binder, { ...running.value, nextReviewOn: on }));
}

/** Every item without an answer, as `step/item`; empty when the review can be got ready to sign. */
export function missingAnswers(binder: Binder, review: Review, today: IsoDate): string[] {
  return reviewProgress(binder, review, today).flatMap(({ step, unanswered }) =>
    unanswered.map(({ id }) => `${step}/${id}`),
  );
}

/** Whether the running review may be got ready to sign: every item has its answer, and the next date lies ahead. */
export function readyToPrepare(binder: Binder, today: IsoDate): Result<Review> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  const missing = missingAnswers(binder, running.value, today);
  if (missing.length > 0) return fail({ code: 'review-unanswered', missing });
  return running.value.nextReviewOn <= today ? fail({ code: 'next-date-passed' }) : running;
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
  return ok({
    ...replaceReview(binder, frozen),
    activities: binder.activities.map((activity) => settled(activity, frozen)),
    documents: [...binder.documents.filter((one) => !isReplacedUnsigned(one, papers)), ...papers],
  });
}

/** A paper made outside the review that nobody has signed gives way to the one the review makes. */
const isReplacedUnsigned = (version: DocumentVersion, papers: readonly DocumentVersion[]): boolean =>
  version.state === 'readyToSign' &&
  papers.some(({ kind, subject }) => kind === version.kind && subject === version.subject);

/** An activity of the trade pack is the firm's own once the director has answered for it. */
function settled(activity: Activity, review: Review): Activity {
  const kind = answerTo(review, 'record', activity.id)?.kind;
  return kind === 'confirmed' || kind === 'corrected' ? { ...activity, state: 'confirmed' } : activity;
}

/** Lifts the freeze; the papers made for it are withdrawn, since nobody has signed them. */
export function reopenReview(binder: Binder): Result<Binder> {
  const review = openReview(binder);
  if (review === null) return fail({ code: 'review-not-running' });
  if (review.state !== 'readyToSign') return fail({ code: 'review-not-ready' });
  const running = replaceReview(binder, { ...review, state: 'running', documents: [] });
  return ok(takeBack(running, review.documents));
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
  if (review === null) return fail({ code: 'review-not-running' });
  if (review.state !== 'readyToSign') return fail({ code: 'review-not-ready' });
  const refusal = dateRefusal(binder, signature.on);
  if (refusal !== null) return refusal;
  if (signature.on > today) return fail({ code: 'date-in-future', date: today });
  const made = papersMadeOn(binder, review);
  if (signature.on < made) return fail({ code: 'date-before-papers', date: made });
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

/** The day the papers of a review were made: nobody signs a paper before it is there. */
export function papersMadeOn(binder: Binder, review: Review): IsoDate {
  return danishDay(frozenAt(binder, review));
}

/** A date before the last review cannot be right (the review it belongs to came after it). */
function dateRefusal(binder: Binder, on: IsoDate): ReturnType<typeof fail> | null {
  const last = lastSignedReview(binder)?.signed.on;
  if (last !== undefined) return on < last ? fail({ code: 'date-before-review', date: last }) : null;
  const begun = binder.setup.finishedOn;
  return begun !== null && on < begun ? fail({ code: 'date-before-setup', date: begun }) : null;
}
