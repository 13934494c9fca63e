import { Navigate, Outlet, useLocation } from 'react-router';
import { useBinder } from '../../app/BinderProvider';

const afterSetup = ['/setup/print', '/setup/sheet'];
const beforeItsEnd = '/setup/print';

/** Once set-up is done its questions are closed: from then on the facts are corrected in the binder. */
export function SetupFrame() {
  const { setup } = useBinder();
  const { pathname } = useLocation();
  const isFinished = setup.finishedOn !== null;
  if (isFinished && !afterSetup.includes(pathname)) return <Navigate to="/setup/print" replace />;
  if (!isFinished && pathname === beforeItsEnd) return <Navigate to="/setup" replace />;
  return <Outlet />;
}
