import { fail, ok, type Result } from '../result';
import type { Activity } from './activity/activity';
import type { Binder } from './binder';
import type { Company, Contact, ContactPerson } from './company/company';
import type { Processor } from './processor/processor';
import type { RetentionRule } from './retention/retentionRule';
import type { SecurityMeasure } from './securityMeasure/securityMeasure';

/** Puts an entry into its list: in its old place when it was there, else last. */
function placed<Entry extends { id: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((old) => (old.id === entry.id ? entry : old))
    : [...entries, entry];
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
  return ok({ ...binder, processors: placed(binder.processors, processor) });
}

/** Adds a security measure or changes it. */
export function saveSecurityMeasure(binder: Binder, measure: SecurityMeasure): Result<Binder> {
  return ok({ ...binder, securityMeasures: placed(binder.securityMeasures, measure) });
}

/** Takes an activity out of the record. What it said stays in the history. */
export function removeActivity(binder: Binder, id: string): Result<Binder> {
  const left = binder.activities.filter((activity) => activity.id !== id);
  return left.length === binder.activities.length
    ? fail({ code: 'not-found' })
    : ok({ ...binder, activities: left });
}

/** Takes a processor out of the list. What it said stays in the history. */
export function removeProcessor(binder: Binder, id: string): Result<Binder> {
  const left = binder.processors.filter((processor) => processor.id !== id);
  return left.length === binder.processors.length
    ? fail({ code: 'not-found' })
    : ok({ ...binder, processors: left });
}

/** Changes who the firm is, who signs, and whom the customers write to. */
export function saveCompany(
  binder: Binder,
  facts: { company: Company; contactPerson: ContactPerson; customersWriteTo: Contact | null },
): Result<Binder> {
  return ok({ ...binder, ...facts });
}
