import type { Binder } from '../binder';
import { openBreaches } from '../breach/register';
import { addDays, type IsoDate } from '../calendar';
import { agreementState } from '../processor/processor';
import type { Task } from '../task/task';
import { openTasks } from '../task/tasks';
import { type RegisterDate, registerDates } from './registerDates';

/** Something that waits for the director beside the next review or the open breach that stands in its place. */
export type Waiting =
  | { kind: 'task'; task: Task; isOverdue: boolean }
  | { kind: 'register'; date: RegisterDate; isOverdue: boolean }
  | { kind: 'agreement'; processorId: string; name: string; state: 'missing' | 'expired' };

/**
 * All that waits, most urgent first: what is over its date, what a register asks for, agreements nobody has made a task of,
 * the rest by date.
 */
export function waiting(binder: Binder, today: IsoDate): Waiting[] {
  const tasks = openTasks(binder);
  const asTask = (task: Task): Waiting => ({ kind: 'task', task, isOverdue: task.due < today });
  const [leading] = openBreaches(binder);
  const dates = registerDates(binder, today)
    .filter(({ list, id }) => list !== 'breaches' || id !== leading?.id)
    .filter(({ on, noticeDays }) => addDays(today, noticeDays) >= on)
    .map((date): Waiting => ({ kind: 'register', date, isOverdue: date.on < today }));
  return [
    ...dates.filter(isLate),
    ...tasks.filter(({ due }) => due < today).map(asTask),
    ...dates.filter((one) => !isLate(one)),
    ...agreementsWithoutTask(binder, tasks, today),
    ...tasks.filter(({ due }) => due >= today).map(asTask),
  ];
}

const isLate = (one: Waiting): boolean => one.kind !== 'agreement' && one.isOverdue;

/** A processor without a valid agreement (Art. 28(3)) waits on its own only until it has become a task. */
function agreementsWithoutTask(binder: Binder, tasks: readonly Task[], today: IsoDate): Waiting[] {
  const covered = new Set(tasks.map(({ origin }) => origin).map(subjectOf));
  return binder.processors.flatMap((processor): Waiting[] => {
    const state = agreementState(processor, today);
    if (covered.has(processor.id) || (state !== 'missing' && state !== 'expired')) return [];
    return [{ kind: 'agreement', processorId: processor.id, name: processor.name, state }];
  });
}

function subjectOf(origin: Task['origin']): string | null {
  if (origin.kind === 'review') return origin.item;
  if (origin.kind === 'finding') return agreementFinding.exec(origin.key)?.[1] ?? null;
  return origin.kind === 'setup' ? origin.subject : null;
}

/** A task made of the finding that an agreement is missing or expired covers the processor as well. */
const agreementFinding = /^(?:agreementUnsigned|agreementExpired)\/([^/]+)$/;
