import type { employeePapers } from '../../domain/employee/employeePapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof employeePapers)[number], string>> = {
  da: { employeeRegister: 'Liste over medarbejdere' },
  en: { employeeRegister: 'List of employees' },
};
