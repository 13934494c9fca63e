import type { Binder } from '../../binder';
import { needsAgreement, type Processor } from '../../processor/processor';
import type { RetentionRule } from '../../retention/retentionRule';
import { only, toldCompany, toldPeriod, toldYearEnd } from './parts';

/** What the list of processors prints of the binder. */
export const processorListTold = (binder: Binder) => ({
  company: toldCompany(binder, 'name'),
  processors: binder.processors.map((one) => ({
    ...only(one, 'id', 'name', 'entity', 'cvr', 'address', 'country', 'standing', 'service', 'subProcessors'),
    agreement: agreementTold(one),
    transfer: transferTold(one.transfer),
    supervision: supervisionTold(one),
  })),
});

/** Of an agreement that is not signed, or not needed, there is less to tell. */
function agreementTold(one: Processor) {
  const { state, notCovered } = one.agreement;
  if (!needsAgreement(one)) return { notCovered };
  if (state !== 'signed') return { state, notCovered };
  return only(one.agreement, 'state', 'signedOn', 'expiresOn', 'notCovered');
}

const transferTold = ({ outsideEu, to, safeguard }: Processor['transfer']) =>
  outsideEu === 'yes'
    ? { outsideEu, to: to.map((one) => only(one, 'country', 'tool')), safeguard }
    : { outsideEu };

/** The next look is counted from the last, or from the agreement; who decides for itself is nobody's to supervise. */
function supervisionTold(one: Processor) {
  const { lastOn, everyMonths, concept, evidence } = one.supervision;
  if (!needsAgreement(one)) return { concept, evidence };
  const from = lastOn ?? one.agreement.signedOn;
  return { lastOn, concept, evidence, ...(from === null ? {} : { from, everyMonths }) };
}

/** What the deletion plan prints of the binder. */
export function deletionPlanTold(binder: Binder) {
  const rules = new Set(binder.retentionRules.map(({ id }) => id));
  const activities = binder.activities.filter(({ retention }) =>
    retention.some(({ rule }) => rules.has(rule)),
  );
  const used = new Set(activities.flatMap(({ systems }) => systems));
  return {
    company: toldCompany(binder, 'name'),
    activities: activities.map((one) => only(one, 'id', 'name', 'systems', 'retention')),
    ...toldYearEnd(binder.retentionRules, binder),
    retentionRules: binder.retentionRules.map(plannedRule),
    systems: binder.systems
      .filter(({ id, cannotDelete }) => cannotDelete || used.has(id))
      .map((one) => ({
        ...only(one, 'id', 'name', 'cannotDelete'),
        ...(used.has(one.id) ? only(one, 'inUse') : {}),
        ...(one.cannotDelete ? only(one, 'holds') : {}),
      })),
  };
}

/** How it is done is told where it can be done. */
const plannedRule = (rule: RetentionRule) => ({
  ...only(rule, 'id', 'name', 'ground', 'isMinimum', 'cannotDelete'),
  ...toldPeriod(rule),
  ...(rule.cannotDelete ? {} : only(rule, 'method')),
});
