import type { RouteObject } from 'react-router';
import { CheckPage } from './check/CheckPage';
import { Landing } from './landing/Landing';
import { ReviewFrame } from './ReviewFrame';
import { DonePage } from './sign/DonePage';
import { SignPage } from './sign/SignPage';
import { StepPage } from './step/StepPage';

/** In the binder shell: what the review is, where it stands, and those that are signed. */
export const reviewShellRoutes: RouteObject[] = [{ path: 'review', element: <Landing /> }];

/** In the focus shell: the review itself. */
export const reviewRoutes: RouteObject[] = [
  {
    element: <ReviewFrame />,
    children: [
      { path: 'review/steps/:step', element: <StepPage /> },
      { path: 'review/check', element: <CheckPage /> },
      { path: 'review/sign', element: <SignPage /> },
      { path: 'review/done', element: <DonePage /> },
    ],
  },
];
