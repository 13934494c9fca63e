import { z } from 'zod';
import { folderGroups } from '../domain/folder/folderGroup';
import { method } from './method';

const nothing = z.strictObject({});
const leaveOut = z.array(z.enum(folderGroups)).max(folderGroups.length);

/** What became of the inspection folder; null when the dialog was closed. */
export type MadeFolder = {
  savedAs: string;
  pages: number;
  /** Files that lie beside the papers. */
  files: number;
  /** Papers and files that could not be read, and so are not in it. */
  unread: number;
} | null;

/** How far the making has come, in steps; null when nothing is being made. */
export type FolderProgress = { done: number; of: number } | null;

export const folderContract = {
  /** The inspection folder, but for some groups. Asks where with the system's dialog; answers when it is written. */
  'folder.make': method<{ made: MadeFolder }>()(z.strictObject({ leaveOut })),
  /** All papers with divider sheets, to the printer or to one file. `savedAs` is null when the dialog was closed. */
  'folder.shelf': method<{ printed: boolean; savedAs: string | null }>()(
    z.strictObject({ leaveOut, to: z.enum(['printer', 'file']) }),
  ),
  'folder.progress': method<FolderProgress>()(nothing),
  /** Stops what is being made; whoever asked for it is told `folder-stopped`. */
  'folder.stop': method<null>()(nothing),
};
