import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import {
  lastSignedReview,
  nextOpenStep,
  openReview,
  reviewProgress,
} from '../../../shared/domain/review/progress';
import { type ReviewStep, reviewSteps } from '../../../shared/domain/review/review';

export const stepAddress = (step: ReviewStep): string => `/review/steps/${step}`;

/** Where a review that is under way goes on: the first step with something unanswered, else the check. */
export function goOnAddress(binder: Binder, today: IsoDate): string {
  const review = openReview(binder);
  if (review === null) return '/review';
  if (review.state === 'readyToSign') return '/review/sign';
  const next = nextOpenStep(reviewProgress(binder, review, today), 'documents');
  return next === null ? '/review/check' : stepAddress(next);
}

/** The address that fits how the review stands: the one asked for when it does, else where the review goes on. */
export function fittingAddress(asked: string, binder: Binder, today: IsoDate): string {
  const review = openReview(binder);
  if (review === null) {
    const isEnd = asked === '/review/sign' || asked === '/review/done';
    return isEnd && lastSignedReview(binder) !== null ? '/review/done' : '/review';
  }
  const fits =
    review.state === 'running' &&
    (asked === '/review/check' || reviewSteps.some((step) => asked === stepAddress(step)));
  return fits ? asked : goOnAddress(binder, today);
}
