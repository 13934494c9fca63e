import type { IsoDate } from '../calendar';
import type { Task, TaskGroup } from './task';
import { taskGroup } from './tasks';

/** The tasks as they are listed on a day: open ones by date, the one due first on top; done ones newest first. */
export function tasksByGroup(tasks: readonly Task[], today: IsoDate): Record<TaskGroup, Task[]> {
  const of = (group: TaskGroup): Task[] => tasks.filter((task) => taskGroup(task, today) === group);
  const byDue = (a: Task, b: Task): number => a.due.localeCompare(b.due);
  const newestFirst = (a: Task, b: Task): number =>
    (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || b.createdAt.localeCompare(a.createdAt);
  return {
    overdue: of('overdue').sort(byDue),
    thisWeek: of('thisWeek').sort(byDue),
    later: of('later').sort(byDue),
    done: of('done').sort(newestFirst),
  };
}
