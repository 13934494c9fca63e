import { z } from 'zod';
import { Activity } from '../domain/activity/activity';
import { Contact, ContactPerson } from '../domain/company/company';
import { Processor } from '../domain/processor/processor';
import { RetentionRule } from '../domain/retention/retentionRule';
import { SecurityMeasure } from '../domain/securityMeasure/securityMeasure';
import type { Saved } from './app';
import { Id, MOST_LINES, SentCompany } from './limits';
import { method } from './method';

/** An entry that is not in the binder yet has no id; one is given when it is saved. */
const withoutId = { id: Id.nullable() };

export const entriesContract = {
  'company.save': method<Saved>()(
    z.strictObject({
      company: SentCompany,
      contactPerson: ContactPerson,
      customersWriteTo: Contact.nullable(),
    }),
  ),
  'activity.save': method<Saved & { id: string }>()(
    Activity.extend({ ...withoutId, retention: z.array(Id).max(MOST_LINES) }),
  ),
  'activity.remove': method<Saved>()(z.strictObject({ id: Id })),
  'retentionRule.save': method<Saved & { id: string }>()(RetentionRule.extend(withoutId)),
  'processor.save': method<Saved & { id: string }>()(
    Processor.extend({ ...withoutId, audiences: Processor.shape.audiences.max(MOST_LINES) }),
  ),
  'processor.remove': method<Saved>()(z.strictObject({ id: Id })),
  'securityMeasure.save': method<Saved & { id: string }>()(SecurityMeasure.extend(withoutId)),
};
