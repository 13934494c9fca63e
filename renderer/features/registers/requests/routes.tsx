import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { RequestsPage } from './RequestsPage';

export const requestsRoutes: RouteObject[] = [
  { path: `${registerAddresses.requests}/:id?`, element: <RequestsPage /> },
];
