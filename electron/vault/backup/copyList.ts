import { join } from 'node:path';
import type { ClosedCopy, Copy, CopyPlace } from '../../../shared/contract/backups';
import type { Place } from '../durable';
import { errnoOf } from '../fileErrors';
import type { Header, Slot } from '../header';
import type { Keys } from '../keys';
import { readFront, readManifest, withFile } from './copyFile';
import { isCopyName } from './copyNames';
import { isComplete, type Manifest } from './manifest';
import { type KeptCopy, newestFirst } from './rotation';

/** A copy whose front and manifest opened; it was read through when it was made. */
export type ListedCopy = KeptCopy & {
  where: CopyPlace;
  path: string;
  length: number;
  header: Header;
  manifest: Manifest;
};

export type CopyList = { copies: ListedCopy[]; closed: ClosedCopy[] };

export type CopyFolder = { place: Place; where: CopyPlace };

/** The copies in a folder, newest first, or null when the folder is not there or cannot be read. */
export async function listCopies(
  { place, where }: CopyFolder,
  keys: Keys,
  knownSchema: number,
): Promise<CopyList | null> {
  const names = await copyNamesIn(place);
  if (names === null) return null;
  const list: CopyList = { copies: [], closed: [] };
  for (const name of names) {
    const path = join(place.folder, name);
    let length = 0;
    const opened = await withFile(place.files, path, async (file) => {
      length = file.size;
      const front = await readFront(file, knownSchema);
      return front.ok ? readManifest(file, front.value, keys) : front;
    });
    if (!opened.ok) list.closed.push({ name, where, length });
    else {
      const { manifest, front } = opened.value;
      const { reason, madeAt, generation } = manifest;
      const kept = { name, reason, madeAt, generation, isComplete: isComplete(manifest) };
      list.copies.push({ ...kept, where, path, length, header: front.header, manifest });
    }
  }
  list.copies.sort(newestFirst);
  return list;
}

/** Names of files that could be copies, or null when the folder cannot be read. A folder not made yet has none. */
export async function copyNamesIn({ files, folder, isForeign = false }: Place): Promise<string[] | null> {
  try {
    return (await files.list(folder)).filter(isCopyName);
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === null) throw error;
    return reason === 'ENOENT' && !isForeign ? [] : null;
  }
}

/** Whether everything that opens this copy without a PC's help opens the binder as it is now, too. */
const opensAsNow = ({ header }: ListedCopy, slots: readonly Slot[]): boolean =>
  header.slots.every(({ type, id }) => type === 'os' || slots.some((slot) => slot.id.equals(id)));

/** What the owner is told of a copy, beside the slots of the binder as it is now. */
export function asCopy(copy: ListedCopy, slots: readonly Slot[]): Copy {
  const { manifest, name, where, reason, madeAt, length, isComplete: whole } = copy;
  return {
    name,
    where,
    reason,
    madeAt,
    savedAt: manifest.savedAt,
    isComplete: whole,
    opensAsNow: opensAsNow(copy, slots),
    attachments: manifest.entries.length - 1,
    length,
  };
}
