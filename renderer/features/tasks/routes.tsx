import type { RouteObject } from 'react-router';

export const taskRoutes: RouteObject[] = [
  { path: '/tasks', lazy: async () => ({ Component: (await import('./TasksPage')).TasksPage }) },
];
