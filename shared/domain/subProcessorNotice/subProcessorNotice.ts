import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** A notice that a processor takes on another sub-processor (Art. 28(2)). */
export const SubProcessorNotice = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type SubProcessorNotice = z.infer<typeof SubProcessorNotice>;
