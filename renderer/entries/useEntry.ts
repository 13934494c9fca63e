import { type ComponentProps, useState } from 'react';
import type { Saved } from '../../shared/contract/app';
import type { Binder } from '../../shared/domain/binder';
import type { RemovableList } from '../../shared/domain/entries';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { useApp, useBinder } from '../app/BinderProvider';
import { type DrawerProps, sameEntry } from './drawerProps';
import type { EntryFrame } from './EntryFrame';
import { useUndo } from './useUndo';

type Entries = { [List in RemovableList]: Binder[List][number] };
type Lists = { [List in RemovableList]: readonly Entries[List][] };

/** What the history calls an entry of each list. */
const subjects = {
  activities: 'activity',
  retentionRules: 'retentionRule',
  processors: 'processor',
  securityMeasures: 'securityMeasure',
  systems: 'system',
  clients: 'client',
  employees: 'employee',
  breaches: 'breach',
  requests: 'request',
  acknowledgements: 'acknowledgement',
  deletions: 'deletion',
  consents: 'consent',
  assessments: 'assessment',
  sites: 'site',
  subProcessorNotices: 'subProcessorNotice',
} as const satisfies Record<RemovableList, string>;

type Removal = { removeLabel: string; removeTitle: (name: string) => string };

type EntryInDrawer<Entry> = {
  /** The entry as it was when its drawer was opened; undefined for a new one. */
  before: Entry | undefined;
  /** Tells the page what came of a save; answers the refusal, which the drawer shows. */
  saved: (result: Result<Saved & { id: string }>) => Failure | null;
  /** What the frame of every entry is given alike: its closing, its history and its removal, which `text` tells more of. */
  frame: (
    words: Removal,
    text?: string,
  ) => Pick<ComponentProps<typeof EntryFrame>, 'opened' | 'onClose' | 'history' | 'remove'>;
};

/** The entry of a list that stands in a drawer. `factsOf` is what it says, when that is not all of it. */
export function useEntry<List extends RemovableList>(
  { id, opened, onClose, onSaved, offersUndo = false }: DrawerProps,
  list: List,
  factsOf: (entry: Entries[List]) => unknown = (entry) => entry,
): EntryInDrawer<Entries[List]> {
  const binder = useBinder();
  const { ask } = useApp();
  const offerUndo = useUndo();
  const [before] = useState(() => entryOf(binder, list, id));

  function saved(result: Result<Saved & { id: string }>): Failure | null {
    if (!result.ok) return result.error;
    const after = entryOf(result.value.binder, list, result.value.id);
    const isSame = before !== undefined && after !== undefined && sameEntry(factsOf(before), factsOf(after));
    if (offersUndo) offerUndo('saved', { list, id: result.value.id });
    onSaved(isSame ? [] : [result.value.id]);
    return null;
  }
  async function remove(entry: Entries[List]): Promise<Failure | null> {
    const result = await ask('entry.remove', { list, id: entry.id });
    if (!result.ok) return result.error;
    offerUndo('removed', { list, id: entry.id });
    onClose();
    return null;
  }

  return {
    before,
    saved,
    frame: (words, text) => ({
      opened,
      onClose,
      history: before && { of: [{ subject: subjects[list], id: before.id }], name: before.name },
      remove: before && {
        label: words.removeLabel,
        title: words.removeTitle(before.name),
        text,
        run: () => remove(before),
      },
    }),
  };
}

const entryOf = <List extends RemovableList>(lists: Lists, list: List, id: string | null) =>
  lists[list].find((one) => one.id === id);
