import type { RouteObject } from 'react-router';
import { noticesAddress } from './addresses';
import { ClientPage } from './ClientPage';
import { ClientsPage } from './ClientsPage';
import { FilePage } from './file/FilePage';
import { NoticesPage } from './notices/NoticesPage';
import { ProcessorPage } from './ProcessorPage';
import { ProcessorsPage } from './ProcessorsPage';

export const processorRoutes: RouteObject[] = [
  { path: '/processors', element: <ProcessorsPage /> },
  { path: '/processors/clients', element: <ClientsPage /> },
  { path: '/processors/clients/:id', element: <ClientPage /> },
  { path: '/processors/clients/:id/file', element: <FilePage list="clients" /> },
  { path: `${noticesAddress}/:id?`, element: <NoticesPage /> },
  { path: '/processors/:id', element: <ProcessorPage /> },
  { path: '/processors/:id/file', element: <FilePage list="processors" /> },
];
