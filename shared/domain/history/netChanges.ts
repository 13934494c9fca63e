import type { EntryChange } from './entryChanges';
import type { HistoryEntry } from './historyEntry';

/** Several changes of one entry told as one, the newest first. Added and removed again is nothing. */
export function netChanges(history: readonly HistoryEntry[]): EntryChange[] {
  const byEntry = new Map<string, EntryChange>();
  for (const entry of history) {
    const key = `${entry.subject}/${entry.id}`;
    const earlier = byEntry.get(key);
    byEntry.delete(key);
    const now = earlier === undefined ? entry : combined(earlier, entry);
    if (now !== null) byEntry.set(key, now);
  }
  return [...byEntry.values()].reverse();
}

function combined(earlier: EntryChange, later: HistoryEntry): EntryChange | null {
  if (later.change === 'removed') return earlier.change === 'added' ? null : later;
  if (earlier.change === 'added') return { ...later, change: 'added', fields: [] };
  const fields = netFields([...earlier.fields, ...later.fields]);
  return earlier.change === 'changed' && fields.length === 0 ? null : { ...later, change: 'changed', fields };
}

/** First value against last, field by field; what was changed back again is no change. */
function netFields(fields: HistoryEntry['fields']): HistoryEntry['fields'] {
  const names = [...new Set(fields.map(({ field }) => field))];
  return names.flatMap((field) => {
    const ofField = fields.filter((one) => one.field === field);
    const before = ofField[0]?.before ?? null;
    const after = ofField.at(-1)?.after ?? null;
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
  });
}
