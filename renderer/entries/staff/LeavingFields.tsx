import { type Employee, leavingSteps } from '../../../shared/domain/employee/employee';
import { doneFieldOf, type LeavingDuty, leavingDuties } from '../../../shared/domain/employee/leaving';
import { fieldName } from '../../../shared/text/fields';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Fields } from '../../ui/Fields';
import type { EmployeeValues } from '../employeeForm';
import { DateEntry } from '../fields/DateEntry';
import { Ticks } from '../fields/Ticks';
import { WholeNumber } from '../fields/WholeNumber';
import { text as entryText } from '../text';
import type { EntryForm } from '../useEntryForm';
import styles from './staff.module.css';
import { text } from './text';

interface LeavingFieldsProps {
  /** The employee; null for one that is not saved yet. */
  id: string | null;
  form: Pick<EntryForm<EmployeeValues>, 'field' | 'values'>;
}

/** What is closed after somebody who leaves, each with its last day, as the fields above it say it now. */
export function LeavingFields({ id, form: { field, values } }: LeavingFieldsProps) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text).leaving;
  const { optional } = useWords(entryText).field;
  const asEmployee: Employee = { ...values, notNeeded: [...values.notNeeded], id: id ?? 'new', files: [] };
  const duties = leavingDuties(binder, asEmployee);
  const named = (name: string): string => fieldName(name, language);
  const until = ({ step, due, doneOn }: LeavingDuty): string =>
    doneOn !== null && values[doneFieldOf(step)] === null
      ? words.logged(longDate(doneOn, language))
      : words.due(longDate(due, language));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.legend}</legend>
      <p className={styles.hint}>{words.hint}</p>
      <Fields>
        {duties.map((duty) => (
          <Fields key={duty.step}>
            {duty.step === 'mailbox' ? (
              <div>
                <WholeNumber field={field('mailboxDays')} label={named('mailboxDays')} />
                <p className={styles.hint}>{words.mailboxHint}</p>
              </div>
            ) : null}
            {duty.step === 'file' ? (
              <div>
                <WholeNumber field={field('fileMonths')} label={named('fileMonths')} />
                <p className={styles.hint}>{words.fileHint}</p>
              </div>
            ) : null}
            <DateEntry
              field={field(doneFieldOf(duty.step))}
              label={optional(named(doneFieldOf(duty.step)))}
              hint={until(duty)}
              clearable
            />
          </Fields>
        ))}
        <Ticks
          field={field('notNeeded')}
          label={optional(words.notNeeded)}
          options={leavingSteps.map((value) => ({ value, label: words.steps[value] }))}
        />
      </Fields>
    </fieldset>
  );
}
