import type { Binder } from '../../binder';
import { type Audience, isAmong, peopleFacts } from '../people';
import { isBackup, only, toldBackup, toldCompany, toldMeasures, toldPeriod, toldTransfers } from './parts';

/** What a notice to employees or applicants prints of the binder (Arts. 13 and 14). */
export function noticeTold(binder: Binder, audience: Audience) {
  const { activities, retentionRules, processors } = peopleFacts(binder, audience);
  return {
    company: toldCompany(binder, 'name', 'cvr', 'address', 'phone', 'email'),
    affiliates: binder.affiliates,
    contactPerson: binder.contactPerson,
    activities: activities.map((one) => ({
      ...only(one, 'id', 'name', 'role', 'purposes', 'dataCategories', 'recipients', 'retention'),
      dataSubjectCategories: one.dataSubjectCategories.filter((people) => isAmong(audience, people)),
      transfers: toldTransfers(one.transfers),
    })),
    retentionRules: retentionRules.map((rule) =>
      isBackup(rule)
        ? toldBackup(rule)
        : {
            ...only(rule, 'id', 'name', 'ground', 'isMinimum', 'cannotDelete'),
            ...toldPeriod(rule),
          },
    ),
    processors: processors.map((one) => ({
      ...only(one, 'id', 'name', 'entity', 'standing', 'service'),
      transfer: { ...only(one.transfer, 'outsideEu', 'safeguard'), to: toldTransfers(one.transfer.to) },
    })),
    securityMeasures: toldMeasures(binder),
  };
}
