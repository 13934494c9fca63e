import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result';
import { discard, type Place, renamePatiently, syncFolder, writeTemporary } from '../durable';
import { errnoOf } from '../fileErrors';
import type { Keys } from '../keys';
import { BLOBS, roleOf } from '../names';
import type { BlobEntry } from './blobEntry';
import { BLOB_FILE_LIMIT, openBlob, sealBlob } from './sealedBlob';

/** The folder of the attachments' files, as a place to write in. */
export const blobPlace = (place: Place): Place => ({ ...place, folder: join(place.folder, BLOBS) });

export const blobPath = (place: Place, file: string): string => join(place.folder, BLOBS, `${file}.gdb`);

/** SHA-256 in hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Seals the contents into a file of its own and answers when it is on the disk to stay: the store that names it comes
 * after. Rejects as the file system does, and then leaves nothing behind.
 */
export async function writeBlob(
  place: Place,
  keys: Keys,
  id: string,
  contents: Uint8Array,
): Promise<BlobEntry> {
  const file = Buffer.from(place.randomBytes(16));
  const bytes = sealBlob(keys, file, contents);
  if (openBlob(keys, file, bytes)?.equals(contents) !== true)
    throw new Error('what was sealed did not open again');
  const name = file.toString('hex');
  await putBlobFile(place, name, bytes);
  return { id, file: name, length: contents.length, sha256: sha256(contents), fileSha256: sha256(bytes) };
}

/**
 * Puts a file that is sealed already among the attachments, whole and to stay. `before` is done when it is on the disk
 * and only its name is missing: what lies there under that name is given up no sooner.
 */
export async function putBlobFile(
  place: Place,
  name: string,
  bytes: Buffer,
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { files } = place;
  const folder = blobPlace(place);
  await files.makeFolder(folder.folder);
  await syncFolder(place);
  const temporary = await writeTemporary(folder, 'blob', bytes);
  try {
    await before();
    await renamePatiently(folder, temporary, blobPath(place, name));
  } catch (error) {
    await discard(files, temporary);
    throw error;
  }
  await syncFolder(folder);
}

/** Clears away what an attaching that broke off has left: it was never whole, and nothing names it. */
export async function clearUnfinished(place: Place): Promise<void> {
  const { folder, files } = blobPlace(place);
  const names = await files.list(folder).catch(() => []);
  const unfinished = names.filter((name) => roleOf(name) === 'temporary');
  for (const name of unfinished) await discard(files, join(folder, name));
}

/**
 * The contents of an attachment, checked against what the store says of it. Refuses with `attachment-missing`, with
 * `attachment-damaged` when a byte of the file is not as it was written, and with `attachment-unreadable` when it is
 * held or forbidden.
 */
export async function readBlob(place: Place, keys: Keys, entry: BlobEntry): Promise<Result<Buffer>> {
  const bytes = await readBlobFile(place, entry.file);
  if (!bytes.ok) return bytes;
  const contents =
    sha256(bytes.value) === entry.fileSha256
      ? openBlob(keys, Buffer.from(entry.file, 'hex'), bytes.value)
      : null;
  if (contents === null || sha256(contents) !== entry.sha256) return fail({ code: 'attachment-damaged' });
  return ok(contents);
}

/** The file of an attachment as it lies on disk; refuses as `readBlob`, but does not look inside. */
export async function readBlobFile(place: Place, file: string): Promise<Result<Buffer>> {
  try {
    return ok(await place.files.read(blobPath(place, file), BLOB_FILE_LIMIT));
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === null) throw error;
    if (reason === 'ENOENT') return fail({ code: 'attachment-missing' });
    if (reason === 'EIO' || reason === 'EFBIG') return fail({ code: 'attachment-damaged' });
    return fail({ code: 'attachment-unreadable', reason });
  }
}
