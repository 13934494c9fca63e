import type { Binder } from '../binder';
import type { HistoryEntry } from '../history/historyEntry';
import { canonicalJson } from './canonicalJson';
import { policyFacts, policyState } from './policy';

/** One difference between what the signed policy tells and what it would tell now. */
export type PolicyChange =
  | ({ kind: 'entry' } & Pick<HistoryEntry, 'subject' | 'id' | 'name' | 'change' | 'fields'>)
  | { kind: 'language' }
  | { kind: 'financialYearEnd' };

type Facts = Record<string, unknown>;
type Entry = Facts & { id: string; name: string };

const lists = [
  ['activities', 'activity'],
  ['retentionRules', 'retentionRule'],
  ['processors', 'processor'],
  ['securityMeasures', 'securityMeasure'],
] as const;

/**
 * What has changed since the version in force, entry by entry and field by field. Read from the facts of both,
 * so a change that customers are not told about is not listed. Empty when nothing is signed or nothing differs.
 */
export function policyChanges(binder: Binder): PolicyChange[] {
  const { state, inForce } = policyState(binder);
  if (state !== 'changed' || inForce === null) return [];
  const before = factsOf(inForce.facts);
  const after = factsOf(policyFacts(binder));
  return [
    ...changesOf('company', single('company', before.company), single('company', after.company)),
    ...changesOf('contactPerson', responsible(before), responsible(after)),
    ...lists.flatMap(([list, subject]) => changesOf(subject, entries(before[list]), entries(after[list]))),
    ...(same(before.financialYearEnd, after.financialYearEnd) ? [] : [{ kind: 'financialYearEnd' } as const]),
    ...(same(before.language, after.language) ? [] : [{ kind: 'language' } as const]),
  ];
}

function changesOf(
  subject: HistoryEntry['subject'],
  before: readonly Entry[],
  after: readonly Entry[],
): PolicyChange[] {
  const told = (
    entry: Entry,
    change: HistoryEntry['change'],
    fields: HistoryEntry['fields'],
  ): PolicyChange => ({
    kind: 'entry',
    subject,
    id: entry.id,
    name: entry.name,
    change,
    fields,
  });
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !earlier.has(id)).map((entry) => told(entry, 'added', []));
  const removed = before.filter(({ id }) => !now.has(id)).map((entry) => told(entry, 'removed', []));
  const changed = after.flatMap((entry) => {
    const fields = changedFields(earlier.get(entry.id) ?? entry, entry);
    return fields.length === 0 ? [] : [told(entry, 'changed', fields)];
  });
  return [...added, ...removed, ...changed];
}

function changedFields(before: Entry, after: Entry): HistoryEntry['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => field !== 'id' && !same(before[field], after[field]))
    .map((field) => ({ field, before: asJson(before[field]), after: asJson(after[field]) }));
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function factsOf(text: string): Facts {
  const facts: unknown = JSON.parse(text);
  return isFacts(facts) ? facts : {};
}

const isEntry = (value: unknown): value is Entry =>
  isFacts(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** A version made by an older program may lack a list that is told today. */
const entries = (value: unknown): Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);

const single = (id: string, value: unknown): Entry[] => entries(isFacts(value) ? [{ ...value, id }] : []);

function responsible(facts: Facts): Entry[] {
  const { contactPerson, customersWriteTo } = facts;
  return single('contactPerson', isFacts(contactPerson) ? { ...contactPerson, customersWriteTo } : null);
}

/** Both sides were read from JSON; reading them back gives the compiler the proof. */
const asJson = (value: unknown): HistoryEntry['fields'][number]['before'] =>
  JSON.parse(JSON.stringify(value ?? null));
