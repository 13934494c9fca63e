import type { Failure } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { FRONT_LIMIT, type Front, isOurs, parseFront } from '../envelope';
import { errnoOf } from '../fileErrors';
import type { Files, OpenFile } from '../files';
import { isCommittedTo, type Keys } from '../keys';
import { type AttachmentEntry, MANIFEST_LIMIT, type Manifest, openManifest } from './manifest';

/**
 * A copy's file: prefix ‖ header ‖ length of the manifest (4 bytes, little-endian) ‖ manifest ‖ the store's file ‖ each
 * attachment's file ‖ SHA-256 of everything before ‖ HMAC of that. No names and no paths stand in it, and nothing is
 * compressed; what follows the manifest is as long as the manifest says, or the file is refused before it is read.
 */
export const FOOTER_LENGTH = 32 + 32;

/** A copy that is being read, its manifest opened. */
export type OpenCopy = {
  file: OpenFile;
  front: Front;
  manifest: Manifest;
  /** Where the store's file begins. */
  bodyStart: number;
};

/** Opens the file, does the job and closes it. Errors of the disk are told as `copyReadFailure` has them. */
export async function withFile<T>(
  files: Files,
  path: string,
  job: (file: OpenFile) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const file = await files.open(path);
    try {
      return await job(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(copyReadFailure(error));
  }
}

function copyReadFailure(error: unknown): Failure {
  const reason = errnoOf(error);
  if (reason === null) throw error;
  if (reason === 'ENOENT') return { code: 'not-found' };
  return reason === 'EIO' ? { code: 'copy-damaged' } : { code: 'copy-unreadable', reason };
}

/**
 * Prefix and header. Refuses with `copy-not-ours`, `copy-newer`, and `copy-damaged` when the file begins as ours and goes
 * on as none of ours does.
 */
export async function readFront(file: OpenFile, knownSchema: number): Promise<Result<Front>> {
  const bytes = await readFully(file, 0, Math.min(FRONT_LIMIT, file.size));
  if (!isOurs(bytes)) return fail({ code: 'copy-not-ours' });
  const parsed = parseFront(bytes, { kind: 'backup', size: file.size, knownSchema });
  if (parsed.state === 'newer') return fail({ code: 'copy-newer' });
  return parsed.state === 'whole' ? ok(parsed.front) : fail({ code: 'copy-damaged' });
}

/** Opens the manifest behind the front; refuses with `copy-damaged` when front, manifest and file do not belong together. */
export async function readManifest(file: OpenFile, front: Front, keys: Keys): Promise<Result<OpenCopy>> {
  const damaged = fail({ code: 'copy-damaged' });
  const start = front.authenticated.length + 4;
  if (!isCommittedTo(keys, front.header.commit) || start > file.size) return damaged;
  const length = (await readFully(file, start - 4, 4)).readUInt32LE();
  if (length > MANIFEST_LIMIT || start + length + FOOTER_LENGTH > file.size) return damaged;
  const manifest = openManifest(keys, front, await readFully(file, start, length));
  if (manifest === null || manifest.generation !== front.generation) return damaged;
  const body = manifest.entries.reduce((sum, entry) => sum + entry.length, 0);
  if (start + length + body + FOOTER_LENGTH !== file.size) return damaged;
  return ok({ file, front, manifest, bodyStart: start + length });
}

/** The bytes of the store in the copy, as long as the manifest says; not checked yet. */
export function readStoreEntry({ file, manifest, bodyStart }: OpenCopy): Promise<Buffer> {
  return readFully(file, bodyStart, manifest.entries[0].length);
}

/** Each attachment in the copy, and where its bytes begin. */
export function attachmentsIn({ manifest, bodyStart }: OpenCopy): { entry: AttachmentEntry; at: number }[] {
  const [store, ...attachments] = manifest.entries;
  let at = bodyStart + store.length;
  return attachments.map((entry) => {
    const place = { entry, at };
    at += entry.length;
    return place;
  });
}

/** So many bytes from this position on; rejects with EIO when the file ends before that. */
export async function readFully(file: OpenFile, position: number, length: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let got = 0; got < length; ) {
    const piece = await file.read(position + got, length - got);
    if (piece.length === 0)
      throw Object.assign(new Error('the file is shorter than it was'), { code: 'EIO' });
    pieces.push(piece);
    got += piece.length;
  }
  return Buffer.concat(pieces);
}
