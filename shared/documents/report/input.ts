import type { Binder } from '../../domain/binder';
import { danishDay, type IsoDate } from '../../domain/calendar';
import type { Language } from '../../domain/language';
import { reviewProgress, type StepProgress } from '../../domain/review/progress';
import type { Review } from '../../domain/review/review';
import type { Task } from '../../domain/task/task';
import { type ReportWords, text } from '../../text/documents/reviewReport';
import { longDate } from '../../text/format';
import type { PaperIssue } from '../paperIssue';

/** What every part of the review report is made from. */
export type ReportInput = {
  binder: Binder;
  review: Review;
  issue: PaperIssue;
  /** The day the report is made: the freeze, once it is ready to sign. */
  made: IsoDate;
  steps: readonly StepProgress[];
  /** The follow-ups of this review in the order of their answers; their place is their number on paper. */
  tasks: readonly Task[];
  words: ReportWords;
  language: Language;
};

export function reportInput(binder: Binder, review: Review, issue: PaperIssue): ReportInput {
  const { language } = binder;
  const made = danishDay(issue.createdAt);
  const steps = reviewProgress(binder, review, made);
  return {
    binder,
    review,
    issue,
    made,
    steps,
    tasks: followUps(binder, review, steps),
    words: text[language],
    language,
  };
}

function followUps(binder: Binder, review: Review, steps: readonly StepProgress[]): Task[] {
  const order = steps.flatMap(({ step, items }) => items.map(({ id }) => `${step}/${id}`));
  const place = (task: Task): number =>
    task.origin.kind === 'review' ? order.indexOf(`${task.origin.step}/${task.origin.item}`) : -1;
  const own = ({ origin }: Task): boolean => origin.kind === 'review' && origin.reviewId === review.id;
  return binder.tasks.filter(own).sort((a, b) => place(a) - place(b));
}

/** The number of a task on this paper; null when it is not one of this review's. */
export function taskNumber({ tasks }: ReportInput, taskId: string | null): number | null {
  const index = tasks.findIndex(({ id }) => id === taskId);
  return index === -1 ? null : index + 1;
}

/** Whether every item of every step has its answer. */
export const isAnswered = ({ steps }: ReportInput): boolean =>
  steps.every(({ unanswered }) => unanswered.length === 0);

/** A date in the words of the paper, unbroken. */
export const dateIn = ({ language }: ReportInput, date: IsoDate): string => longDate(date, language);
