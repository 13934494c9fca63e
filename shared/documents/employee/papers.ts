import type { employeePapers } from '../../domain/employee/employeePapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof employeePapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
