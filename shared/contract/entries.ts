import { z } from 'zod';
import { Activity } from '../domain/activity/activity';
import { Company, Contact, ContactPerson } from '../domain/company/company';
import { Processor } from '../domain/processor/processor';
import { RetentionRule } from '../domain/retention/retentionRule';
import { SecurityMeasure } from '../domain/securityMeasure/securityMeasure';
import type { Saved } from './app';
import { method } from './method';

/** An entry that is not in the binder yet has no id; one is given when it is saved. */
const withoutId = { id: z.string().nullable() };

export const entriesContract = {
  'company.save': method<Saved>()(
    z.strictObject({ company: Company, contactPerson: ContactPerson, customersWriteTo: Contact.nullable() }),
  ),
  'activity.save': method<Saved & { id: string }>()(Activity.extend(withoutId)),
  'activity.remove': method<Saved>()(z.strictObject({ id: z.string() })),
  'retentionRule.save': method<Saved & { id: string }>()(RetentionRule.extend(withoutId)),
  'processor.save': method<Saved & { id: string }>()(Processor.extend(withoutId)),
  'processor.remove': method<Saved>()(z.strictObject({ id: z.string() })),
  'securityMeasure.save': method<Saved & { id: string }>()(SecurityMeasure.extend(withoutId)),
};
