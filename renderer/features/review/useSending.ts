import { useCallback, useEffect, useState } from 'react';
import type { Input, MethodName, Output } from '../../../shared/contract';
import type { Result } from '../../../shared/result';
import { useApp } from '../../app/BinderProvider';

export type Send = <Name extends MethodName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;

/** Saving is only told of when it takes long enough to be noticed. */
const NOTICED_AFTER_MS = 400;

/** Sends changes, and tells when one takes its time. */
export function useSending(): { send: Send; isSlow: boolean } {
  const { ask } = useApp();
  const [underWay, setUnderWay] = useState(0);
  const [isSlow, setIsSlow] = useState(false);

  const send: Send = useCallback(
    async (name, input) => {
      setUnderWay((count) => count + 1);
      const result = await ask(name, input);
      setUnderWay((count) => count - 1);
      return result;
    },
    [ask],
  );

  const isBusy = underWay > 0;
  useEffect(() => {
    if (!isBusy) return setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), NOTICED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);

  return { send, isSlow };
}
