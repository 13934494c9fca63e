import { type Activity, concernsCustomers, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { Processor } from '../processor/processor';
import { BACKUP_RULE, type RetentionRule } from '../retention/retentionRule';
import { canonicalJson } from './canonicalJson';
import type { DocumentVersion } from './documentVersion';

/** What the customers are told about: the parts of the binder that concern them (Art. 13). */
export type CustomerFacts = {
  activities: readonly Activity[];
  retentionRules: readonly RetentionRule[];
  processors: readonly Processor[];
};

/** The parts of the binder that the customer policy tells about. */
export function customerFacts(binder: Binder): CustomerFacts {
  const activities = binder.activities.filter(concernsCustomers);
  const rules = new Set([BACKUP_RULE, ...activities.flatMap(rulesOf)]);
  return {
    activities,
    retentionRules: binder.retentionRules.filter(({ id }) => rules.has(id)),
    processors: binder.processors.filter(({ audiences }) => audiences.includes('customers')),
  };
}

/**
 * Everything the customer policy is made from, as canonical JSON: two binders with the same text here give the
 * same policy. Whether a suggestion has been confirmed, and the papers' own dates, are not part of it.
 */
export function policyFacts(binder: Binder): string {
  const { activities, retentionRules, processors } = customerFacts(binder);
  return canonicalJson({
    language: binder.language,
    company: binder.company,
    contactPerson: binder.contactPerson,
    customersWriteTo: binder.customersWriteTo,
    financialYearEnd: binder.calendar.financialYearEnd,
    activities: activities.map(toldActivity),
    retentionRules: retentionRules.map(
      ({ note: _note, method: _method, basedOn: _basedOn, ...told }) => told,
    ),
    processors: processors.map(toldProcessor),
    securityMeasures: binder.securityMeasures
      .filter(({ state }) => state === 'inPlace')
      .map(({ id, name }) => ({ id, name })),
  });
}

const toldActivity = ({
  id,
  name,
  role,
  purposes,
  dataSubjectCategories,
  dataCategories,
  recipients,
  transfers,
  retention,
}: Activity) => ({
  id,
  name,
  role,
  purposes,
  dataSubjectCategories,
  dataCategories,
  recipients,
  transfers,
  retention,
});

const toldProcessor = ({
  id,
  name,
  entity,
  standing,
  service,
  audiences,
  agreement,
  transfer,
}: Processor) => ({
  id,
  name,
  entity,
  standing,
  service,
  audiences,
  agreement: {
    state: agreement.state,
    signedOn: agreement.signedOn,
    expiresOn: agreement.expiresOn,
  },
  transfer,
});

/** The signed policy that no later one has replaced. Its facts are never given up: changes are found by them. */
export type PolicyInForce = DocumentVersion & { facts: string };

export const isPolicyInForce = (version: DocumentVersion): version is PolicyInForce =>
  version.kind === 'customerPolicy' && version.state === 'signed' && version.facts !== null;

export type PolicyState = {
  state: 'neverSigned' | 'unchanged' | 'changed';
  /** The version in force; null before the first signature. */
  inForce: PolicyInForce | null;
};

/** How the policy stands against the version that was signed last. */
export function policyState(binder: Binder): PolicyState {
  const inForce = binder.documents.findLast(isPolicyInForce) ?? null;
  if (inForce === null) return { state: 'neverSigned', inForce };
  return { state: inForce.facts === policyFacts(binder) ? 'unchanged' : 'changed', inForce };
}

/** The number the next version of a kind of document gets. */
export function nextVersionNumber(binder: Binder, kind: DocumentVersion['kind']): number {
  return 1 + Math.max(0, ...binder.documents.filter((one) => one.kind === kind).map(({ number }) => number));
}

/** The signed version that a new one will replace. */
export function replacedVersion(binder: Binder): { number: number; signedOn: IsoDate } | null {
  const { inForce } = policyState(binder);
  return inForce === null || inForce.signedOn === null
    ? null
    : { number: inForce.number, signedOn: inForce.signedOn };
}
