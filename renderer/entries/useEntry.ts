import { useState } from 'react';
import type { Saved } from '../../shared/contract/app';
import type { Binder } from '../../shared/domain/binder';
import { type RemovableList, removableLists } from '../../shared/domain/entries';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { useBinder } from '../app/BinderProvider';
import { type DrawerProps, sameEntry } from './drawerProps';
import { useUndo } from './useUndo';

type EntryInDrawer<Entry> = {
  /** The entry as it was when its drawer was opened; undefined for a new one. */
  before: Entry | undefined;
  /** Tells the page what came of a save or a removal; answers the refusal, which the drawer shows. */
  saved: (result: Result<Saved & { id: string }>) => Failure | null;
  removed: (result: Result<Saved>) => Failure | null;
};

/** The entry of a list that stands in a drawer. `factsOf` is what it says, when that is not all of it. */
export function useEntry<Entry extends { id: string }>(
  { id, onClose, onSaved, offersUndo = false }: DrawerProps,
  listOf: (binder: Binder) => readonly Entry[],
  factsOf: (entry: Entry) => unknown = (entry) => entry,
): EntryInDrawer<Entry> {
  const binder = useBinder();
  const offerUndo = useUndo();
  const [before] = useState(() => listOf(binder).find((one) => one.id === id));

  function saved(result: Result<Saved & { id: string }>): Failure | null {
    if (!result.ok) return result.error;
    const after = listOf(result.value.binder).find((one) => one.id === result.value.id);
    const isSame = before !== undefined && after !== undefined && sameEntry(factsOf(before), factsOf(after));
    if (offersUndo) offerUndo('saved', { list: nameOf(listOf, result.value.binder), id: result.value.id });
    onSaved(isSame ? [] : [result.value.id]);
    return null;
  }
  function removed(result: Result<Saved>): Failure | null {
    if (!result.ok) return result.error;
    if (before !== undefined) {
      offerUndo('removed', { list: nameOf(listOf, result.value.binder), id: before.id });
    }
    onClose();
    return null;
  }

  return { before, saved, removed };
}

/** The list that is meant: no two lists of a binder are the same one. */
function nameOf(listOf: (binder: Binder) => unknown, binder: Binder): RemovableList {
  const name = removableLists.find((list) => binder[list] === listOf(binder));
  if (name === undefined) throw new Error('an entry of no list');
  return name;
}
