import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { Task } from './task';

/**
 * The binder with the tasks of set-up ticked off whose matter is now in order: the agreement is signed, the measure
 * is in place. A list that asks for what is done is not true.
 */
export function withSettledTasks(binder: Binder, today: IsoDate): Binder {
  const settled = new Set([
    ...binder.processors.filter(({ agreement }) => agreement.state === 'signed').map(({ id }) => id),
    ...binder.securityMeasures.filter(({ state }) => state === 'inPlace').map(({ id }) => id),
  ]);
  const gone = (subject: string): boolean =>
    ![...binder.processors, ...binder.securityMeasures].some(({ id }) => id === subject);
  const isDone = (subject: string): boolean => settled.has(subject) || gone(subject);
  return {
    ...binder,
    tasks: binder.tasks.map((task) =>
      isOpenFromSetup(task) && isDone(task.origin.subject) ? { ...task, doneOn: today } : task,
    ),
  };
}

type SetupTask = Task & { origin: { kind: 'setup'; subject: string } };

const isOpenFromSetup = (task: Task): task is SetupTask =>
  task.doneOn === null && task.origin.kind === 'setup';

/** The tasks without those that set-up left open for an entry: a follow-up of the same entry takes their place. */
export function withoutSetupTask(tasks: readonly Task[], subject: string): Task[] {
  return tasks.filter((task) => !(isOpenFromSetup(task) && task.origin.subject === subject));
}
