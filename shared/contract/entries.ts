import { z } from 'zod';
import { Acknowledgement } from '../domain/acknowledgement/acknowledgement';
import { Activity } from '../domain/activity/activity';
import { SentAssessment } from '../domain/assessment/assessment';
import { Breach } from '../domain/breach/breach';
import { Client } from '../domain/client/client';
import { Affiliate, Contact, ContactPerson } from '../domain/company/company';
import { ConsentWording, GivenConsent } from '../domain/consent/consent';
import { CarriedOut, KeptLonger, StartingEvent } from '../domain/deletion/deletion';
import { Employee } from '../domain/employee/employee';
import { removableLists } from '../domain/entries';
import { Words } from '../domain/fieldShapes';
import { Processor } from '../domain/processor/processor';
import { Request } from '../domain/request/request';
import { RetentionRule } from '../domain/retention/retentionRule';
import { SecurityMeasure } from '../domain/securityMeasure/securityMeasure';
import { Site } from '../domain/site/site';
import { SubProcessorNotice } from '../domain/subProcessorNotice/subProcessorNotice';
import { System } from '../domain/system/system';
import { undoableLists } from '../domain/undoing';
import type { Saved } from './app';
import { Id, MOST_LINES, SentCompany } from './limits';
import { method } from './method';

/** An entry that is not in the binder yet has no id; one is given when it is saved. */
const withoutId = { id: Id.nullable() };

export const entriesContract = {
  'company.save': method<Saved>()(
    z.strictObject({
      company: SentCompany,
      affiliates: z.array(Affiliate.extend({ cvr: Affiliate.shape.cvr.max(30) })).max(MOST_LINES),
      contactPerson: ContactPerson,
      customersWriteTo: Contact.nullable(),
    }),
  ),
  /** Adds an activity that the trade's pack offers, as a suggestion, with the retention rules it names. */
  'activity.addSuggested': method<Saved & { id: string }>()(z.strictObject({ id: Id })),
  'activity.save': method<Saved & { id: string }>()(Activity.extend(withoutId)),
  'retentionRule.save': method<Saved & { id: string }>()(RetentionRule.extend(withoutId)),
  'processor.save': method<Saved & { id: string }>()(
    Processor.extend({ ...withoutId, audiences: Processor.shape.audiences.max(MOST_LINES) }),
  ),
  /** Makes a service that an agreement leaves out a processor of its own; `id` is that one's. */
  'processor.coverService': method<Saved & { id: string }>()(z.strictObject({ id: Id, service: Words })),
  'securityMeasure.save': method<Saved & { id: string }>()(SecurityMeasure.extend(withoutId)),
  'system.save': method<Saved & { id: string }>()(System.extend(withoutId)),
  'client.save': method<Saved & { id: string }>()(Client.extend(withoutId)),
  'employee.save': method<Saved & { id: string }>()(Employee.extend(withoutId)),
  'breach.save': method<Saved & { id: string }>()(Breach.extend(withoutId)),
  'request.save': method<Saved & { id: string }>()(Request.extend(withoutId)),
  'acknowledgement.save': method<Saved & { id: string }>()(Acknowledgement.extend(withoutId)),
  'deletion.save': method<Saved & { id: string }>()(
    z.discriminatedUnion('kind', [
      CarriedOut.extend(withoutId),
      KeptLonger.extend(withoutId),
      StartingEvent.extend(withoutId),
    ]),
  ),
  'consent.save': method<Saved & { id: string }>()(
    z.discriminatedUnion('kind', [ConsentWording.extend(withoutId), GivenConsent.extend(withoutId)]),
  ),
  'assessment.save': method<Saved & { id: string }>()(SentAssessment),
  'site.save': method<Saved & { id: string }>()(Site.extend(withoutId)),
  'subProcessorNotice.save': method<Saved & { id: string }>()(SubProcessorNotice.extend(withoutId)),
  'entry.remove': method<Saved>()(z.strictObject({ list: z.enum(removableLists), id: Id })),
  /** Takes back the last change, which was of this entry: main knows what it said before, the window sends nothing of it. */
  'entry.undo': method<Saved>()(z.strictObject({ list: z.enum(undoableLists), id: Id })),
};
