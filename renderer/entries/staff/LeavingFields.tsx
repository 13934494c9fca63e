import type { IsoDate } from '../../../shared/domain/calendar';
import { type Employee, leavingSteps } from '../../../shared/domain/employee/employee';
import { doneFieldOf, leavingDuties } from '../../../shared/domain/employee/leaving';
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
  form: Pick<EntryForm<EmployeeValues>, 'field' | 'values'>;
}

/** What is closed after somebody who leaves, each with its last day, as the fields above it say it now. */
export function LeavingFields({ form: { field, values } }: LeavingFieldsProps) {
  const { retentionRules } = useBinder();
  const { language } = useApp().status;
  const words = useWords(text).leaving;
  const { optional } = useWords(entryText).field;
  const asEmployee: Employee = { ...values, notNeeded: [...values.notNeeded], id: 'new', files: [] };
  const duties = leavingDuties({ retentionRules }, asEmployee);
  const named = (name: string): string => fieldName(name, language);
  const until = (due: IsoDate): string => words.due(longDate(due, language));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.legend}</legend>
      <p className={styles.hint}>{words.hint}</p>
      <Fields>
        {duties.map(({ step, due }) => (
          <Fields key={step}>
            {step === 'mailbox' ? (
              <div>
                <WholeNumber field={field('mailboxDays')} label={named('mailboxDays')} />
                <p className={styles.hint}>{words.mailboxHint}</p>
              </div>
            ) : null}
            {step === 'file' ? (
              <div>
                <WholeNumber field={field('fileMonths')} label={named('fileMonths')} />
                <p className={styles.hint}>{words.fileHint}</p>
              </div>
            ) : null}
            <DateEntry
              field={field(doneFieldOf(step))}
              label={optional(named(doneFieldOf(step)))}
              hint={until(due)}
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
