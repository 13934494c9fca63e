import type { Binder } from '../../binder';
import { needsAgreement, type Processor } from '../../processor/processor';
import type { RetentionRule } from '../../retention/retentionRule';
import { type Audience, isAmong, peopleFacts } from '../people';
import {
  isBackup,
  only,
  outsideEea,
  toldBackup,
  toldCompany,
  toldMeasures,
  toldPeriod,
  toldPlaces,
  toldStanding,
  toldTransfers,
} from './parts';

/** What a notice to employees or applicants prints of the binder (Arts. 13 and 14). */
export function noticeTold(binder: Binder, audience: Audience) {
  const { activities, retentionRules, processors, hasUnplaced } = peopleFacts(binder, audience);
  const isKnown = activities.length + processors.length > 0;
  return {
    company: toldCompany(binder, 'name', 'cvr', 'address', 'phone', 'email'),
    affiliates: binder.affiliates,
    contactPerson: binder.contactPerson,
    activities: activities.map((one) => ({
      ...only(one, 'id', 'name', 'role', 'purposes', 'dataCategories', 'recipients', 'retention'),
      dataSubjectCategories: one.dataSubjectCategories.filter(
        (people) => people !== 's-alle' && isAmong(audience, people),
      ),
      transfers: toldTransfers(outsideEea(one.transfers)),
    })),
    retentionRules: activities.length === 0 ? [] : retentionRules.map(toldRule),
    processors: processors.map((one) => ({
      ...only(one, 'id', 'name', 'entity', 'service'),
      ...toldStanding(one),
      transfer: toldTransfer(one),
    })),
    ...(isKnown && hasUnplaced ? { processorsUnwritten: true } : {}),
    securityMeasures: toldMeasures(binder),
  };
}

const toldRule = (rule: RetentionRule) =>
  isBackup(rule)
    ? toldBackup(rule)
    : { ...only(rule, 'id', 'name', 'ground', 'isMinimum', 'cannotDelete'), ...toldPeriod(rule) };

/** What protects the data is told of those who work for the firm. */
function toldTransfer(one: Processor) {
  const { outsideEu, safeguard } = one.transfer;
  return { outsideEu, to: toldPlaces(one.transfer), ...(needsAgreement(one) ? { safeguard } : {}) };
}
