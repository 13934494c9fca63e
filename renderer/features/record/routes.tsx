import type { RouteObject } from 'react-router';
import { ActivitiesPage } from './ActivitiesPage';
import { SecurityPage } from './SecurityPage';
import { SystemsPage } from './SystemsPage';

/** Divider 2: the activities, where their data lie and how they are guarded. An id opens that entry's drawer. */
export const recordRoutes: RouteObject[] = [
  { path: '/record/systems/:id?', element: <SystemsPage /> },
  { path: '/record/security/:id?', element: <SecurityPage /> },
  { path: '/record/:id?', element: <ActivitiesPage /> },
];
