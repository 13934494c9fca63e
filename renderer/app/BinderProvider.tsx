import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Input, MethodName, Output } from '../../shared/contract';
import type { AppStatus } from '../../shared/contract/app';
import { placeOf } from '../../shared/contract/place';
import type { Binder } from '../../shared/domain/binder';
import type { Language } from '../../shared/domain/language';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { inWords } from '../../shared/text/errors';
import { call, listen } from './api';
import { isChange, isOfTheDisk, settled, type UnsavedAsk } from './unsaved';
import { useUnsaved } from './useUnsaved';

type App = {
  status: AppStatus;
  /** Why the last change that failed could not be saved; stands until every failed change is saved. */
  saveFailure: Failure | null;
  /** Asks for all failed changes once more, in the order they were made; null when none has failed. */
  retrySave: (() => void) | null;
  /** Asks, and takes over the binder (or status) that comes back. */
  ask<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>>;
};

/** Refusals after which more has changed than the answer says: the window asks how things stand. */
const tellsOfTheBinder: readonly Failure['code'][] = [
  'locked',
  'read-only',
  'conflict-waiting',
  'store-changed-elsewhere',
];

/** After these another binder is open, or it is settled what is in it. */
const beginsAnew: readonly MethodName[] = ['binder.create', 'binder.settleConflict', 'restore.run'];

const AppContext = createContext<App | null>(null);

/** Holds the window's read-only copy of the binder; every answer that carries a newer one replaces it. */
export function BinderProvider({ first, children }: { first: AppStatus; children: ReactNode }) {
  const [status, setStatus] = useState(first);
  const [isLeaving, setIsLeaving] = useState(false);
  const [unsaved, setUnsaved] = useUnsaved(status);

  const ask = useCallback(
    async <Name extends MethodName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> => {
      const result = await call(name, input);
      if (result.ok) setStatus((old) => withAnswer(old, result.value));
      else if (tellsOfTheBinder.includes(result.error.code)) await refresh(setStatus);
      // What another binder could not save is nothing to this one.
      if (result.ok && beginsAnew.includes(name)) setUnsaved(() => []);
      if (isChange(name)) {
        const place = placeOf(name, input);
        const refused =
          result.ok || !isOfTheDisk(result.error) ? null : { place, failure: result.error, name, input };
        setUnsaved((old) => settled(old, place, refused));
      }
      return result;
    },
    [setUnsaved],
  );
  const retrySave = useRetry(unsaved, ask);

  // The binder was locked, so main is about to replace this page: until then nothing of it is to be seen.
  useEffect(() => listen(() => setIsLeaving(true)), []);

  const app = useMemo(
    () => ({ status, saveFailure: unsaved.at(-1)?.failure ?? null, retrySave, ask }),
    [status, unsaved, retrySave, ask],
  );
  return isLeaving ? null : <AppContext value={app}>{children}</AppContext>;
}

/** Asks again, one after the other; pressing twice does not ask twice. */
function useRetry(unsaved: readonly UnsavedAsk[], ask: App['ask']): (() => void) | null {
  const isUnderWay = useRef(false);
  const retry = useCallback(async (): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    // Safe: name and input were paired by the compiler when they were first asked.
    for (const { name, input } of unsaved) await ask(name, input as Input<typeof name>);
    isUnderWay.current = false;
  }, [unsaved, ask]);
  return unsaved.length === 0 ? null : () => void retry();
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
