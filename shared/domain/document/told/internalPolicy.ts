import type { Binder } from '../../binder';
import { approvedCountries } from '../../transfer/approvedCountries';
import { only, toldCompany, toldMeasures, toldPeriod, toldYearEnd } from './parts';

/** What the internal policy prints of the binder. */
export const internalPolicyTold = (binder: Binder) => ({
  company: toldCompany(binder, 'name', 'cvr', 'phone', 'email'),
  affiliates: binder.affiliates,
  contactPerson: binder.contactPerson,
  activities: binder.activities.map(({ transfers, ...one }) => ({
    ...only(one, 'id', 'name', 'dataSubjectCategories', 'dataCategories'),
    // that it has some, not which
    transfers: transfers.length > 0,
  })),
  ...toldYearEnd(binder.retentionRules, binder),
  retentionRules: binder.retentionRules.map((rule) => ({
    ...only(rule, 'id', 'name', 'ground', 'cannotDelete', 'method'),
    ...toldPeriod(rule),
  })),
  processors: binder.processors.map(({ transfer, ...one }) => ({
    ...only(one, 'id', 'name', 'service', 'standing'),
    transfer: only(transfer, 'outsideEu'),
  })),
  countries: approvedCountries(binder),
  securityMeasures: toldMeasures(binder, 'evidence'),
  systems: binder.systems.map((one) => only(one, 'id', 'name', 'holds', 'inUse', 'guards')),
});
