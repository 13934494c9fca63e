import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { AssessmentPage } from './AssessmentPage';
import { AssessmentsPage } from './AssessmentsPage';
import { GuidePage } from './GuidePage';
import { NewAssessmentPage } from './NewAssessmentPage';

const list = registerAddresses.assessments;

export const assessmentsRoutes: RouteObject[] = [
  { path: list, element: <AssessmentsPage /> },
  { path: `${list}/new/:kind?`, element: <NewAssessmentPage /> },
  { path: `${list}/:id`, element: <AssessmentPage /> },
];

/** The guide brings its own frame: one thing at a time, no side menu. */
export const assessmentGuideRoutes: RouteObject[] = [{ path: `${list}/:id/:step`, element: <GuidePage /> }];
