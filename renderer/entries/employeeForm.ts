import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { Binder } from '../../shared/domain/binder';
import type { IsoDate } from '../../shared/domain/calendar';
import { type Employee, type LeavingStep, notLeaving } from '../../shared/domain/employee/employee';
import { suggestedFileMonths, suggestedMailboxDays, wrongDays } from '../../shared/domain/employee/leaving';
import { schemaErrors } from './schemaErrors';
import type { text as staffText } from './staff/text';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

/** The number of days and months stands as suggested until it is corrected; null is what is no whole number. */
export type EmployeeValues = Omit<Employee, 'id' | 'files' | 'notNeeded'> & {
  notNeeded: readonly LeavingStep[];
};

const nobody: EmployeeValues = {
  name: '',
  title: '',
  startedOn: null,
  leftOn: null,
  ...notLeaving,
  note: '',
};

type Rules = Pick<Binder, 'retentionRules'>;

export function employeeValues(employee: Employee | undefined, rules: Rules): EmployeeValues {
  const { id: _id, files: _files, ...facts } = employee ?? { ...nobody, id: '', files: [] };
  return {
    ...facts,
    mailboxDays: facts.mailboxDays ?? suggestedMailboxDays(rules),
    fileMonths: facts.fileMonths ?? suggestedFileMonths(rules),
  };
}

/** A number that stands as suggested is not kept: it goes on following the deletion plan. */
const ownNumber = (typed: number | null, suggested: number, before: number | null): number | null =>
  typed === suggested && before === null ? null : typed;

export const employeeInput = (
  id: string | null,
  values: EmployeeValues,
  { before, rules }: { before: Employee | undefined; rules: Rules },
): Input<'employee.save'> => ({
  id,
  ...values,
  notNeeded: [...values.notNeeded],
  mailboxDays: ownNumber(values.mailboxDays, suggestedMailboxDays(rules), before?.mailboxDays ?? null),
  fileMonths: ownNumber(values.fileMonths, suggestedFileMonths(rules), before?.fileMonths ?? null),
  // What is with the entry stays there: the form has no say in it.
  files: [],
});

type Words = (typeof text)['da']['errors'] &
  Pick<(typeof staffText)['da']['errors'], 'mailboxDays' | 'fileMonths'> & {
    /** What to say of something that is done on a day to come. */
    inFuture: string;
  };

export function employeeErrors(values: EmployeeValues, today: IsoDate, words: Words): FieldErrors {
  const input = employeeInput(null, values, { before: undefined, rules: { retentionRules: [] } });
  const found = schemaErrors(entriesContract['employee.save'].input, input, words);
  const isLeaving = values.leftOn !== null;
  return {
    ...found,
    ...(isLeaving && values.mailboxDays === null ? { mailboxDays: words.mailboxDays } : {}),
    ...(isLeaving && values.fileMonths === null ? { fileMonths: words.fileMonths } : {}),
    ...('mailboxDays' in found ? { mailboxDays: words.mailboxDays } : {}),
    ...('fileMonths' in found ? { fileMonths: words.fileMonths } : {}),
    ...Object.fromEntries(
      wrongDays(values, today).map((field) => [
        field,
        field === 'leftOn' ? words.leftBeforeStarted : words.inFuture,
      ]),
    ),
  };
}
