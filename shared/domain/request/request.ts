import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** Somebody asks for one of the rights of Arts. 15 to 22, or withdraws a consent. */
export const Request = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type Request = z.infer<typeof Request>;
