import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { BreachesPage } from './BreachesPage';

export const breachesRoutes: RouteObject[] = [
  { path: `${registerAddresses.breaches}/:id?`, element: <BreachesPage /> },
];
