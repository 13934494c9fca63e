import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { RequestPage } from './RequestPage';
import { RequestsPage } from './RequestsPage';

export const requestsRoutes: RouteObject[] = [
  { path: registerAddresses.requests, element: <RequestsPage /> },
  { path: `${registerAddresses.requests}/:id`, element: <RequestPage /> },
];
