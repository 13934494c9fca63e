import { type Activity, concernsCustomers, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import { processorsOf, unplacedProcessors } from '../processor/placedProcessors';
import type { Processor } from '../processor/processor';
import { BACKUP_RULE, type RetentionRule } from '../retention/retentionRule';
import { isSuggestedBackup } from '../retention/suggestedBackup';

/** What customers, or others the firm has data about, are told: the parts of the binder that concern them (Art. 13). */
export type CustomerFacts = {
  activities: readonly Activity[];
  retentionRules: readonly RetentionRule[];
  processors: readonly Processor[];
  /** Whether the firm has processors of which nobody has said whose data they hold, beside those told here. */
  hasUnplaced: boolean;
};

/**
 * What is told to one kind of people. What the firm does on behalf of a client is not among it: there the people are the
 * client's own, and the client tells them. A processor that an activity names, itself or by a
 * system it runs, has the data of the people it concerns.
 */
export function factsFor(
  binder: Binder,
  concerns: (activity: Activity) => boolean,
  audience: Processor['audiences'][number] | null,
): CustomerFacts {
  const activities = binder.activities.filter((one) => one.role !== 'processor' && concerns(one));
  const rules = new Set([BACKUP_RULE, ...activities.flatMap(rulesOf)]);
  const named = processorsOf(activities, binder);
  const processors = binder.processors.filter(
    ({ id, audiences }) => named.has(id) || (audience !== null && audiences.includes(audience)),
  );
  return {
    activities,
    // Customers are told the suggested period of backups as they always were: a signed policy would seem changed otherwise,
    // and a finding asks whether it is right.
    retentionRules: binder.retentionRules.filter(
      (rule) => rules.has(rule.id) && (audience === 'customers' || !isSuggestedBackup(rule)),
    ),
    processors,
    hasUnplaced: unplacedProcessors(binder).some((one) => !processors.includes(one)),
  };
}

/** The parts of the binder that the customer policy tells about. */
export const customerFacts = (binder: Binder): CustomerFacts =>
  factsFor(binder, concernsCustomers, 'customers');
