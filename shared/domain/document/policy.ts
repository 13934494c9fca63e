import { type Activity, concernsCustomers, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import type { Processor } from '../processor/processor';
import { BACKUP_RULE, type RetentionRule } from '../retention/retentionRule';

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
