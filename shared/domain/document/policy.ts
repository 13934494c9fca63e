import { type Activity, concernsCustomers, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import type { Processor } from '../processor/processor';
import { BACKUP_RULE, type RetentionRule } from '../retention/retentionRule';
import { canonicalJson } from './canonicalJson';
import { ownTextsTold } from './ownTexts';

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
  const { affiliates } = binder;
  const ownTexts = ownTextsTold(binder, 'customerPolicy', null);
  return canonicalJson({
    // Left out where there are none, so that a policy signed before there were any still says the same.
    ...(affiliates.length === 0 ? {} : { affiliates }),
    ...(ownTexts.length === 0 ? {} : { ownTexts }),
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
