import { acknowledgedPapers } from '../../shared/domain/acknowledgement/acknowledgement';
import { signOffOf } from '../../shared/domain/acknowledgement/signOff';
import { fieldName } from '../../shared/text/fields';
import { useApp, useBinder, useInWords, useWords } from '../app/BinderProvider';
import { FactList } from '../ui/FactList';
import { FieldRow } from '../ui/Fields';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { employeeErrors, employeeInput, employeeValues } from './employeeForm';
import { DateEntry } from './fields/DateEntry';
import { FreeText } from './fields/FreeText';
import { EntryFiles } from './files/EntryFiles';
import { LeavingFields } from './staff/LeavingFields';
import { signOffInWords } from './staff/signOffInWords';
import styles from './staff/staff.module.css';
import { text as staffText } from './staff/text';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** Somebody who works in the firm and meets personal data there (Art. 29), and what is closed when they leave. */
export function EmployeeDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const binder = useBinder();
  const inWords = useInWords();
  const staff = useWords(staffText);
  const { employee: words, errors, field: fieldWords } = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'employees');
  const { today } = status;
  const inFuture = inWords({ code: 'date-in-future', date: today });
  const form = useEntryForm('employee', id, employeeValues(before, binder), (values) =>
    employeeErrors(values, today, { ...errors, ...staff.errors, words: errors.words, inFuture }),
  );
  const { field } = form;
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (name: string): string => fieldWords.optional(named(name));
  const now = binder.employees.find((one) => one.id === id);

  return (
    <EntryFrame
      {...frame(words, before?.leftOn === null ? words.removeText : undefined)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (values) =>
        saved(await ask('employee.save', employeeInput(id, values, { before, rules: binder })))
      }
    >
      <FreeText field={field('name')} label={named('name')} />
      <FreeText field={field('title')} label={optional('title')} hint={words.titleHint} />
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('startedOn')} label={optional('startedOn')} clearable />
        <DateEntry field={field('leftOn')} label={optional('leftOn')} clearable />
      </FieldRow>
      {form.values.leftOn === null ? null : <LeavingFields id={id} form={form} />}
      <FreeText field={field('note')} label={optional('note')} hint={words.noteHint} lines={2} />
      {now === undefined ? null : (
        <div className={styles.part}>
          <p className={styles.partTitle}>{staff.signOffs}</p>
          <FactList
            missing={staff.state.never}
            facts={acknowledgedPapers.map((paper) => ({
              label: staff.paper[paper],
              value: signOffInWords(signOffOf(binder, paper, now.id), status.language, staff),
            }))}
          />
          <EntryFiles of={{ list: 'employees', id: now.id }} files={now.files} />
        </div>
      )}
    </EntryFrame>
  );
}
