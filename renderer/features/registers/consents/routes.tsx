import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { ConsentsPage } from './ConsentsPage';

export const consentsRoutes: RouteObject[] = [
  { path: `${registerAddresses.consents}/:id?`, element: <ConsentsPage /> },
];
