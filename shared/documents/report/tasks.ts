import type { Task } from '../../domain/task/task';
import { openTasks } from '../../domain/task/tasks';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { dateIn, type ReportInput } from './input';

/** The follow-ups of the review: what, who and when, with a box to tick by hand. */
export function tasksSection(input: ReportInput): Block[] {
  const { tasks, words } = input;
  const others = otherTasks(input).length;
  const [number = '', what = '', who = '', due = '', done = ''] = words.tasks.columns;
  return [
    { kind: 'heading', level: 2, text: words.tasks.heading },
    ...(tasks.length === 0 ? paragraph(words.tasks.none) : []),
    ...table(
      words.tasks.table,
      [
        { title: number, width: 7 },
        { title: what, width: 45 },
        { title: who, width: 18 },
        { title: due, width: 20 },
        { title: done, width: 10, align: 'center' },
      ],
      tasks.map((task, index) => [
        `${index + 1}`,
        task.what,
        task.who,
        dateIn(input, task.due),
        { ticked: task.doneOn !== null, word: task.doneOn === null ? words.tasks.open : words.tasks.done },
      ]),
    ),
    ...(others > 0 ? paragraph(words.tasks.others(others)) : []),
  ];
}

/** What else waits in the binder when the report is made, so that nothing open is missing from it. */
export function otherTasksSection(input: ReportInput): Block[] {
  const { documents } = input.words;
  const others = otherTasks(input);
  if (others.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: documents.otherTasks },
    ...table(
      documents.otherTasksTable,
      columns(documents.otherTasksColumns, [52, 24, 24]),
      others.map((task) => [task.what, task.who, dateIn(input, task.due)]),
    ),
  ];
}

const otherTasks = ({ binder, tasks }: ReportInput): Task[] =>
  openTasks(binder).filter((task) => !tasks.some(({ id }) => id === task.id));
