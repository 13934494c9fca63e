import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** People who on a day signed that they know a version of a paper; the scan of the sheet is with it. */
export const Acknowledgement = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;
