import type { RouteObject } from 'react-router';

export const documentRoutes: RouteObject[] = [
  { path: '/documents', lazy: async () => ({ Component: (await import('./DocumentsPage')).DocumentsPage }) },
  {
    path: '/documents/customerPolicy',
    lazy: async () => ({ Component: (await import('./PolicyPage')).PolicyPage }),
  },
  {
    path: '/documents/issued/:id',
    lazy: async () => ({ Component: (await import('./IssuedPage')).IssuedPage }),
  },
];
