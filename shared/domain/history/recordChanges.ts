import type { Activity } from '../activity/activity';
import type { Binder } from '../binder';
import type { Instant } from '../calendar';
import type { HistoryEntry } from './historyEntry';

type Entry = Record<string, unknown> & { id: string; name: string };
type Kept = { subject: HistoryEntry['subject']; entries: readonly Entry[] };

/** The facts whose changes the review asks about. Answers, tasks and issued papers carry their own dates. */
function keptFacts(binder: Binder): Kept[] {
  return [
    { subject: 'company', entries: binder.company === null ? [] : [{ id: 'company', ...binder.company }] },
    {
      subject: 'contactPerson',
      entries:
        binder.contactPerson === null
          ? []
          : [{ id: 'contactPerson', ...binder.contactPerson, customersWriteTo: binder.customersWriteTo }],
    },
    { subject: 'activity', entries: binder.activities.map((activity) => withRuleNames(activity, binder)) },
    { subject: 'retentionRule', entries: binder.retentionRules },
    { subject: 'processor', entries: binder.processors },
    { subject: 'securityMeasure', entries: binder.securityMeasures },
  ];
}

/** History must be readable when the rule is gone, so an activity's rules are told by name. */
function withRuleNames(activity: Activity, { retentionRules }: Binder): Entry {
  const nameOf = (id: string): string => retentionRules.find((rule) => rule.id === id)?.name ?? id;
  return { ...activity, retention: activity.retention.map(nameOf) };
}

/**
 * The newer binder with what was added, changed and removed since the older one written into its history.
 * Done at each save, by comparing, so that no rule can forget it. Before set-up is finished there is nothing
 * that could have changed.
 */
export function recordChanges(older: Binder, newer: Binder, at: Instant): Binder {
  if (older.setup.finishedOn === null) return newer;
  const before = keptFacts(older);
  const entries = keptFacts(newer).flatMap(({ subject, entries }, index) =>
    changesOf(subject, before[index]?.entries ?? [], entries, at),
  );
  return entries.length === 0 ? newer : { ...newer, history: [...newer.history, ...entries] };
}

function changesOf(
  subject: Kept['subject'],
  before: readonly Entry[],
  after: readonly Entry[],
  at: Instant,
): HistoryEntry[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const found = (
    entry: Entry,
    change: HistoryEntry['change'],
    fields: HistoryEntry['fields'],
  ): HistoryEntry => ({
    at,
    subject,
    id: entry.id,
    name: entry.name,
    change,
    fields,
  });
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((entry) => found(entry, 'removed', [])),
    ...after.flatMap((entry) => {
      const earlier = old.get(entry.id);
      if (earlier === undefined) return [found(entry, 'added', [])];
      const fields = changedFields(subject, earlier, entry);
      return fields.length === 0 ? [] : [found(entry, 'changed', fields)];
    }),
  ];
}

/** Confirming a suggested activity is an answer, not a change of the fact. */
const isFact = (subject: Kept['subject'], field: string): boolean =>
  field !== 'id' && !(subject === 'activity' && field === 'state');

function changedFields(subject: Kept['subject'], before: Entry, after: Entry): HistoryEntry['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => isFact(subject, field))
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({ field, before: asJson(before[field]), after: asJson(after[field]) }));
}

type Json = HistoryEntry['fields'][number]['before'];

/** Entries come from a schema of plain JSON; reading them back from JSON gives the compiler the proof. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;
