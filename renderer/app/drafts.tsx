import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useBinder } from './BinderProvider';

type Drafts = Map<string, unknown>;

const DraftsContext = createContext<Drafts | null>(null);

/**
 * What is typed but not saved, in memory only. It stands above the pages, so that neither going elsewhere nor a lock
 * in the middle of a sentence loses it: it is offered again where it was typed, once the binder is open.
 */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const drafts = useRef<Drafts>(new Map());
  return <DraftsContext value={drafts.current}>{children}</DraftsContext>;
}

export type Draft<Value> = {
  /** What was typed here before; undefined when nothing was, or when it is saved or dropped. */
  kept: () => Value | undefined;
  keep: (value: Value) => void;
  drop: () => void;
};

/** The draft of one place. A place belongs to the open binder: what was typed in another one is never shown. */
export function useDraft<Value>(place: string): Draft<Value> {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('useDraft outside DraftsProvider');
  const key = `${useBinder().createdAt} ${place}`;
  return useMemo(
    () => ({
      // Safe: each place is read and written by one form only, with one type of values.
      kept: () => drafts.get(key) as Value | undefined,
      keep: (value) => void drafts.set(key, value),
      drop: () => void drafts.delete(key),
    }),
    [drafts, key],
  );
}
