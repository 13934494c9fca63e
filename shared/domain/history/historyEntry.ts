import { z } from 'zod';
import { Instant } from '../calendar';

export const historySubjects = [
  'company',
  'contactPerson',
  'activity',
  'retentionRule',
  'processor',
  'securityMeasure',
  'system',
  'client',
  'employee',
  'breach',
  'request',
  'acknowledgement',
  'deletion',
  'consent',
  'assessment',
  'site',
  'subProcessorNotice',
  'ownText',
] as const;

/** What happened to one entry of the binder in one change: when, and field by field what it said before and after. */
export const HistoryEntry = z.strictObject({
  at: Instant,
  subject: z.enum(historySubjects),
  id: z.string(),
  name: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  fields: z.array(z.strictObject({ field: z.string(), before: z.json(), after: z.json() })),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
