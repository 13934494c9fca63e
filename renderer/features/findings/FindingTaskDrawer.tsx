import { findingsContract } from '../../../shared/contract/findings';
import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import type { Failure } from '../../../shared/errors';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EntryFrame } from '../../entries/EntryFrame';
import { DateEntry } from '../../entries/fields/DateEntry';
import { FreeText } from '../../entries/fields/FreeText';
import { schemaErrors } from '../../entries/schemaErrors';
import { useEntryForm } from '../../entries/useEntryForm';
import { text } from './text';

/** Days a task is given unless another date is chosen; the same as a follow-up gets. */
const USUAL_DAYS = 14;

interface FindingTaskDrawerProps {
  opened: boolean;
  findingKey: string;
  /** What to do, as the finding says it. */
  todo: string;
  onClose: () => void;
}

/** Who settles a finding, and by when. */
export function FindingTaskDrawer({ opened, findingKey, todo, onClose }: FindingTaskDrawerProps) {
  const { ask, status } = useApp();
  const { contactPerson } = useBinder();
  const words = useWords(text);
  // The date is null while it cannot be read; then the schema below has something against it.
  const before: { what: string; who: string; due: IsoDate | null } = {
    what: todo,
    who: contactPerson?.name ?? '',
    due: addDays(status.today, USUAL_DAYS),
  };
  const { field, ...form } = useEntryForm('findingTask', findingKey, before, (values) =>
    schemaErrors(findingsContract['finding.makeTask'].input, { key: findingKey, ...values }, words.errors),
  );

  async function save(): Promise<Failure | null> {
    const { what, who, due } = form.values;
    if (due === null) return { code: 'invalid-input', fields: ['due'] };
    const result = await ask('finding.makeTask', { key: findingKey, what, who, due });
    if (!result.ok) return result.error;
    onClose();
    return null;
  }

  return (
    <EntryFrame opened={opened} title={words.taskTitle} form={form} save={save} onClose={onClose}>
      <FreeText field={field('what')} label={words.taskWhat} lines={2} />
      <FreeText field={field('who')} label={words.taskWho} />
      <DateEntry field={field('due')} label={words.taskDue} />
    </EntryFrame>
  );
}
