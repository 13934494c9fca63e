import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { CookiesPage } from './CookiesPage';
import { PasteCookiesPage } from './PasteCookiesPage';
import { SitePage } from './SitePage';

export const cookiesRoutes: RouteObject[] = [
  { path: registerAddresses.cookies, element: <CookiesPage /> },
  { path: `${registerAddresses.cookies}/:id`, element: <SitePage /> },
  { path: `${registerAddresses.cookies}/:id/paste`, element: <PasteCookiesPage /> },
];
