import { createContext, type ReactNode, useContext, useRef } from 'react';
import type { Values } from './forms/values';

type Drafts = { current: { [Q in keyof Values]?: Values[Q] | undefined } };

const DraftsContext = createContext<Drafts | null>(null);

/** What is typed but not yet saved, by question: going back and forth loses nothing. Gone when the binder is locked. */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const drafts: Drafts = useRef({});
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('useDrafts outside DraftsProvider');
  return drafts;
}
