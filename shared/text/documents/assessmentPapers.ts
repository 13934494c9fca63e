import type { AssessmentPaper } from '../../domain/assessment/assessmentPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<AssessmentPaper, string>> = {
  da: {
    assessmentRegister: 'Vurderinger',
    dpoAssessment: 'DPO-vurdering',
    dpiaPreCheck: 'Vurdering af, om der skal laves en konsekvensanalyse',
    dpia: 'Konsekvensanalyse',
    systemRisk: 'Risikovurdering af et system',
    designChecklist: 'Tjekliste til et nyt system',
    roleTest: 'Vurdering af rollen',
  },
  en: {
    assessmentRegister: 'Assessments',
    dpoAssessment: 'DPO assessment',
    dpiaPreCheck: 'Assessment of whether a DPIA is needed',
    dpia: 'Impact assessment (DPIA)',
    systemRisk: 'Risk assessment of a system',
    designChecklist: 'Checklist for a new system',
    roleTest: 'Assessment of the role',
  },
};
