import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** What was deleted or kept longer, when, how and by whom (Art. 5(1)(e), Art. 5(2)). */
export const Deletion = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type Deletion = z.infer<typeof Deletion>;
