import type { Binder } from '../binder';
import { openDuties } from './leaving';

/** Days before it in which what is to be closed after somebody waits for the director. */
const NOTICE_DAYS = 7;

/** The next thing that is to be closed after each who leaves; what an exception keeps waits with the exception. */
export const employeeDates = (binder: Binder) =>
  binder.employees.flatMap((employee) =>
    openDuties(binder, employee)
      .filter(({ isKept }) => !isKept)
      .slice(0, 1)
      .map(({ due }) => ({
        kind: 'leaverDue' as const,
        list: 'employees' as const,
        id: employee.id,
        name: employee.name,
        on: due,
        noticeDays: NOTICE_DAYS,
      })),
  );
