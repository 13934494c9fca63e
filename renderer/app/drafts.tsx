import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { call } from './api';
import { useApp, useBinder } from './BinderProvider';

type Drafts = Map<string, unknown>;

const DraftsContext = createContext<Drafts | null>(null);

/**
 * What is typed but not saved. It stands above the pages, so that going elsewhere does not lose it, and each change is
 * told to main, where it outlives this page: a lock replaces the page, and what was typed is offered again where it was
 * typed, once the binder is open.
 */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const { status } = useApp();
  const isOpen = status.binder !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: from the opening on, what is typed here is newer than any status.
  const drafts = useMemo(() => readDrafts(status.drafts), [isOpen]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

const readDrafts = (sent: Readonly<Record<string, string>>): Drafts =>
  new Map(Object.entries(sent).map(([key, json]) => [key, JSON.parse(json)]));

/** Lets go of all that is typed, once it has been saved or put aside in another way than by its own forms. */
export function useForgetDrafts(): () => void {
  const drafts = useDrafts();
  return () => {
    for (const place of drafts.keys()) void call('draft.drop', { place });
    drafts.clear();
  };
}

function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('useDrafts outside DraftsProvider');
  return drafts;
}

export type Draft<Value> = {
  /** What was typed here before; undefined when nothing was, or when it is saved or dropped. */
  kept: () => Value | undefined;
  keep: (value: Value) => void;
  drop: () => void;
};

/** The draft of one place. A place belongs to the open binder: what was typed in another one is never shown. */
export function useDraft<Value>(place: string): Draft<Value> {
  const drafts = useDrafts();
  const key = `${useBinder().createdAt} ${place}`;
  return useMemo(
    () => ({
      // Safe: each place is read and written by one form only, with one type of values.
      kept: () => drafts.get(key) as Value | undefined,
      keep: (value) => {
        drafts.set(key, value);
        void call('draft.keep', { place: key, json: JSON.stringify(value) });
      },
      drop: () => {
        if (drafts.delete(key)) void call('draft.drop', { place: key });
      },
    }),
    [drafts, key],
  );
}
