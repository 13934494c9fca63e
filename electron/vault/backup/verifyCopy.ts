import { createHash, type Hash, timingSafeEqual } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/result';
import { sha256 } from '../attachments/blobFiles';
import type { Files } from '../files';
import type { Keys } from '../keys';
import type { Shape } from '../upgrade';
import {
  attachmentsIn,
  FOOTER_LENGTH,
  type OpenCopy,
  readFront,
  readFully,
  readManifest,
  readStoreEntry,
  withFile,
} from './copyFile';
import { footerCode, type Manifest } from './manifest';
import { type Snapshot, snapshotOf } from './snapshot';

const damaged = fail({ code: 'copy-damaged' });

/**
 * Reads the whole copy: every hash, the footer, the manifest, the store opened and checked against the schema, each
 * attachment against what the store says of it. Refuses with `copy-damaged` when one thing is not as it was written.
 */
export async function verifyCopy<B>(
  copy: OpenCopy,
  keys: Keys,
  shape: Shape<B>,
): Promise<Result<Snapshot<B>>> {
  const hash = createHash('sha256').update(await readFully(copy.file, 0, copy.bodyStart));
  const store = await readStoreEntry(copy);
  hash.update(store);
  if (sha256(store) !== copy.manifest.entries[0].sha256) return damaged;
  const snapshot = snapshotOf(store, keys, shape);
  if (!snapshot.ok || !belongsTogether(snapshot.value, copy.manifest)) return damaged;
  if (!(await hashAttachments(copy, hash))) return damaged;
  return (await isSigned(copy, keys, hash.digest())) ? snapshot : damaged;
}

/** The same for a file, opened with these keys. Refuses also as `readFront` and `withFile`. */
export function verifyCopyFile<B>(
  files: Files,
  path: string,
  keys: Keys,
  shape: Shape<B>,
): Promise<Result<{ manifest: Manifest; snapshot: Snapshot<B> }>> {
  return withFile(files, path, async (file) => {
    const front = await readFront(file, shape.schemaVersion);
    if (!front.ok) return front;
    const copy = await readManifest(file, front.value, keys);
    if (!copy.ok) return copy;
    const snapshot = await verifyCopy(copy.value, keys, shape);
    return snapshot.ok ? ok({ manifest: copy.value.manifest, snapshot: snapshot.value }) : snapshot;
  });
}

/** One attachment at a time: none is larger than memory holds. */
async function hashAttachments(copy: OpenCopy, hash: Hash): Promise<boolean> {
  for (const { entry, at } of attachmentsIn(copy)) {
    const bytes = await readFully(copy.file, at, entry.length);
    hash.update(bytes);
    if (sha256(bytes) !== entry.sha256) return false;
  }
  return true;
}

async function isSigned({ file, front }: OpenCopy, keys: Keys, digest: Buffer): Promise<boolean> {
  const footer = await readFully(file, file.size - FOOTER_LENGTH, FOOTER_LENGTH);
  return (
    timingSafeEqual(footer.subarray(0, 32), digest) &&
    timingSafeEqual(footer.subarray(32), footerCode(keys, front.saveId, digest))
  );
}

/** Whether the manifest tells of this very save, and of its attachments neither more nor fewer. */
function belongsTogether({ payload }: Snapshot<unknown>, manifest: Manifest): boolean {
  if (payload.generation !== manifest.generation || payload.savedAt !== manifest.savedAt) return false;
  const [, ...attachments] = manifest.entries;
  if (manifest.reason === 'changes') return attachments.length === 0 && manifest.missing.length === 0;
  const named = new Map(payload.blobs.map(({ file, fileSha256 }) => [file, fileSha256]));
  const told = [...attachments.map(({ file }) => file), ...manifest.missing];
  if (told.length !== named.size || new Set(told).size !== named.size) return false;
  const areNamed = told.every((file) => named.has(file));
  return areNamed && attachments.every(({ file, sha256: hash }) => named.get(file) === hash);
}
