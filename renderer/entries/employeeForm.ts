import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import { type Employee, leftBeforeStarted } from '../../shared/domain/employee/employee';
import { schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

export type EmployeeValues = Omit<Employee, 'id' | 'files'>;

const nobody: EmployeeValues = { name: '', title: '', startedOn: null, leftOn: null, note: '' };

export function employeeValues(employee: Employee | undefined): EmployeeValues {
  if (employee === undefined) return nobody;
  const { id: _id, files: _files, ...facts } = employee;
  return facts;
}

export const employeeInput = (id: string | null, values: EmployeeValues): Input<'employee.save'> => ({
  id,
  ...values,
  // What is with the entry stays there: the form has no say in it.
  files: [],
});

export function employeeErrors(values: EmployeeValues, words: (typeof text)['da']['errors']): FieldErrors {
  const found = schemaErrors(entriesContract['employee.save'].input, employeeInput(null, values), words);
  return { ...found, ...(leftBeforeStarted(values) ? { leftOn: words.leftBeforeStarted } : {}) };
}
