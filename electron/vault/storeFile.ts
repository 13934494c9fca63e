import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { discard, keepPrevious, type Place, renamePatiently, syncFolder, writeTemporary } from './durable';
import { FILE_LIMIT } from './envelope';
import { errnoOf } from './fileErrors';
import { leftoverName, storePath } from './names';
import { VaultProblem } from './problem';

/** SHA-256 in hex: whether the bytes are those this app last saw. No secret, and kept in memory only. */
export const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The bytes of the store, or null when there is no such file; rejects with Node's error otherwise. */
export async function readStore({ folder, files }: Place): Promise<Buffer | null> {
  try {
    return await files.read(storePath(folder), FILE_LIMIT);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The store as this app last saw it (its digest), or null when there was to be none. Anything else on disk
 * is somebody else's work and is left alone.
 */
export async function readUnchanged(place: Place, digest: string | null): Promise<Buffer | null> {
  const onDisk = await readStore(place);
  if (onDisk === null && digest !== null) throw new VaultProblem({ code: 'store-missing' });
  if (onDisk !== null && digest === null) throw new VaultProblem({ code: 'binder-exists' });
  if (onDisk !== null && digestOf(onDisk) !== digest)
    throw new VaultProblem({ code: 'store-changed-elsewhere' });
  return onDisk;
}

/** Three times the size: the new file, the one kept, and room for the rest of the computer. */
export async function refuseWhenFull({ folder, files }: Place, size: number): Promise<void> {
  const free = await files.freeBytes(folder).catch(() => 0);
  // Zero is also the answer of a disk that cannot tell; then the writing itself finds out.
  if (free > 0 && free < 3 * size) throw new VaultProblem({ code: 'save-failed', reason: 'full' });
}

/** The old store is kept as the previous one (`old`), or, when it is damaged, moved to a path of its own (`aside`). */
export type Replacement = { about: string; bytes: Buffer; old: Buffer | null; aside: string | null };

/** Writes the new store beside the old one, sees to the old one, and puts the new one in its place. */
export async function replaceStore(place: Place, { about, bytes, old, aside }: Replacement): Promise<void> {
  const store = storePath(place.folder);
  const temporary = await writeTemporary(place, about, bytes);
  try {
    if (old !== null) await keepPrevious(place, old);
    if (aside !== null) await putAside(place, store, aside);
    await renamePatiently(place, temporary, store);
  } catch (error) {
    // A network disk may report a failure for a rename that it did carry out.
    const onDisk = await readStore(place).catch(() => null);
    if (onDisk?.equals(bytes)) return;
    if (aside !== null) await takeBack(place, store, aside);
    await discard(place.files, temporary);
    throw error;
  }
}

/** By a second name where the disk has such, so that there is no moment without a store; else by moving it. */
async function putAside(place: Place, store: string, aside: string): Promise<void> {
  await place.files.link(store, aside).catch(() => renamePatiently(place, store, aside));
  // A disk that cannot promise the new name has the file all the same; that is no reason to refuse what follows.
  await syncFolder({ ...place, folder: dirname(aside) }).catch(() => undefined);
}

/** Undoes `putAside`, so that a reader finds everything as it was. Another file that came meanwhile is left alone. */
async function takeBack({ files }: Place, store: string, aside: string): Promise<void> {
  const [there, kept] = await Promise.all(
    [store, aside].map((path) => files.read(path, FILE_LIMIT).catch(() => null)),
  );
  if (there === null) await files.rename(aside, store).catch(() => undefined);
  else if (there !== undefined && kept?.equals(there)) await discard(files, aside);
}

/** Puts a file beside the store, whole and to stay; the store itself is not touched. */
export async function putBeside(place: Place, path: string, bytes: Buffer): Promise<void> {
  const temporary = await writeTemporary(place, 'beside', bytes, leftoverName);
  try {
    await renamePatiently(place, temporary, path);
    await syncFolder(place);
  } catch (error) {
    await discard(place.files, temporary);
    throw error;
  }
}

/** A free name for a store in this folder of what was put aside, which is made when it is not there. */
export async function asidePath({ folder, files, randomBytes }: Place, aside: string): Promise<string> {
  const path = join(folder, aside);
  await files.makeFolder(path);
  return join(path, `store.${Buffer.from(randomBytes(6)).toString('hex')}.gdv`);
}
