import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { HistoryEntry } from '../history/historyEntry';
import { historySince } from '../review/period';
import { lastSignedReview } from '../review/progress';

/** What became of one entry over a stretch of time, however many times it was touched. */
export type Happening = Pick<HistoryEntry, 'subject' | 'id' | 'name' | 'change' | 'fields'>;

/** Since when the overview looks back: the day it tells, and what that was. */
export type LookBack = { on: IsoDate; since: 'setup' | 'review' };

/** The last signed review, or set-up while there is none; null before set-up is finished. */
export function lookBack(binder: Binder): LookBack | null {
  const signed = lastSignedReview(binder)?.signed;
  if (signed) return { on: signed.on, since: 'review' };
  const { finishedOn } = binder.setup;
  return finishedOn === null ? null : { on: finishedOn, since: 'setup' };
}

/** Who has the data weighs more than how they are kept. */
const weightiestFirst: readonly Happening['subject'][] = [
  'processor',
  'activity',
  'contactPerson',
  'company',
  'retentionRule',
  'securityMeasure',
];

/**
 * What has happened to the entries since the last review was got ready to sign, the weightiest first and of the
 * same weight the newest. What was corrected during that review stands in its report and is not told again, also
 * when it was signed the same day.
 */
export function happenings(binder: Binder): Happening[] {
  const weight = ({ subject }: Happening): number => weightiestFirst.indexOf(subject);
  return netChanges(historySince(binder, lastSignedReview(binder))).sort((a, b) => weight(a) - weight(b));
}

/** How many tasks were ticked off after a day: on the day itself nobody knows whether it was before or after. */
export function tasksDoneSince(binder: Binder, on: IsoDate): number {
  return binder.tasks.filter(({ doneOn }) => doneOn !== null && doneOn > on).length;
}

/** Several changes of one entry told as one, the newest first. Added and removed again is nothing. */
export function netChanges(history: readonly HistoryEntry[]): Happening[] {
  const byEntry = new Map<string, Happening>();
  for (const entry of history) {
    const key = `${entry.subject}/${entry.id}`;
    const earlier = byEntry.get(key);
    byEntry.delete(key);
    const now = earlier === undefined ? entry : combined(earlier, entry);
    if (now !== null) byEntry.set(key, now);
  }
  return [...byEntry.values()].reverse();
}

function combined(earlier: Happening, later: HistoryEntry): Happening | null {
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
