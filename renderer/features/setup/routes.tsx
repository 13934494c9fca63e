import type { RouteObject } from 'react-router';

/** Set-up, in the focus shell: six questions, the summary, and the first print. */
export const setupRoutes: RouteObject[] = [
  {
    path: '/setup',
    lazy: async () => ({ Component: (await import('./SetupFrame')).SetupFrame }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./SetupStart')).SetupStart }) },
      {
        path: 'check',
        lazy: async () => ({ Component: (await import('./finish/CheckAnswers')).CheckAnswers }),
      },
      { path: 'print', lazy: async () => ({ Component: (await import('./finish/PrintPage')).PrintPage }) },
      { path: 'sheet', lazy: async () => ({ Component: (await import('./finish/SheetPage')).SheetPage }) },
      { path: ':question', lazy: async () => ({ Component: (await import('./Question')).Question }) },
    ],
  },
];
