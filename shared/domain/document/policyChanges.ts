import type { Binder } from '../binder';
import { type Entry, type EntryChange, entryChanges, hasParts } from '../history/entryChanges';
import type { HistoryEntry } from '../history/historyEntry';
import { canonicalJson } from './canonicalJson';
import { policyFacts, policyState } from './policy';

/** One difference between what the signed policy tells and what it would tell now. */
export type PolicyChange =
  | ({ kind: 'entry' } & EntryChange)
  | { kind: 'language' }
  | { kind: 'financialYearEnd' };

type Facts = Record<string, unknown>;

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
    ...told('company', single('company', before.company), single('company', after.company)),
    ...told('contactPerson', responsible(before), responsible(after)),
    ...lists.flatMap(([list, subject]) => told(subject, entries(before[list]), entries(after[list]))),
    ...(same(before.financialYearEnd, after.financialYearEnd) ? [] : [{ kind: 'financialYearEnd' } as const]),
    ...(same(before.language, after.language) ? [] : [{ kind: 'language' } as const]),
  ];
}

const told = (
  subject: HistoryEntry['subject'],
  before: readonly Entry[],
  after: readonly Entry[],
): PolicyChange[] => entryChanges(subject, before, after).map((change) => ({ kind: 'entry', ...change }));

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

function factsOf(text: string): Facts {
  const facts: unknown = JSON.parse(text);
  return hasParts(facts) ? facts : {};
}

const isEntry = (value: unknown): value is Entry =>
  hasParts(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** A version made by an older program may lack a list that is told today. */
const entries = (value: unknown): Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);

const single = (id: string, value: unknown): Entry[] => entries(hasParts(value) ? [{ ...value, id }] : []);

function responsible(facts: Facts): Entry[] {
  const { contactPerson, customersWriteTo } = facts;
  return single('contactPerson', hasParts(contactPerson) ? { ...contactPerson, customersWriteTo } : null);
}
