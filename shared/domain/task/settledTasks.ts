import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { openFindings } from '../finding/findings';
import type { Task } from './task';

/**
 * The binder with the tasks of set-up and of findings brought in line with the facts: ticked off when the agreement is
 * signed, the measure in place or the finding gone, and gone when the entry of set-up is. A list that asks for what is
 * done is not true.
 */
export function withSettledTasks(binder: Binder, today: IsoDate): Binder {
  const standingOf = taskStandings(binder, today);
  return {
    ...binder,
    tasks: binder.tasks.flatMap((task): Task[] => {
      if (task.doneOn !== null) return [task];
      const standing = standingOf(task);
      if (standing === 'gone') return [];
      return [standing === 'settled' ? { ...task, doneOn: today } : task];
    }),
  };
}

type Standing = 'open' | 'settled' | 'gone';

/** How the matter of an open task stands in the binder. */
function taskStandings(binder: Binder, today: IsoDate): (task: Task) => Standing {
  const inOrder = new Map([
    ...binder.processors.map(({ id, agreement }) => [id, agreement.state === 'signed'] as const),
    ...binder.securityMeasures.map(({ id, state }) => [id, state === 'inPlace'] as const),
  ]);
  const isFound = openFindingOf(binder, today);
  return (task) => {
    const { origin } = task;
    if (isOfRemovedProcessor(task, binder)) return 'gone';
    if (origin.kind === 'finding') return isFound(origin.key) ? 'open' : 'settled';
    if (origin.kind !== 'setup') return 'open';
    const isInOrder = inOrder.get(origin.subject);
    if (isInOrder === undefined) return 'gone';
    return isInOrder ? 'settled' : 'open';
  };
}

/** What was to be done about a processor that is no longer used is not to be done any more. */
const isOfRemovedProcessor = ({ origin }: Task, { processors }: Binder): boolean =>
  origin.kind === 'review' &&
  origin.step === 'processors' &&
  !processors.some(({ id }) => id === origin.item);

/** Whether a finding still stands; the rules are asked only when a task waits for one. */
function openFindingOf(binder: Binder, today: IsoDate): (key: string) => boolean {
  const isAsked = binder.tasks.some(({ origin, doneOn }) => origin.kind === 'finding' && doneOn === null);
  const keys = new Set(isAsked ? openFindings(binder, today).map(({ key }) => key) : []);
  return (key) => keys.has(key);
}
