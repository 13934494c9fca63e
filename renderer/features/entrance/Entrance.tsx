import { useApp } from '../../app/BinderProvider';
import { Creation } from './Creation';
import { Locked } from './Locked';
import { StartupProblem } from './StartupProblem';

/** What is seen while no binder is open: there is none yet, it is locked, or it cannot be read. */
export function Entrance() {
  const { vault, problem } = useApp().status;
  if (vault === 'problem' && problem !== null) return <StartupProblem problem={problem} />;
  return vault === 'none' ? <Creation /> : <Locked />;
}
