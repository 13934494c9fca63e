import type { Binder } from '../binder';
import { addMonths, type DayOfYear, danishDay, daysBetween, type IsoDate, nextDayOfYear } from '../calendar';

/** The first of the firm's two yearly review days that comes after `date`. */
export function nextReviewDay(days: readonly DayOfYear[], date: IsoDate): IsoDate {
  return days.map((day) => nextDayOfYear(day, date)).sort()[0] ?? addMonths(date, 6);
}

/** Shortest time between a review and the next, in days: a review taken early does not ask for itself again at once. */
const SHORTEST_GAP_DAYS = 90;

/** The date of the review after one held on `held`: the firm's next review day that is not right upon it. */
export function followingReview(binder: Binder, held: IsoDate): IsoDate {
  const next = nextReviewDay(binder.calendar.reviewDays, held);
  return daysBetween(held, next) >= SHORTEST_GAP_DAYS
    ? next
    : nextReviewDay(binder.calendar.reviewDays, next);
}

/** Which half-year a review belongs to, by the day it was begun. */
export function reviewSeason(startedAt: string): { half: 'spring' | 'autumn'; year: number } {
  const day = danishDay(startedAt);
  return { half: day.slice(5) < '07-01' ? 'spring' : 'autumn', year: Number(day.slice(0, 4)) };
}
