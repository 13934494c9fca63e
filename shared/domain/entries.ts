import { fail, ok, type Result } from '../result';
import type { Activity } from './activity/activity';
import type { Binder } from './binder';
import type { Client } from './client/client';
import type { Affiliate, Company, Contact, ContactPerson } from './company/company';
import type { Employee } from './employee/employee';
import type { Processor } from './processor/processor';
import type { RetentionRule } from './retention/retentionRule';
import type { SecurityMeasure } from './securityMeasure/securityMeasure';
import type { System } from './system/system';

/** Puts an entry into its list: in its old place when it was there, else last. */
function placed<Entry extends { id: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((old) => (old.id === entry.id ? entry : old))
    : [...entries, entry];
}

/**
 * The file of an agreement comes and goes by `setAgreementFile` alone, so that an older form that is saved, or tried again,
 * never takes it away.
 */
function withItsFile<Entry extends Processor | Client>(entries: readonly Entry[], entry: Entry): Entry {
  const file = entries.find(({ id }) => id === entry.id)?.agreement.file ?? null;
  return { ...entry, agreement: { ...entry.agreement, file } };
}

/** Adds an activity or changes it. A person has now looked at it, so it is no suggestion any more. */
export function saveActivity(binder: Binder, activity: Activity): Result<Binder> {
  return ok({ ...binder, activities: placed(binder.activities, { ...activity, state: 'confirmed' }) });
}

/** Adds a retention rule or changes it. */
export function saveRetentionRule(binder: Binder, rule: RetentionRule): Result<Binder> {
  return ok({ ...binder, retentionRules: placed(binder.retentionRules, rule) });
}

/** Adds a processor or changes it. */
export function saveProcessor(binder: Binder, processor: Processor): Result<Binder> {
  return ok({ ...binder, processors: placed(binder.processors, withItsFile(binder.processors, processor)) });
}

/** Adds a security measure or changes it. */
export function saveSecurityMeasure(binder: Binder, measure: SecurityMeasure): Result<Binder> {
  return ok({ ...binder, securityMeasures: placed(binder.securityMeasures, measure) });
}

/** Adds a system or changes it. */
export function saveSystem(binder: Binder, system: System): Result<Binder> {
  return ok({ ...binder, systems: placed(binder.systems, system) });
}

/** Adds a client or changes it. */
export function saveClient(binder: Binder, client: Client): Result<Binder> {
  return ok({ ...binder, clients: placed(binder.clients, withItsFile(binder.clients, client)) });
}

/** Adds an employee or changes what is said of one. */
export function saveEmployee(binder: Binder, employee: Employee): Result<Binder> {
  return ok({ ...binder, employees: placed(binder.employees, employee) });
}

export const removableLists = [
  'activities',
  'retentionRules',
  'processors',
  'securityMeasures',
  'systems',
  'clients',
  'employees',
] as const;
export type RemovableList = (typeof removableLists)[number];

/** Takes an entry out of its list. What it said stays in the history; who pointed at it passes it over. */
export function removeEntry(binder: Binder, list: RemovableList, id: string): Result<Binder> {
  const entries: readonly { id: string }[] = binder[list];
  const left = entries.filter((entry) => entry.id !== id);
  return left.length === entries.length ? fail({ code: 'not-found' }) : ok({ ...binder, [list]: left });
}

/** Changes who the firm is, who signs, and whom the customers write to. */
export function saveCompany(
  binder: Binder,
  facts: {
    company: Company;
    affiliates: Affiliate[];
    contactPerson: ContactPerson;
    customersWriteTo: Contact | null;
  },
): Result<Binder> {
  return ok({ ...binder, ...facts });
}
