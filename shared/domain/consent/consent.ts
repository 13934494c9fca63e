import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** A consent: to what, in which words, given how and when, and withdrawn (Art. 7). */
export const Consent = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type Consent = z.infer<typeof Consent>;
