import type { RouteObject } from 'react-router';
import { DocumentsPage } from './DocumentsPage';
import { IssuedPage } from './page/IssuedPage';
import { PaperStatePage } from './page/PaperStatePage';

export const documentRoutes: RouteObject[] = [
  { path: '/documents', element: <DocumentsPage /> },
  { path: '/documents/issued/:id', element: <IssuedPage /> },
  { path: '/documents/:kind', element: <PaperStatePage /> },
  { path: '/documents/:kind/:subject', element: <PaperStatePage /> },
];
