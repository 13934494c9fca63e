import type { RouteObject } from 'react-router';
import { folderAddress } from '../../app/addresses';
import { FolderPage } from './FolderPage';

export const folderRoutes: RouteObject[] = [{ path: folderAddress, element: <FolderPage /> }];
