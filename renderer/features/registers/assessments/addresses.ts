import type { AssessmentKind } from '../../../../shared/domain/assessment/assessment';
import { registerAddresses } from '../../../app/addresses';
import type { GuideStep } from './steps';

const list = registerAddresses.assessments;

/** The page on which a new assessment is chosen. */
export const newAssessmentPage = (kind?: AssessmentKind): string =>
  kind === undefined ? `${list}/new` : `${list}/new/${kind}`;

/** One assessment with how it stands. */
export const assessmentPage = (id: string): string => `${list}/${id}`;

/** A page of the guide through an assessment. */
export const guidePage = (id: string, step: GuideStep): string => `${list}/${id}/${step}`;
