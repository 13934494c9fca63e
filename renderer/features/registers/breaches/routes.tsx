import type { RouteObject } from 'react-router';
import { registerAddresses } from '../../../app/addresses';
import { BreachesPage } from './BreachesPage';
import { CasePage } from './CasePage';
import { ClosePage } from './steps/ClosePage';
import { NotifyPage } from './steps/NotifyPage';
import { TellPage } from './steps/TellPage';

const { breaches } = registerAddresses;

export const breachesRoutes: RouteObject[] = [
  { path: breaches, element: <BreachesPage /> },
  { path: `${breaches}/:id`, element: <CasePage /> },
  { path: `${breaches}/:id/notify`, element: <NotifyPage /> },
  { path: `${breaches}/:id/tell`, element: <TellPage /> },
  { path: `${breaches}/:id/close`, element: <ClosePage /> },
];

/** The guide for a breach, in the focus shell. */
export const breachGuideRoutes: RouteObject[] = [
  {
    path: `${breaches}/guide/:id/:page`,
    lazy: async () => ({ Component: (await import('./guide/GuidePage')).GuidePage }),
  },
];
