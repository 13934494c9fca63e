import type { assessmentPapers } from '../../domain/assessment/assessmentPapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof assessmentPapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
