import { tasksContract } from '../../../shared/contract/tasks';
import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import type { Task } from '../../../shared/domain/task/task';
import type { Failure } from '../../../shared/errors';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EntryFrame } from '../../entries/EntryFrame';
import { DateEntry } from '../../entries/fields/DateEntry';
import { FreeText } from '../../entries/fields/FreeText';
import { schemaErrors } from '../../entries/schemaErrors';
import { useEntryForm } from '../../entries/useEntryForm';
import { text } from './text';

/** Days a task of one's own is given unless another date is chosen; the same as a follow-up gets. */
const USUAL_DAYS = 14;

interface TaskDrawerProps {
  opened: boolean;
  /** Null for a new task. */
  task: Task | null;
  onClose: () => void;
}

/** What, who and when of a task. */
export function TaskDrawer({ opened, task, onClose }: TaskDrawerProps) {
  const { ask, status } = useApp();
  const { contactPerson } = useBinder();
  const words = useWords(text);
  const id = task?.id ?? null;
  // The date is null while it cannot be read; then the schema below has something against it.
  const before: { what: string; who: string; due: IsoDate | null } = {
    what: task?.what ?? '',
    who: task?.who ?? contactPerson?.name ?? '',
    due: task?.due ?? addDays(status.today, USUAL_DAYS),
  };
  const { field, ...form } = useEntryForm('task', id, before, (values) =>
    schemaErrors(tasksContract['task.save'].input, { id, ...values }, words.errors),
  );

  async function save(): Promise<Failure | null> {
    const { what, who, due } = form.values;
    if (due === null) return { code: 'invalid-input', fields: ['due'] };
    const result = await ask('task.save', { id, what, who, due });
    if (!result.ok) return result.error;
    onClose();
    return null;
  }

  return (
    <EntryFrame
      opened={opened}
      title={task === null ? words.addTitle : words.changeTitle}
      form={form}
      save={save}
      onClose={onClose}
    >
      <FreeText field={field('what')} label={words.what} lines={2} />
      <FreeText field={field('who')} label={words.who} />
      <DateEntry field={field('due')} label={words.due} />
    </EntryFrame>
  );
}
