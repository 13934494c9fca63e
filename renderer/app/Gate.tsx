import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useApp } from './BinderProvider';
import { ConflictPage } from './ConflictPage';

/**
 * Nothing of the binder is shown while it is closed, nor before it is settled which of two versions counts; a binder
 * whose set-up is unfinished leads there.
 */
export function Gate({ closed }: { closed: ReactNode }) {
  const { status } = useApp();
  const { pathname } = useLocation();
  if (status.vault !== 'open' || status.binder === null) return closed;
  if (status.conflict !== null) return <ConflictPage conflict={status.conflict} />;
  const isInSetup = pathname.startsWith('/setup');
  if (status.binder.setup.finishedOn === null && !isInSetup) return <Navigate to="/setup" replace />;
  return <Outlet />;
}
