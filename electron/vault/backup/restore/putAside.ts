import { join } from 'node:path';
import { blobPath, blobPlace } from '../../attachments/blobFiles';
import { discard, type Place, renamePatiently, syncFolder, writeTemporary } from '../../durable';
import { FILE_LIMIT } from '../../envelope';
import { errnoOf } from '../../fileErrors';
import { QUARANTINE, type REPLACED } from '../../names';

/** Where files go that something else takes the place of: those that were given up, and those that are damaged. */
export type AsideFolder = typeof REPLACED | typeof QUARANTINE;

/**
 * Gives these files of the vault's folder a second name in the other folder, byte for byte as they are; they also stay
 * where they were. Answers the new paths of those. Rejects as the file system does, and then leaves none.
 */
export async function keepAside(place: Place, to: AsideFolder, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { files, folder, clock } = place;
  const aside: Place = { ...place, folder: join(folder, to) };
  const kept: string[] = [];
  try {
    await files.makeFolder(aside.folder);
    await syncFolder(place);
    for (const name of names) {
      const time = clock.now().slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-');
      const random = Buffer.from(place.randomBytes(6)).toString('hex');
      const path = join(aside.folder, `${time}-${random}-${name.replace(/\.tmp$/, '.gdv')}`);
      if (await linkOrCopy(aside, join(folder, name), path)) kept.push(path);
    }
    await syncFolder(aside);
    return kept;
  } catch (error) {
    for (const path of kept) await discard(files, path);
    throw error;
  }
}

/**
 * Whether there are two names now. A file that the disk cannot read any more cannot be copied: where links fail too, it
 * is moved, and the new name is its only one.
 */
async function linkOrCopy(aside: Place, from: string, path: string): Promise<boolean> {
  const { files } = aside;
  try {
    await files.link(from, path);
    return true;
  } catch {
    const bytes = await files.read(from, FILE_LIMIT).catch((error: unknown) => {
      if (errnoOf(error) === 'EIO' || errnoOf(error) === 'EFBIG') return null;
      throw error;
    });
    if (bytes === null) {
      await renamePatiently(aside, from, path);
      return false;
    }
    const temporary = await writeTemporary(aside, 'aside', bytes);
    try {
      await renamePatiently(aside, temporary, path);
      return true;
    } catch (error) {
      await discard(files, temporary);
      throw error;
    }
  }
}

/**
 * Keeps an attachment's file that is not as it was written in the quarantine: by a second name where the disk has such, so
 * that it also stays where it lies until another takes its place; else by moving it. One that could not be
 * found is looked for once more in another way: a disk that fails may say so of a file that is there.
 */
export async function quarantineBlob(
  place: Place,
  file: string,
  found: 'damaged' | 'missing',
): Promise<void> {
  if (found === 'missing' && !(await blobNames(place)).includes(`${file}.gdb`)) return;
  const folder = join(place.folder, QUARANTINE);
  await place.files.makeFolder(folder);
  const random = Buffer.from(place.randomBytes(6)).toString('hex');
  const [from, to] = [blobPath(place, file), join(folder, `${file}.${random}.gdb`)];
  await place.files.link(from, to).catch(() => renamePatiently(place, from, to));
  await syncFolder({ ...place, folder });
}

async function blobNames(place: Place): Promise<string[]> {
  try {
    return await place.files.list(blobPlace(place).folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}
