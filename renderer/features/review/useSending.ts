import { useCallback, useEffect, useState } from 'react';
import type { Input, MethodName, Output } from '../../../shared/contract';
import type { Failure } from '../../../shared/errors';
import type { Result } from '../../../shared/result';
import { useApp } from '../../app/BinderProvider';

export type Send = <Name extends MethodName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;

/** Refusals of the disk, not of the rule: told on top of the page, and worth another try. */
const ofTheDisk: readonly Failure['code'][] = [
  'save-failed',
  'store-changed-elsewhere',
  'store-missing',
  'store-unreadable',
  'unexpected',
];

export const isOfTheDisk = ({ code }: Failure): boolean => ofTheDisk.includes(code);

/** What could not be saved, why, and the way to try it again. */
export type Unsaved = { failure: Failure; again: () => void };

/** Saving is only told of when it takes long enough to be noticed. */
const NOTICED_AFTER_MS = 400;

/** Sends changes, and keeps the one that could not be saved so that it can be tried again. */
export function useSending(): { send: Send; isSlow: boolean; unsaved: Unsaved | null } {
  const { ask } = useApp();
  const [underWay, setUnderWay] = useState(0);
  const [isSlow, setIsSlow] = useState(false);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);

  const send: Send = useCallback(
    async (name, input) => {
      setUnderWay((count) => count + 1);
      const result = await ask(name, input);
      setUnderWay((count) => count - 1);
      setUnsaved(
        result.ok || !isOfTheDisk(result.error)
          ? null
          : { failure: result.error, again: () => void send(name, input) },
      );
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

  return { send, isSlow, unsaved };
}
