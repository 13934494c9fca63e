import { type AssessmentPaper, paperOfKind } from '../../domain/assessment/assessmentPapers';
import type { RegisterPapers } from '../registerPaper';
import { assessmentRegister } from './assessmentRegister';
import { designChecklist } from './designChecklist';
import { dpia } from './dpia';
import { dpoAssessment } from './dpoAssessment';
import { dpiaPreCheck } from './preCheck';
import { roleTest } from './roleTest';
import { systemRisk } from './systemRisk';

export const papers: RegisterPapers<AssessmentPaper> = {
  builders: {
    assessmentRegister,
    dpoAssessment,
    dpiaPreCheck,
    dpia,
    systemRisk,
    designChecklist,
    roleTest,
  },
  inFolder: ({ assessments }) => [
    { kind: 'assessmentRegister', subject: null },
    ...assessments.map(({ kind, id }) => ({ kind: paperOfKind[kind], subject: id })),
  ],
};
