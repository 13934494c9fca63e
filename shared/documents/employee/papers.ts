import type { employeePapers } from '../../domain/employee/employeePapers';
import type { RegisterPapers } from '../registerPaper';
import { employeeRegister } from './employeeRegister';

export const papers: RegisterPapers<(typeof employeePapers)[number]> = {
  builders: { employeeRegister },
  inFolder: ({ employees }) => (employees.length === 0 ? [] : [{ kind: 'employeeRegister', subject: null }]),
};
