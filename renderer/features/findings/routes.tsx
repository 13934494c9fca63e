import type { RouteObject } from 'react-router';
import { FindingsPage } from './FindingsPage';

export const findingRoutes: RouteObject[] = [{ path: '/findings', element: <FindingsPage /> }];
