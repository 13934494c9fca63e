import type { Binder } from '../binder';
import { type Entry, type EntryChange, entryChanges, hasParts } from '../history/entryChanges';
import type { HistoryEntry } from '../history/historyEntry';
import { canonicalJson } from './canonicalJson';
import { documentState } from './documentState';
import type { FactsPaper } from './documentVersion';
import { paperFacts } from './paperFacts';

/** One difference between what a signed paper tells and what it would tell now. */
export type DocumentChange = ({ kind: 'entry' } & EntryChange) | { kind: 'financialYearEnd' };

type Facts = Record<string, unknown>;

const lists = [
  ['activities', 'activity'],
  ['retentionRules', 'retentionRule'],
  ['processors', 'processor'],
  ['clients', 'client'],
  ['securityMeasures', 'securityMeasure'],
  ['systems', 'system'],
  ['employees', 'employee'],
] as const;

/**
 * What has changed since the version in force, entry by entry and field by field. Read from the facts of both,
 * so a change that the paper does not tell is not listed. Empty when nothing is signed or nothing differs.
 */
export function documentChanges(binder: Binder, kind: FactsPaper, subject: string | null): DocumentChange[] {
  const { state, inForce } = documentState(binder, kind, subject);
  if (state !== 'changed' || inForce === null) return [];
  return factChanges(inForce.facts, paperFacts({ ...binder, language: inForce.language }, kind, subject));
}

/** What differs between the facts of two versions of a paper. */
export function factChanges(older: string, newer: string): DocumentChange[] {
  const before = factsOf(older);
  const after = factsOf(newer);
  return [
    ...told('company', firm(before), firm(after)),
    ...told('contactPerson', responsible(before), responsible(after)),
    ...lists.flatMap(([list, subject]) => told(subject, entries(before[list]), entries(after[list]))),
    ...told('ownText', ownTexts(before), ownTexts(after)),
    ...(same(before.financialYearEnd, after.financialYearEnd) ? [] : [{ kind: 'financialYearEnd' } as const]),
  ];
}

const told = (
  subject: HistoryEntry['subject'],
  before: readonly Entry[],
  after: readonly Entry[],
): DocumentChange[] => entryChanges(subject, before, after).map((change) => ({ kind: 'entry', ...change }));

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

function firm({ company, affiliates }: Facts): Entry[] {
  return single('company', hasParts(company) ? { ...company, affiliates: affiliates ?? [] } : null);
}

function responsible(facts: Facts): Entry[] {
  const { contactPerson, customersWriteTo } = facts;
  return single(
    'contactPerson',
    hasParts(contactPerson) ? { ...contactPerson, customersWriteTo: customersWriteTo ?? null } : null,
  );
}

/** The firm's own words have no name; they are known by the section they stand in. */
function ownTexts(facts: Facts): Entry[] {
  const all: unknown[] = Array.isArray(facts.ownTexts) ? facts.ownTexts : [];
  return all.flatMap((one) => entries([hasParts(one) ? { ...one, name: one.section } : one]));
}
