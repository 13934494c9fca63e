import { useEffect } from 'react';
import { useApp } from './BinderProvider';

/** Only a closed binder is restored. Whoever comes here with an open one locks it, and the closed one goes on here. */
export function LockToRestore() {
  const { ask } = useApp();
  useEffect(() => {
    void ask('binder.lock', {});
  }, [ask]);
  return null;
}
