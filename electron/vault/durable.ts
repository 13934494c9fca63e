import { join } from 'node:path';
import { errnoOf } from './fileErrors';
import type { Files } from './files';
import { PREVIOUS, STORE, temporaryName } from './names';
import { VaultProblem } from './problem';
import type { RandomBytes } from './slots';

export type Clock = {
  /** The instant in UTC, ISO with Z. */
  now(): string;
  /** Resolves after this many milliseconds. */
  wait(milliseconds: number): Promise<void>;
};

export type Place = {
  folder: string;
  files: Files;
  clock: Clock;
  randomBytes: RandomBytes;
  /** A folder the owner chose, perhaps on a drive that cannot sync folders. */
  isForeign?: boolean;
};

const ATTEMPTS = 3;
const PATIENCE = 10_000;
/** What a virus scanner, an indexer or a sync client answers while it holds the file. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const NO_FOLDER_SYNC = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP']);

/**
 * Writes a file that is whole and on the disk, and answers its path. A failed attempt is begun again with a
 * new file: after a failed sync the same one can no longer be believed.
 */
export async function writeTemporary(
  place: Place,
  about: string,
  bytes: Buffer,
  nameOf = temporaryName,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const path = join(place.folder, nameOf(about, place.randomBytes(6)));
    try {
      await writeWhole(place.files, path, bytes);
      return path;
    } catch (error) {
      await discard(place.files, path);
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Writes a new file, syncs it and reads it back; rejects when it is not what was written. */
export async function writeWhole(files: Files, path: string, bytes: Buffer): Promise<void> {
  const file = await files.create(path);
  try {
    for (let written = 0; written < bytes.length; ) {
      const taken = await file.write(bytes.subarray(written), written);
      if (taken <= 0) throw new VaultProblem({ code: 'save-failed', reason: 'other' });
      written += taken;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const onDisk = await files.read(path, bytes.length);
  if (!onDisk.equals(bytes)) throw new VaultProblem({ code: 'save-failed', reason: 'other' });
}

/** Removes a file of ours that is no longer wanted; one that cannot be removed does no harm. */
export async function discard(files: Files, path: string): Promise<void> {
  await files.remove(path).catch(() => undefined);
}

/** Keeps the store as it now is under its second name: by a link, or by a copy where links fail. */
export async function keepPrevious(place: Place, bytes: Buffer): Promise<void> {
  const { folder, files, randomBytes } = place;
  let copy = join(folder, temporaryName('prev', randomBytes(6)));
  try {
    await files.link(join(folder, STORE), copy);
  } catch {
    copy = await writeTemporary(place, 'prev', bytes);
  }
  try {
    await renamePatiently(place, copy, join(folder, PREVIOUS));
    await syncFolder(place);
  } finally {
    // Still there after a failure, and when the previous one was this very file: a rename onto another name of the
    // same file does nothing, says so to nobody, and leaves both names.
    await discard(files, copy);
  }
}

/** Renames over whatever is there, waiting up to ten seconds for another program to let go of it. */
export async function renamePatiently(
  { files, clock, randomBytes }: Place,
  from: string,
  to: string,
): Promise<void> {
  let waited = 0;
  for (let pause = 10; ; pause *= 2) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(errnoOf(error) ?? '')) throw error;
      if (waited >= PATIENCE) throw new VaultProblem({ code: 'save-failed', reason: 'busy' }, error);
      const jitter = (randomBytes(1)[0] ?? 0) % 10;
      const milliseconds = Math.min(pause + jitter, PATIENCE - waited);
      await clock.wait(milliseconds);
      waited += milliseconds;
    }
  }
}

/** Makes the names in the folder last. Windows has no such call, nor have some drives, and say so in four ways. */
export async function syncFolder({ folder, files, isForeign = false }: Place): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.syncFolder(folder);
      return;
    } catch (error) {
      if ((files.windows || isForeign) && NO_FOLDER_SYNC.has(errnoOf(error) ?? '')) return;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
