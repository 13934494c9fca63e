import { Navigate, type RouteObject } from 'react-router';
import { registerAddresses } from '../../app/addresses';
import { EntryFilePage } from '../../entries/files/EntryFilePage';
import { assessmentsRoutes } from './assessments/routes';
import { breachesRoutes } from './breaches/routes';
import { consentsRoutes } from './consents/routes';
import { cookiesRoutes } from './cookies/routes';
import { DeletionPage } from './deletion/DeletionPage';
import { EmployeesPage } from './employees/EmployeesPage';
import { RegisterPaperPage } from './paper/RegisterPaperPage';
import { requestsRoutes } from './requests/routes';

/** Divider 4: the registers, each a page of its own. An id opens that entry. */
export const registerRoutes: RouteObject[] = [
  { path: '/registers', element: <Navigate to={registerAddresses.breaches} replace /> },
  ...breachesRoutes,
  ...requestsRoutes,
  { path: `${registerAddresses.employees}/:id?`, element: <EmployeesPage /> },
  { path: `${registerAddresses.deletion}/:id?`, element: <DeletionPage /> },
  ...consentsRoutes,
  ...assessmentsRoutes,
  ...cookiesRoutes,
  { path: '/registers/paper/:kind/:subject?', element: <RegisterPaperPage /> },
  { path: '/registers/files/:list/:id/:attachment', element: <EntryFilePage /> },
];
