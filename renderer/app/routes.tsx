import type { RouteObject } from 'react-router';
import { documentRoutes } from '../features/documents/routes';
import { Entrance } from '../features/entrance/Entrance';
import { findingRoutes } from '../features/findings/routes';
import { folderRoutes } from '../features/folder/routes';
import { overviewRoutes } from '../features/overview/routes';
import { processorRoutes } from '../features/processors/routes';
import { recordRoutes } from '../features/record/routes';
import { assessmentGuideRoutes } from '../features/registers/assessments/routes';
import { breachGuideRoutes } from '../features/registers/breaches/routes';
import { registerRoutes } from '../features/registers/routes';
import { reviewRoutes, reviewShellRoutes } from '../features/review/routes';
import { settingsRoutes } from '../features/settings/routes';
import { setupRoutes } from '../features/setup/routes';
import { taskRoutes } from '../features/tasks/routes';
import { restoreAddress } from './addresses';
import { Gate } from './Gate';
import { LockToRestore } from './LockToRestore';
import { Shell } from './Shell';

/** Every address of the app: the focus shell's pages bring their own frame, the others stand in the binder shell. */
export const routes: RouteObject[] = [
  {
    element: <Gate closed={<Entrance />} />,
    // A page that begins in the middle, as after a lock, shows nothing for the moment its screen takes to be fetched.
    hydrateFallbackElement: <></>,
    children: [
      ...setupRoutes,
      ...reviewRoutes,
      ...breachGuideRoutes,
      ...assessmentGuideRoutes,
      { path: restoreAddress, element: <LockToRestore /> },
      {
        element: <Shell />,
        children: [
          ...overviewRoutes,
          ...reviewShellRoutes,
          ...taskRoutes,
          ...findingRoutes,
          ...documentRoutes,
          ...folderRoutes,
          ...recordRoutes,
          ...processorRoutes,
          ...registerRoutes,
          ...settingsRoutes,
        ],
      },
    ],
  },
];
