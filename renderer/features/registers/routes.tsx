import { Navigate, type RouteObject } from 'react-router';
import { registerAddresses } from './addresses';
import { DeletionPage } from './DeletionPage';
import { EmployeesPage } from './EmployeesPage';

/** Divider 4: the registers, each a page of its own. An id opens that entry's drawer. */
export const registerRoutes: RouteObject[] = [
  { path: '/registers', element: <Navigate to={registerAddresses.employees} replace /> },
  { path: `${registerAddresses.employees}/:id?`, element: <EmployeesPage /> },
  { path: `${registerAddresses.deletion}/:id?`, element: <DeletionPage /> },
];
