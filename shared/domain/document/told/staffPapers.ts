import { guardedGroup } from '../../../reference/guardedGroups';
import { type Activity, concernsCustomers } from '../../activity/activity';
import type { Binder } from '../../binder';
import { placesForFiles } from '../../system/placesForFiles';
import { instructionToSignFor } from '../instruction';
import { only, toldCompany, toldPersonName, toldReach } from './parts';

/** What the instruction to employees prints of the binder. */
export const instructionTold = (binder: Binder) => ({
  company: binder.company === null ? null : { ...toldCompany(binder, 'name', 'cvr'), ...toldReach(binder) },
  affiliates: binder.affiliates,
  contactPerson: binder.contactPerson,
  activities: binder.activities.map((one) => ({
    ...only(one, 'id', 'name', 'dataSubjectCategories'),
    ...(one.role === 'processor' ? only(one, 'role') : {}),
    dataCategories: toldKinds(one),
  })),
  securityMeasures: instructedMeasures(binder),
  systems: binder.systems.map((one) => only(one, 'id', 'name', 'holds', 'inUse', 'guards')),
  filesIn: placesForFiles(binder).map(({ id }) => id),
});

/** Every kind of customers' data; of others', those that have rules of their own. */
const toldKinds = (activity: Activity): string[] =>
  concernsCustomers(activity)
    ? activity.dataCategories
    : activity.dataCategories.filter((kind) => guardedGroup(kind) !== null);

/** Those in place, and those that a place names as its guard. */
function instructedMeasures({ securityMeasures, systems }: Binder) {
  const guards = new Set(systems.flatMap((system) => system.guards));
  return securityMeasures
    .filter(({ id, state }) => state === 'inPlace' || guards.has(id))
    .map((one) => only(one, 'id', 'name', 'state'));
}

/** What the sheet to sign prints of the binder; whether somebody works here on the day it is made follows from the day. */
export const signOffSheetTold = (binder: Binder) => ({
  company: toldCompany(binder, 'name'),
  contactPerson: toldPersonName(binder),
  employees: binder.employees.map((one) => only(one, 'id', 'name', 'title', 'leftOn')),
  instruction: instructionToSignFor(binder),
});

/** What the confidentiality statement prints of the binder. */
export const confidentialityTold = (binder: Binder) => ({
  company: toldCompany(binder, 'name', 'cvr'),
  affiliates: binder.affiliates,
  contactPerson: toldPersonName(binder),
  activities: binder.activities
    .filter(({ role }) => role === 'processor')
    .map((one) => only(one, 'id', 'name')),
});
