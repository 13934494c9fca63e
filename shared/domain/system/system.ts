import { z } from 'zod';
import { EntryId, Line, Note, Terms, Words } from '../fieldShapes';

export const systemKinds = [
  'program',
  'mail',
  'files',
  'website',
  'phone',
  'computer',
  'paper',
  'other',
] as const;

/** A place where personal data lie: a program, a shared drive, a phone, a binder on a shelf. */
export const System = z.strictObject({
  id: z.string().min(1),
  name: Words,
  kind: z.enum(systemKinds),
  /** What lies there, and what does not. */
  holds: Line,
  /** The processor that runs it; null when the firm does. */
  processor: EntryId,
  /** How it is guarded: ids of security measures of the reference, or own words. */
  guards: Terms,
  /** What is known to be wrong with it, e.g. that the shelf is not locked; empty when nothing is. */
  weakness: Line,
  /** An old system is kept in the list as long as data lie in it. */
  inUse: z.boolean(),
  /** It can only make inactive, not delete: a finding (Art. 17). */
  cannotDelete: z.boolean(),
  note: Note,
});
export type System = z.infer<typeof System>;
