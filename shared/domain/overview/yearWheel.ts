import type { Binder } from '../binder';
import { addMonths, type IsoDate } from '../calendar';
import { supervisionDue } from '../processor/processor';
import { followingReview } from '../review/schedule';
import { type RegisterDateKind, registerDates } from './registerDates';

/** What the year holds; dates of the registers that are no deletions are told as one. */
export const wheelKinds = ['review', 'deletion', 'supervision', 'agreement', 'register'] as const;
export type WheelKind = (typeof wheelKinds)[number];

/** What of one kind comes in one month: on which day the first of it, and how many. */
export type WheelMark = { kind: WheelKind; on: IsoDate; count: number };

/** Twelve months from the first of this one: each by its first day, and what comes in them from today on. */
export type YearWheel = { months: IsoDate[]; marks: WheelMark[] };

/** How many months the wheel shows. */
const MONTHS = 12;

/** The next twelve months: reviews, deletions, supervisions, agreements that expire, and what the registers ask for. */
export function yearWheel(binder: Binder, today: IsoDate): YearWheel {
  const first = `${today.slice(0, 7)}-01`;
  const end = addMonths(first, MONTHS);
  const coming = datesOf(binder, today, end).filter(({ on }) => on >= today && on < end);
  return {
    months: Array.from({ length: MONTHS }, (_, index) => addMonths(first, index)),
    marks: grouped(coming).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
}

type Dated = Pick<WheelMark, 'kind' | 'on'>;

function datesOf(binder: Binder, today: IsoDate, end: IsoDate): Dated[] {
  const as = (kind: WheelKind, dates: readonly (IsoDate | null)[]): Dated[] =>
    dates.flatMap((on) => (on === null ? [] : [{ kind, on }]));
  return [
    ...as('review', reviewDates(binder, end)),
    ...registerDates(binder, today).map(({ kind, on }) => ({ kind: wheelKindOf(kind), on })),
    ...as('supervision', binder.processors.map(supervisionDue)),
    ...as(
      'agreement',
      [...binder.processors, ...binder.clients].map(({ agreement }) => agreement.expiresOn),
    ),
  ];
}

/** The next review and those that follow it, as if each is held on its day. */
function reviewDates(binder: Binder, end: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  let next = binder.calendar.nextReviewOn;
  while (next !== null && next < end) {
    dates.push(next);
    next = followingReview(binder, next);
  }
  return dates;
}

const wheelKindOf = (kind: RegisterDateKind): WheelKind => (kind === 'deletionDue' ? 'deletion' : 'register');

/** What is of the same kind in the same month stands as one, on the first of its days. */
function grouped(dates: readonly Dated[]): WheelMark[] {
  const marks = new Map<string, WheelMark>();
  for (const { kind, on } of dates) {
    const key = `${kind}/${on.slice(0, 7)}`;
    const mark = marks.get(key);
    marks.set(key, {
      kind,
      on: mark === undefined || on < mark.on ? on : mark.on,
      count: (mark?.count ?? 0) + 1,
    });
  }
  return [...marks.values()];
}
