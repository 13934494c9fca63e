import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { AssessmentsPage } from './AssessmentsPage';

export const assessmentsRoutes: RouteObject[] = [
  { path: `${registerAddresses.assessments}/:id?`, element: <AssessmentsPage /> },
];
