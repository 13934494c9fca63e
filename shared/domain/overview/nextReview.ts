import type { Binder } from '../binder';
import { danishDay, daysBetween, type IsoDate } from '../calendar';
import { openReview, reviewProgress } from '../review/progress';
import { type ReviewStep, reviewSteps } from '../review/review';
import { reviewSeason } from '../review/schedule';

/** Days before its date from which the next review counts as waiting. */
const REVIEW_NOTICE_DAYS = 30;

/** The review that comes, is under way, or waits for its signature. */
export type NextReview = {
  state: 'notStarted' | 'running' | 'readyToSign';
  season: ReturnType<typeof reviewSeason>;
  due: IsoDate;
  /** Days until the date; negative when it has passed. */
  daysLeft: number;
  notice: 'far' | 'soon' | 'overdue';
  /** Days since it was begun; null when it is not. */
  begunDaysAgo: number | null;
  /** Steps with an answer to every item, and how many there are. */
  answeredSteps: number;
  steps: number;
  /** Where to go on; null when every step is answered. */
  nextStep: ReviewStep | null;
};

/** How the next review stands on a day; null until set-up has given it a date. */
export function nextReview(binder: Binder, today: IsoDate): NextReview | null {
  const due = binder.calendar.nextReviewOn;
  if (due === null) return null;
  const review = openReview(binder);
  const progress = review === null ? [] : reviewProgress(binder, review, today);
  const daysLeft = daysBetween(today, due);
  return {
    state: review === null || review.state === 'signed' ? 'notStarted' : review.state,
    season: reviewSeason(review?.startedAt ?? `${due}T12:00:00Z`),
    due,
    daysLeft,
    notice: daysLeft < 0 ? 'overdue' : daysLeft <= REVIEW_NOTICE_DAYS ? 'soon' : 'far',
    begunDaysAgo: review === null ? null : daysBetween(danishDay(review.startedAt), today),
    answeredSteps: progress.filter(({ unanswered }) => unanswered.length === 0).length,
    steps: reviewSteps.length,
    nextStep: review === null ? reviewSteps[0] : (progress.find(isOpen)?.step ?? null),
  };
}

const isOpen = ({ unanswered }: { unanswered: readonly unknown[] }): boolean => unanswered.length > 0;
