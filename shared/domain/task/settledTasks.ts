import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { Task } from './task';

/**
 * The binder with the tasks of set-up brought in line with the facts: ticked off when the agreement is signed or the
 * measure in place, and gone when the entry is. A list that asks for what is done is not true.
 */
export function withSettledTasks(binder: Binder, today: IsoDate): Binder {
  const inOrder = new Map([
    ...binder.processors.map(({ id, agreement }) => [id, agreement.state === 'signed'] as const),
    ...binder.securityMeasures.map(({ id, state }) => [id, state === 'inPlace'] as const),
  ]);
  return {
    ...binder,
    tasks: binder.tasks.flatMap((task): Task[] => {
      if (task.doneOn !== null || isOfRemovedProcessor(task, binder))
        return task.doneOn === null ? [] : [task];
      if (task.origin.kind !== 'setup') return [task];
      const isInOrder = inOrder.get(task.origin.subject);
      if (isInOrder === undefined) return [];
      return [isInOrder ? { ...task, doneOn: today } : task];
    }),
  };
}

/** What was to be done about a processor that is no longer used is not to be done any more. */
const isOfRemovedProcessor = ({ origin }: Task, { processors }: Binder): boolean =>
  origin.kind === 'review' &&
  origin.step === 'processors' &&
  !processors.some(({ id }) => id === origin.item);
