import type { RouteObject } from 'react-router';

/** Divider 2: the activities, where their data lie and how they are guarded. An id opens that entry's drawer. */
export const recordRoutes: RouteObject[] = [
  {
    path: '/record',
    children: [
      {
        path: 'systems/:id?',
        lazy: async () => ({ Component: (await import('./SystemsPage')).SystemsPage }),
      },
      {
        path: 'security/:id?',
        lazy: async () => ({ Component: (await import('./SecurityPage')).SecurityPage }),
      },
      {
        path: ':id?',
        lazy: async () => ({ Component: (await import('./ActivitiesPage')).ActivitiesPage }),
      },
    ],
  },
];
