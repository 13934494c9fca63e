import type { Binder } from '../binder';
import { daysBetween, type IsoDate } from '../calendar';
import { openReview } from '../review/progress';
import { agreementState } from '../processor/processor';
import { openTasks } from '../task/tasks';

/** Something that waits for the director, most urgent first. */
export type Waiting =
  | { kind: 'signature'; due: IsoDate }
  | { kind: 'review'; due: IsoDate; overdueDays: number }
  | { kind: 'task'; id: string; what: string; who: string; due: IsoDate; isOverdue: boolean }
  | { kind: 'agreement'; processorId: string; name: string };

/** Days before its date from which the next review counts as waiting. */
const REVIEW_NOTICE_DAYS = 30;

/** All that waits: what is past its date before what is coming, then agreements nobody has made a task of. */
export function waiting(binder: Binder, today: IsoDate): Waiting[] {
  const due = binder.calendar.nextReviewOn;
  const review = openReview(binder);
  const reviews: Waiting[] =
    due === null
      ? []
      : review?.state === 'readyToSign'
        ? [{ kind: 'signature', due }]
        : daysBetween(today, due) <= REVIEW_NOTICE_DAYS
          ? [{ kind: 'review', due, overdueDays: Math.max(0, daysBetween(due, today)) }]
          : [];
  const tasks = openTasks(binder).map(
    ({ id, what, who, due }): Waiting => ({ kind: 'task', id, what, who, due, isOverdue: due < today }),
  );
  const covered = new Set(
    openTasks(binder).map(({ origin }) => (origin.kind === 'review' ? origin.item : origin.kind === 'setup' ? origin.subject : '')),
  );
  const agreements = binder.processors
    .filter((processor) => ['missing', 'expired'].includes(agreementState(processor, today)) && !covered.has(processor.id))
    .map(({ id, name }): Waiting => ({ kind: 'agreement', processorId: id, name }));
  return [...reviews, ...tasks, ...agreements].sort((a, b) => urgency(a) - urgency(b));
}

function urgency(one: Waiting): number {
  if (one.kind === 'review' && one.overdueDays > 0) return 0;
  if (one.kind === 'task' && one.isOverdue) return 1;
  return { signature: 2, review: 3, task: 4, agreement: 5 }[one.kind];
}

/** How the binder stands, in one word that the heading turns into a true sentence. */
export type Standing = 'reviewOverdue' | 'overdue' | 'waiting' | 'inOrder';

export function standing(binder: Binder, today: IsoDate): Standing {
  const all = waiting(binder, today);
  if (all.some((one) => one.kind === 'review' && one.overdueDays > 0)) return 'reviewOverdue';
  if (all.some((one) => one.kind === 'task' && one.isOverdue)) return 'overdue';
  return all.length > 0 ? 'waiting' : 'inOrder';
}
