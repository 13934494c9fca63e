import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Input, MethodName, Output } from '../../shared/contract';
import type { AppStatus } from '../../shared/contract/app';
import type { Binder, Language } from '../../shared/domain/binder';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { inWords } from '../../shared/text/errors';
import { call, listen } from './api';

type SaveFailure = { failure: Failure; retry: () => void };

type App = {
  status: AppStatus;
  /** The last save that failed, kept until one succeeds: the change is still on screen and can be tried again. */
  saveFailure: Failure | null;
  /** Asks for the failed save once more; null when none has failed. */
  retrySave: (() => void) | null;
  /** Asks, and takes over the binder (or status) that comes back. */
  ask<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>>;
};

const AppContext = createContext<App | null>(null);

/** Holds the window's read-only copy of the binder; every answer that carries a newer one replaces it. */
export function BinderProvider({ first, children }: { first: AppStatus; children: ReactNode }) {
  const [status, setStatus] = useState(first);
  const [failed, setFailed] = useState<SaveFailure | null>(null);

  const ask = useCallback(
    async <Name extends MethodName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> => {
      const result = await call(name, input);
      if (result.ok) {
        setStatus((old) => withAnswer(old, result.value));
        if (isSaved(result.value)) setFailed(null);
      } else if (result.error.code === 'save-failed' || result.error.code === 'store-changed-elsewhere') {
        setFailed({ failure: result.error, retry: () => void ask(name, input) });
      } else if (result.error.code === 'locked') {
        await refresh(setStatus);
      }
      return result;
    },
    [],
  );

  useEffect(() => listen(() => void refresh(setStatus)), []);

  const app = useMemo(
    () => ({ status, saveFailure: failed?.failure ?? null, retrySave: failed?.retry ?? null, ask }),
    [status, failed, ask],
  );
  return <AppContext value={app}>{children}</AppContext>;
}

async function refresh(setStatus: (status: AppStatus) => void): Promise<void> {
  const result = await call('app.status', {});
  if (result.ok) setStatus(result.value);
}

const isSaved = (value: unknown): value is { binder: Binder; savedAt: string } =>
  typeof value === 'object' && value !== null && 'binder' in value && 'savedAt' in value;

const isStatus = (value: unknown): value is AppStatus =>
  typeof value === 'object' && value !== null && 'vault' in value;

function withAnswer(status: AppStatus, value: unknown): AppStatus {
  if (isStatus(value)) return value;
  if (!isSaved(value)) return status;
  return {
    ...status,
    vault: 'open',
    problem: null,
    binder: value.binder,
    savedAt: value.savedAt,
    nextReviewOn: value.binder.calendar.nextReviewOn,
  };
}

/** The app's state and the way to ask for changes. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside BinderProvider');
  return app;
}

/** The open binder; only for screens that exist while it is open. */
export function useBinder(): Binder {
  const { binder } = useApp().status;
  if (binder === null) throw new Error('useBinder while the binder is locked');
  return binder;
}

/** The words of a text file in the language of the screens. */
export function useWords<Words>(text: Record<Language, Words>): Words {
  return text[useApp().status.language];
}

/** Turns a refusal into a sentence in the language of the screens. */
export function useInWords(): (failure: Failure) => string {
  const { language } = useApp().status;
  return useCallback((failure: Failure) => inWords(failure, language), [language]);
}
