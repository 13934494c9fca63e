import { useState } from 'react';
import { useLocation } from 'react-router';
import type { RestorePreview } from '../../../shared/contract/backups';
import { restoreAddress } from '../../app/addresses';
import { useApp } from '../../app/BinderProvider';
import { Creation } from './Creation';
import { Locked } from './Locked';
import { Restore } from './restore/Restore';
import { StartupProblem } from './StartupProblem';

/** What is seen while no binder is open: there is none yet, it is locked, it cannot be read, or a copy is restored. */
export function Entrance() {
  const { vault, problem } = useApp().status;
  const { pathname } = useLocation();
  const [restored, setRestored] = useState<RestorePreview | null>(null);
  if (pathname === restoreAddress) return <Restore onRestored={setRestored} />;
  if (vault === 'problem' && problem !== null) return <StartupProblem problem={problem} />;
  return vault === 'none' ? <Creation /> : <Locked restored={restored} />;
}
