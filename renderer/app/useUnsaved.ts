import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AppStatus } from '../../shared/contract/app';
import { call } from './api';
import type { UnsavedAsk } from './unsaved';

type Unsaved = readonly UnsavedAsk[];
type Change = (rule: (old: Unsaved) => Unsaved) => void;

/** The changes that could not be saved. Main keeps them beside what is typed, so that they outlive a lock as well. */
export function useUnsaved({ binder, drafts }: AppStatus): [Unsaved, Change] {
  const place = binder === null ? null : `${binder.createdAt} unsaved`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: from the opening on, what fails here is newer than any status.
  const left = useMemo(() => read(place === null ? undefined : drafts[place]), [place]);
  const [since, setSince] = useState<Unsaved | null>(null);
  const change: Change = useCallback((rule) => setSince((old) => rule(old ?? left)), [left]);

  useEffect(() => {
    if (place === null || since === null) return;
    void (since.length === 0
      ? call('draft.drop', { place })
      : call('draft.keep', { place, json: JSON.stringify(since) }));
  }, [place, since]);

  return [since ?? left, change];
}

const read = (json: string | undefined): Unsaved => (json === undefined ? [] : JSON.parse(json));
