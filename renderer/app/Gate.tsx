import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useApp } from './BinderProvider';

/** Nothing of the binder is shown while it is closed; a binder whose set-up is unfinished leads there. */
export function Gate({ closed }: { closed: ReactNode }) {
  const { status } = useApp();
  const { pathname } = useLocation();
  if (status.vault !== 'open' || status.binder === null) return closed;
  const isInSetup = pathname.startsWith('/setup');
  if (status.binder.setup.finishedOn === null && !isInSetup) return <Navigate to="/setup" replace />;
  return <Outlet />;
}
