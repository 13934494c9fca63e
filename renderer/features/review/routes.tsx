import type { RouteObject } from 'react-router';

/** In the binder shell: what the review is, where it stands, and those that are signed. */
export const reviewShellRoutes: RouteObject[] = [
  { path: 'review', lazy: async () => ({ Component: (await import('./landing/Landing')).Landing }) },
];

/** In the focus shell: the review itself. */
export const reviewRoutes: RouteObject[] = [
  {
    lazy: async () => ({ Component: (await import('./ReviewFrame')).ReviewFrame }),
    children: [
      {
        path: 'review/steps/:step',
        lazy: async () => ({ Component: (await import('./step/StepPage')).StepPage }),
      },
      {
        path: 'review/check',
        lazy: async () => ({ Component: (await import('./check/CheckPage')).CheckPage }),
      },
      { path: 'review/sign', lazy: async () => ({ Component: (await import('./sign/SignPage')).SignPage }) },
      { path: 'review/done', lazy: async () => ({ Component: (await import('./sign/DonePage')).DonePage }) },
    ],
  },
];
