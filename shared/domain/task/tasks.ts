import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import { addDays, type IsoDate } from '../calendar';
import type { Moment } from '../review/answering';
import type { Task, TaskGroup } from './task';

/** Days ahead that count as this week. */
const WEEK_DAYS = 7;

/** Where a task belongs in the list on a day. */
export function taskGroup(task: Task, today: IsoDate): TaskGroup {
  if (task.doneOn !== null) return 'done';
  if (task.due < today) return 'overdue';
  return task.due <= addDays(today, WEEK_DAYS) ? 'thisWeek' : 'later';
}

/**
 * The tasks as a person sees them: one that set-up left is not shown while an open follow-up asks for the same entry,
 * and comes back if that is taken back or done and the matter still is not in order.
 */
export function shownTasks(binder: Binder): Task[] {
  const followed = new Set(
    binder.tasks.flatMap(({ origin, doneOn }) =>
      origin.kind === 'review' && doneOn === null ? [origin.item] : [],
    ),
  );
  return binder.tasks.filter(
    ({ origin, doneOn }) => !(doneOn === null && origin.kind === 'setup' && followed.has(origin.subject)),
  );
}

/** The tasks that wait, the one due first on top. */
export function openTasks(binder: Binder): Task[] {
  return shownTasks(binder)
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** Adds a task, or changes what, who and when of one that is there. */
export function saveTask(
  binder: Binder,
  wanted: { id: string | null; what: string; who: string; due: IsoDate },
  moment: Moment,
): Result<Binder> {
  const { id, ...words } = wanted;
  if (id === null) {
    const task: Task = {
      id: moment.newId(),
      ...words,
      origin: { kind: 'own' },
      createdAt: moment.now,
      doneOn: null,
      doneNote: '',
    };
    return ok({ ...binder, tasks: [...binder.tasks, task] });
  }
  return changeTask(binder, id, (task) => ({ ...task, ...words }));
}

/**
 * Ticks a task off, with what was done. A task of set-up that asks for a security measure is done when the measure is in
 * place, so the binder says so from then on.
 */
export function finishTask(binder: Binder, id: string, note: string, today: IsoDate): Result<Binder> {
  const done = changeTask(binder, id, (task) => ({ ...task, doneOn: today, doneNote: note }));
  const origin = binder.tasks.find((task) => task.id === id)?.origin;
  if (!done.ok || origin?.kind !== 'setup') return done;
  return ok({
    ...done.value,
    securityMeasures: done.value.securityMeasures.map((measure) =>
      measure.id === origin.subject ? { ...measure, state: 'inPlace' } : measure,
    ),
  });
}

/** Takes the tick away again. */
export function reopenTask(binder: Binder, id: string): Result<Binder> {
  return changeTask(binder, id, (task) => ({ ...task, doneOn: null, doneNote: '' }));
}

function changeTask(binder: Binder, id: string, change: (task: Task) => Task): Result<Binder> {
  if (!binder.tasks.some((task) => task.id === id)) return fail({ code: 'not-found' });
  return ok({ ...binder, tasks: binder.tasks.map((task) => (task.id === id ? change(task) : task)) });
}
