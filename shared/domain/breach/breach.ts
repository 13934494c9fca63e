import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** A breach of personal data security (Arts. 33 and 34). */
export const Breach = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type Breach = z.infer<typeof Breach>;
