import { z } from 'zod';
import { AttachmentId } from './archive/archiveLink';
import { IsoDate } from './calendar';
import { Line, Words } from './fieldShapes';

/** A file that is kept with an entry of a register: a receipt, a proof, a signed sheet. */
export const EntryFile = z.strictObject({
  attachment: AttachmentId,
  name: Words,
  /** What it is for in its register, e.g. `receipt`; empty when that needs no telling. */
  role: Line,
  addedOn: IsoDate,
});
export type EntryFile = z.infer<typeof EntryFile>;

/** The files of an entry: as many as anybody has of one case. */
export const EntryFiles = z.array(EntryFile).max(100);

type WithFiles = { id: string; files: EntryFile[] };

/**
 * Files come and go by `attachFile` and `detachFile` alone, so that an older form that is saved, or tried again, never
 * takes one away.
 */
export const withItsFiles = <Entry extends WithFiles>(entries: readonly Entry[], entry: Entry): Entry => ({
  ...entry,
  files: entries.find(({ id }) => id === entry.id)?.files ?? [],
});
