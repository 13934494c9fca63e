import { fieldName } from '../../shared/text/fields';
import { useApp, useWords } from '../app/BinderProvider';
import { FieldRow } from '../ui/Fields';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { employeeErrors, employeeInput, employeeValues } from './employeeForm';
import { DateEntry } from './fields/DateEntry';
import { FreeText } from './fields/FreeText';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** Somebody who works in the firm and meets personal data there (Art. 29). */
export function EmployeeDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { employee: words, errors, field: fieldWords } = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'employees');
  const { field, ...form } = useEntryForm('employee', id, employeeValues(before), (values) =>
    employeeErrors(values, errors),
  );
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (name: string): string => fieldWords.optional(named(name));

  return (
    <EntryFrame
      {...frame(words, before?.leftOn === null ? words.removeText : undefined)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (values) => saved(await ask('employee.save', employeeInput(id, values)))}
    >
      <FreeText field={field('name')} label={named('name')} />
      <FreeText field={field('title')} label={optional('title')} hint={words.titleHint} />
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('startedOn')} label={optional('startedOn')} clearable />
        <DateEntry field={field('leftOn')} label={optional('leftOn')} clearable />
      </FieldRow>
      <FreeText field={field('note')} label={optional('note')} hint={words.noteHint} lines={2} />
    </EntryFrame>
  );
}
