import { type Activity, rulesOf } from '../../activity/activity';
import type { Binder } from '../../binder';
import { unplacedProcessors } from '../../processor/placedProcessors';
import { needsAgreement, type Processor } from '../../processor/processor';
import type { RetentionRule } from '../../retention/retentionRule';
import { isSuggestedBackup } from '../../retention/suggestedBackup';
import { isBackup, only, toldBackup, toldMeasures, toldPeriod, toldYearEnd } from './parts';

/** What the record as controller prints of the binder (Art. 30(1)). */
export function recordTold(binder: Binder) {
  const activities = binder.activities.filter(({ role }) => role !== 'processor');
  // What no activity names is told here.
  const isTold = (use: (activity: Activity) => boolean): boolean =>
    activities.some(use) || !binder.activities.some(use);
  return {
    ...firmTold(binder),
    activities: activities.map((one) => ({
      ...only(one, 'id', 'name', 'role', 'purposes', 'recipients'),
      ...activityTold(one, binder),
    })),
    ...partsTold(binder, activities, isTold),
  };
}

/** What the record as processor prints of the binder (Art. 30(2)); with nobody to work for, the firm alone. */
export function processorRecordTold(binder: Binder) {
  const activities = binder.activities.filter(({ role }) => role === 'processor');
  if (activities.length + binder.clients.length === 0) return firmTold(binder);
  const named = new Set(activities.flatMap(({ processors }) => processors));
  const isUnaided = !binder.processors.some(({ id }) => named.has(id));
  return {
    ...firmTold(binder),
    activities: activities.map((one) => ({
      ...only(one, 'id', 'name', 'clients'),
      purposes: one.purposes.map((purpose) => only(purpose, 'what')),
      ...activityTold(one, binder),
    })),
    clients: binder.clients.map((one) =>
      only(one, 'id', 'name', 'cvr', 'address', 'country', 'contact', 'service'),
    ),
    ...(isUnaided && binder.processors.some(needsAgreement) ? { helpUnwritten: true } : {}),
    ...partsTold(binder, activities, (use) => activities.some(use)),
  };
}

const firmTold = ({ company, affiliates, contactPerson }: Binder) => ({ company, affiliates, contactPerson });

function activityTold(one: Activity, { securityMeasures }: Binder) {
  const inPlace = securityMeasures.filter(({ state }) => state === 'inPlace').map(({ id }) => id);
  return {
    ...only(
      one,
      'dataSubjectCategories',
      'dataCategories',
      'systems',
      'processors',
      'transfers',
      'retention',
    ),
    measures: one.measures.filter((id) => inPlace.includes(id)),
  };
}

/** What the activities of a record share. */
function partsTold(
  binder: Binder,
  activities: readonly Activity[],
  isTold: (use: (activity: Activity) => boolean) => boolean,
) {
  const used = new Set(activities.flatMap(rulesOf));
  const known = new Set(binder.processors.map(({ id }) => id));
  const isSilent = activities.some(({ processors }) => !processors.some((id) => known.has(id)));
  const rules = binder.retentionRules.filter(
    (rule) => used.has(rule.id) || (isBackup(rule) && !isSuggestedBackup(rule)),
  );
  const systems = binder.systems.filter(({ id }) => isTold((one) => one.systems.includes(id)));
  const running = new Set(systems.map(({ processor }) => processor));
  return {
    ...toldYearEnd(rules, binder),
    ...(isSilent && unplacedProcessors(binder).length > 0 ? { processorsUnwritten: true } : {}),
    retentionRules: rules.map((rule) => (used.has(rule.id) ? ruleTold(rule) : toldBackup(rule))),
    processors: binder.processors.flatMap((one) => {
      if (isTold(({ processors }) => processors.includes(one.id))) return [processorTold(one)];
      return running.has(one.id) ? [only(one, 'id', 'name')] : [];
    }),
    systems: systems.map(({ note: _note, ...told }) => told),
    securityMeasures: toldMeasures(binder, 'testedOn', 'evidence'),
  };
}

const ruleTold = (rule: RetentionRule) => ({
  ...only(rule, 'id', 'name', 'cannotDelete'),
  ...toldPeriod(rule),
});

const processorTold = (one: Processor) => ({
  ...only(one, 'id', 'name', 'entity', 'cvr', 'country', 'standing', 'service'),
  transfer: transferTold(one.transfer),
});

/** What allows it is told of each country; in words only where no country is known. */
function transferTold({ outsideEu, to, safeguard }: Processor['transfer']) {
  if (outsideEu !== 'yes') return { outsideEu };
  return to.length > 0 ? { outsideEu, to } : { outsideEu, safeguard };
}
