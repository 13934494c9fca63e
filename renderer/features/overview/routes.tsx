import type { RouteObject } from 'react-router';
import { Overview } from './Overview';

export const overviewRoutes: RouteObject[] = [{ path: '/', element: <Overview /> }];
