import { fail, ok, type Result } from '../result';
import type { Binder } from './binder';
import type { EntryFile } from './entryFile';

/** The lists whose entries have files. */
export const fileLists = [
  'breaches',
  'requests',
  'employees',
  'acknowledgements',
  'deletions',
  'consents',
  'assessments',
  'sites',
  'subProcessorNotices',
] as const;

/** An entry that may have files. */
export type FilesOf = { list: (typeof fileLists)[number]; id: string };

type WithFiles = { id: string; files: EntryFile[] };

const entryOf = (binder: Binder, { list, id }: FilesOf): WithFiles | undefined =>
  (binder[list] as readonly WithFiles[]).find((entry) => entry.id === id);

const withFiles = (binder: Binder, { list, id }: FilesOf, files: EntryFile[]): Binder => ({
  ...binder,
  [list]: (binder[list] as readonly WithFiles[]).map((entry) =>
    entry.id === id ? { ...entry, files } : entry,
  ),
});

/** A file of an entry. Refuses with `not-found` when the entry or the file is gone. */
export function entryFile(binder: Binder, of: FilesOf, attachment: string): Result<EntryFile> {
  const file = entryOf(binder, of)?.files.find((one) => one.attachment === attachment);
  return file === undefined ? fail({ code: 'not-found' }) : ok(file);
}

/** Puts a file with an entry, the newest last; the same file is there once. Refuses with `not-found` when the entry is gone. */
export function attachFile(binder: Binder, of: FilesOf, file: EntryFile): Result<Binder> {
  const entry = entryOf(binder, of);
  if (entry === undefined) return fail({ code: 'not-found' });
  const others = entry.files.filter(({ attachment }) => attachment !== file.attachment);
  return ok(withFiles(binder, of, [...others, file]));
}

/** Takes a file out of an entry. Refuses with `not-found` when the entry or the file is gone. */
export function detachFile(binder: Binder, of: FilesOf, attachment: string): Result<Binder> {
  const found = entryFile(binder, of, attachment);
  if (!found.ok) return found;
  const files = entryOf(binder, of)?.files.filter((one) => one.attachment !== attachment) ?? [];
  return ok(withFiles(binder, of, files));
}
