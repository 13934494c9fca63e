import { z } from 'zod';
import { EntryFiles } from '../entryFile';
import { Note, Words } from '../fieldShapes';

/** A website of the firm with the cookies it sets. */
export const Site = z.strictObject({
  id: z.string().min(1),
  name: Words,
  note: Note,
  files: EntryFiles,
});
export type Site = z.infer<typeof Site>;
