import { fail, ok, type Result } from '../result';
import type { Binder } from './binder';
import { type RemovableList, removableLists } from './entries';

/** The entry that a change was about; the firm and the person who answers for it are one. */
export const undoableLists = [...removableLists, 'company'] as const;
export type UndoPlace = { list: (typeof undoableLists)[number]; id: string };

type Entry = { id: string };
type Touched<List> = {
  list: List;
  id: string;
  /** What it said before, and where in its list; null where it was not there. */
  before: { entry: Entry; at: number } | null;
  after: Entry | null;
};

/** One change of an entry as it can be undone, with what it brought about: rules added with it, tasks it settled. */
export type EntryStep = {
  about: UndoPlace;
  firm: { before: Firm; after: Firm } | null;
  entries: readonly Touched<RemovableList>[];
  tasks: readonly Touched<'tasks'>[];
};

type Firm = Pick<Binder, 'company' | 'affiliates' | 'contactPerson' | 'customersWriteTo'>;

const firmOf = ({ company, affiliates, contactPerson, customersWriteTo }: Binder): Firm => ({
  company,
  affiliates,
  contactPerson,
  customersWriteTo,
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a change did to the entries of a binder, so that it can be taken back. */
export function entryStep(about: UndoPlace, older: Binder, newer: Binder): EntryStep {
  const firm = { before: firmOf(older), after: firmOf(newer) };
  return {
    about,
    firm: isSame(firm.before, firm.after) ? null : firm,
    entries: removableLists.flatMap((list) => touched(list, older[list], newer[list])),
    tasks: touched('tasks', older.tasks, newer.tasks),
  };
}

function touched<List>(list: List, older: readonly Entry[], newer: readonly Entry[]): Touched<List>[] {
  const changed = older.flatMap((entry, at): Touched<List>[] => {
    const after = newer.find(({ id }) => id === entry.id) ?? null;
    return isSame(entry, after) ? [] : [{ list, id: entry.id, before: { entry, at }, after }];
  });
  const added = newer
    .filter(({ id }) => !older.some((entry) => entry.id === id))
    .map((after): Touched<List> => ({ list, id: after.id, before: null, after }));
  return [...changed, ...added];
}

/**
 * Takes a change back: what it changed says what it said, what it took out is in its old place under its old id. Refused
 * when one of the entries has been changed since; a task that has is left as it is.
 */
export function undoStep(binder: Binder, step: EntryStep): Result<Binder> {
  const isMovedOn =
    (step.firm !== null && !isSame(firmOf(binder), step.firm.after)) ||
    step.entries.some((one) => !stands(binder[one.list], one));
  if (isMovedOn) return fail({ code: 'undo-too-late' });
  const tasks = step.tasks.filter((one) => stands(binder.tasks, one));
  let undone: Binder = { ...binder, ...step.firm?.before };
  for (const one of [...step.entries, ...tasks]) {
    undone = { ...undone, [one.list]: putBack(undone[one.list], one) };
  }
  return ok(undone);
}

const stands = (entries: readonly Entry[], { id, after }: Touched<unknown>): boolean =>
  isSame(entries.find((entry) => entry.id === id) ?? null, after);

function putBack(entries: readonly Entry[], { id, before, after }: Touched<unknown>): Entry[] {
  if (before === null) return entries.filter((entry) => entry.id !== id);
  if (after !== null) return entries.map((entry) => (entry.id === id ? before.entry : entry));
  return [...entries.slice(0, before.at), before.entry, ...entries.slice(before.at)];
}
