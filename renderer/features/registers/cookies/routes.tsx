import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { CookiesPage } from './CookiesPage';

export const cookiesRoutes: RouteObject[] = [
  { path: `${registerAddresses.cookies}/:id?`, element: <CookiesPage /> },
];
