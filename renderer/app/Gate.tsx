import { Navigate, Outlet, useLocation } from 'react-router';
import { Entrance } from '../features/entrance/Entrance';
import { useApp } from './BinderProvider';

/** Nothing of the binder is shown while it is closed; a binder whose set-up is unfinished leads there. */
export function Gate() {
  const { status } = useApp();
  const { pathname } = useLocation();
  if (status.vault !== 'open' || status.binder === null) return <Entrance />;
  const isInSetup = pathname.startsWith('/setup');
  if (status.binder.setup.finishedOn === null && !isInSetup) return <Navigate to="/setup" replace />;
  return <Outlet />;
}
