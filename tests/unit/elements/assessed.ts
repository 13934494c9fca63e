import type { AssessmentPaper } from '../../../shared/domain/assessment/assessmentPapers';
import { property } from '../../firms/binders/property';
import { someAssessments } from '../../support/assessment';
import type { Row } from './row';

const firm = { ...property, assessments: someAssessments() };

/** What an assessment of a firm prints. */
export const assessed = (
  id: string,
  register: AssessmentPaper,
  subject: string,
  says: string | RegExp,
): Row => ({
  id,
  firm,
  register,
  subject,
  says,
});
