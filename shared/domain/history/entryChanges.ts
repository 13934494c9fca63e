import type { HistoryEntry } from './historyEntry';

/** An entry of the binder as anything with an id and a name. */
export type Entry = Record<string, unknown> & { id: string; name: string };

/** What became of one entry between two states of its list. */
export type EntryChange = Pick<HistoryEntry, 'subject' | 'id' | 'name' | 'change' | 'fields'>;

type Field = HistoryEntry['fields'][number];

/** What was added, removed and changed between two states of a list of entries, field by field. */
export function entryChanges(
  subject: HistoryEntry['subject'],
  before: readonly Entry[],
  after: readonly Entry[],
): EntryChange[] {
  const told = ({ id, name }: Entry, change: EntryChange['change'], fields: Field[] = []): EntryChange => ({
    subject,
    id,
    name,
    change,
    fields,
  });
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !earlier.has(id)).map((entry) => told(entry, 'added'));
  const removed = before.filter(({ id }) => !kept.has(id)).map((entry) => told(entry, 'removed'));
  const changed = after.flatMap((entry) => {
    const fields = changedFields(earlier.get(entry.id) ?? entry, entry);
    return fields.length === 0 ? [] : [told(entry, 'changed', fields)];
  });
  return [...added, ...removed, ...changed];
}

/** A field with parts is told by the parts that differ, as `agreement.signedOn`. */
function changedFields(before: Record<string, unknown>, after: Record<string, unknown>, path = ''): Field[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => path !== '' || name !== 'id')
    .flatMap((name) => {
      const [old, now] = [before[name] ?? null, after[name] ?? null];
      if (hasParts(old) || hasParts(now)) return changedFields(partsOf(old), partsOf(now), `${path}${name}.`);
      return saysTheSame(old, now)
        ? []
        : [{ field: `${path}${name}`, before: asJson(old), after: asJson(now) }];
    });
}

/** An empty text says as much as nothing at all. */
const saysTheSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a === '' ? null : a) === JSON.stringify(b === '' ? null : b);

/** Whether a value is an object with fields of its own, and no list. */
export const hasParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): Record<string, unknown> => (hasParts(value) ? value : {});

/** Entries come from a schema of plain JSON; reading them back from JSON gives the compiler the proof. */
const asJson = (value: unknown): Field['before'] => JSON.parse(JSON.stringify(value));
