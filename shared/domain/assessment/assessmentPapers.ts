import type { AssessmentKind } from './assessment';

/** The papers that are printed from the assessments. */
export const assessmentPapers = [
  'assessmentRegister',
  'dpoAssessment',
  'dpiaPreCheck',
  'dpia',
  'systemRisk',
  'designChecklist',
  'roleTest',
] as const;
export type AssessmentPaper = (typeof assessmentPapers)[number];

/** The paper that an assessment of a kind is printed as. */
export const paperOfKind = {
  dpo: 'dpoAssessment',
  dpiaPreCheck: 'dpiaPreCheck',
  dpia: 'dpia',
  systemRisk: 'systemRisk',
  design: 'designChecklist',
  role: 'roleTest',
} as const satisfies Record<AssessmentKind, AssessmentPaper>;
