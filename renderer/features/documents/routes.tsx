import type { RouteObject } from 'react-router';
import { DocumentsPage } from './DocumentsPage';
import { IssuedPage } from './IssuedPage';
import { PolicyPage } from './PolicyPage';

export const documentRoutes: RouteObject[] = [
  { path: '/documents', element: <DocumentsPage /> },
  { path: '/documents/customerPolicy', element: <PolicyPage /> },
  { path: '/documents/issued/:id', element: <IssuedPage /> },
];
