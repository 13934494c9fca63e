import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import { addDays, type Instant, type IsoDate } from '../calendar';
import type { Task } from '../task/task';
import { reviewItems } from './items';
import { answerTo, openReview } from './progress';
import type { Review, ReviewAnswer, ReviewStep } from './review';

/** When a rule runs, and the ids it may give out. */
export type Moment = { now: Instant; today: IsoDate; newId: () => string };

type Place = { step: ReviewStep; item: string };

/** Days a follow-up is given unless the director says otherwise. */
const FOLLOW_UP_DAYS = 14;

/** The date suggested for a follow-up: two weeks on, but not after the next review. */
export function suggestedDue(review: Review, today: IsoDate): IsoDate {
  const due = addDays(today, FOLLOW_UP_DAYS);
  return due < review.nextReviewOn ? due : review.nextReviewOn;
}

/** Answers an item with "still correct" or "corrected". */
export function answerItem(
  binder: Binder,
  place: Place,
  kind: 'confirmed' | 'corrected',
  moment: Moment,
): Result<Binder> {
  return changeAnswers(binder, place, moment, (review) =>
    withAnswer(review, { ...place, kind, at: moment.now, together: false, taskId: null }),
  );
}

/** Answers an item with a task: what is to be done, by whom and when. */
export function followUpItem(
  binder: Binder,
  place: Place,
  wanted: { what: string; who: string; due: IsoDate },
  moment: Moment,
): Result<Binder> {
  const review = openReview(binder);
  const earlier = review === null ? undefined : answerTo(review, place.step, place.item);
  const taskId = earlier?.taskId ?? moment.newId();
  const answered = changeAnswers(binder, place, moment, (running) =>
    withAnswer(running, { ...place, kind: 'followUp', at: moment.now, together: false, taskId }),
  );
  if (!answered.ok || review === null) return answered;
  const { tasks } = answered.value;
  const task: Task = {
    id: taskId,
    origin: { kind: 'review', reviewId: review.id, ...place },
    createdAt: moment.now,
    doneOn: null,
    doneNote: '',
    // A follow-up that is worded anew is the same task, done or not.
    ...tasks.find(({ id }) => id === taskId),
    ...wanted,
  };
  return ok({ ...answered.value, tasks: [...tasks.filter(({ id }) => id !== taskId), task] });
}

/** Takes an answer back; the item is unanswered again. */
export function withdrawAnswer(binder: Binder, place: Place, moment: Moment): Result<Binder> {
  return changeAnswers(binder, place, moment, (review) => ({
    ...review,
    answers: review.answers.filter(({ step, item }) => step !== place.step || item !== place.item),
  }));
}

/** Puts a remark beside an answer; it is printed in the report. */
export function noteAnswer(binder: Binder, place: Place, note: string): Result<Binder> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  if (answerTo(running.value, place.step, place.item) === undefined) return fail({ code: 'not-found' });
  return ok(
    replaceReview(binder, {
      ...running.value,
      answers: running.value.answers.map((answer) =>
        answer.step === place.step && answer.item === place.item ? { ...answer, note } : answer,
      ),
    }),
  );
}

/** Answers every unflagged item that is left with "still correct"; refused while a flagged one has no answer. */
export function confirmRest(binder: Binder, step: ReviewStep, moment: Moment): Result<Binder> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  const open = reviewItems(binder, running.value, step, moment.today).filter(
    ({ id }) => answerTo(running.value, step, id) === undefined,
  );
  if (open.some(({ flags }) => flags.length > 0)) return fail({ code: 'flagged-unanswered' });
  const answers = open.map(
    ({ id }): ReviewAnswer => ({
      step,
      item: id,
      kind: 'confirmed',
      at: moment.now,
      note: '',
      together: true,
      taskId: null,
    }),
  );
  return ok(replaceReview(binder, { ...running.value, answers: [...running.value.answers, ...answers] }));
}

/** The review that takes answers, or why there is none. */
export function runningReview(binder: Binder): Result<Review> {
  const review = openReview(binder);
  if (review === null) return fail({ code: 'review-not-running' });
  return review.state === 'running' ? ok(review) : fail({ code: 'review-frozen' });
}

/** The binder with one review in the place of its older self. */
export function replaceReview(binder: Binder, review: Review): Binder {
  return { ...binder, reviews: binder.reviews.map((old) => (old.id === review.id ? review : old)) };
}

function changeAnswers(
  binder: Binder,
  { step, item }: Place,
  moment: Moment,
  change: (review: Review) => Review,
): Result<Binder> {
  const running = runningReview(binder);
  if (!running.ok) return running;
  if (!reviewItems(binder, running.value, step, moment.today).some(({ id }) => id === item)) {
    return fail({ code: 'not-found' });
  }
  const changed = change(running.value);
  return ok(withoutOrphanTask(replaceReview(binder, changed), running.value, changed));
}

/** A follow-up that was answered otherwise takes its task with it, unless somebody has already done it. */
function withoutOrphanTask(binder: Binder, before: Review, after: Review): Binder {
  const kept = new Set(after.answers.map(({ taskId }) => taskId));
  const gone = before.answers
    .filter(({ taskId }) => taskId !== null && !kept.has(taskId))
    .map(({ taskId }) => taskId);
  return gone.length === 0
    ? binder
    : { ...binder, tasks: binder.tasks.filter(({ id, doneOn }) => doneOn !== null || !gone.includes(id)) };
}

function withAnswer(review: Review, answer: Omit<ReviewAnswer, 'note'>): Review {
  const note = answerTo(review, answer.step, answer.item)?.note ?? '';
  return {
    ...review,
    answers: [
      ...review.answers.filter(({ step, item }) => step !== answer.step || item !== answer.item),
      { ...answer, note },
    ],
  };
}
