import { useState } from 'react';
import type { Saved } from '../../shared/contract/app';
import type { Binder } from '../../shared/domain/binder';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { useBinder } from '../app/BinderProvider';
import { type DrawerProps, sameEntry } from './drawerProps';

type EntryInDrawer<Entry> = {
  /** The entry as it was when its drawer was opened; undefined for a new one. */
  before: Entry | undefined;
  /** Tells the page what came of a save or a removal; answers the refusal, which the drawer shows. */
  saved: (result: Result<Saved & { id: string }>) => Failure | null;
  removed: (result: Result<Saved>) => Failure | null;
};

/** The entry of a list that stands in a drawer. `factsOf` is what it says, when that is not all of it. */
export function useEntry<Entry extends { id: string }>(
  { id, onClose, onSaved }: DrawerProps,
  listOf: (binder: Binder) => readonly Entry[],
  factsOf: (entry: Entry) => unknown = (entry) => entry,
): EntryInDrawer<Entry> {
  const binder = useBinder();
  const [before] = useState(() => listOf(binder).find((one) => one.id === id));

  function saved(result: Result<Saved & { id: string }>): Failure | null {
    if (!result.ok) return result.error;
    const after = listOf(result.value.binder).find((one) => one.id === result.value.id);
    const isSame = before !== undefined && after !== undefined && sameEntry(factsOf(before), factsOf(after));
    onSaved(isSame ? [] : [result.value.id]);
    return null;
  }
  function removed(result: Result<Saved>): Failure | null {
    if (!result.ok) return result.error;
    onClose();
    return null;
  }

  return { before, saved, removed };
}
