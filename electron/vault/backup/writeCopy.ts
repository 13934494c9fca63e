import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CopyReason } from '../../../shared/contract/backups';
import type { Failure } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import type { BlobEntry } from '../attachments/blobEntry';
import { readBlobFile, sha256 } from '../attachments/blobFiles';
import { sealedLength } from '../attachments/sealedBlob';
import { discard, type Place, renamePatiently, syncFolder } from '../durable';
import { authenticatedBytes } from '../envelope';
import { reasonOf, saveProblem } from '../fileErrors';
import type { NewFile } from '../files';
import type { Keys } from '../keys';
import { VaultProblem } from '../problem';
import type { Shape } from '../upgrade';
import { FOOTER_LENGTH } from './copyFile';
import { temporaryCopyName } from './copyNames';
import { footerCode, type Manifest, manifestBytes, sealedManifestLength, sealManifest } from './manifest';
import type { Snapshot } from './snapshot';
import { verifyCopyFile } from './verifyCopy';

/** What is copied, and out of which vault's folder its attachments come. */
export type CopyJob<B> = {
  keys: Keys;
  shape: Shape<B>;
  snapshot: Snapshot<B>;
  reason: CopyReason;
  vault: Place;
};

const PIECE = 1024 * 1024;
const ATTEMPTS = 3;

/**
 * Writes a copy into the folder under this name: beside it first, whole and on the disk, then read back and opened, then
 * in its place. Refuses with `copy-failed` and then leaves nothing; an earlier copy is never touched. An attachment that
 * is damaged or gone is left out, and the copy says so.
 */
export async function writeCopy<B>(target: Place, name: string, job: CopyJob<B>): Promise<Result<Manifest>> {
  const lost = new Set<string>();
  for (let attempt = 1; ; ) {
    const temporary = join(target.folder, temporaryCopyName(target.randomBytes(6)));
    try {
      const manifest = await writeAndRead(target, temporary, job, lost);
      await putInPlace(target, temporary, name);
      return ok(manifest);
    } catch (error) {
      await discard(target.files, temporary);
      if (error instanceof LostAttachment) {
        lost.add(error.file);
        continue;
      }
      if (attempt === ATTEMPTS || reasonOf(error) === 'full') return fail(copyFailure(error));
      attempt += 1;
    }
  }
}

/** Why a copy was not made; a bug is thrown on. */
export function copyFailure(error: unknown): Failure {
  const { failure } = saveProblem(error);
  return failure.code === 'save-failed' ? { code: 'copy-failed', reason: failure.reason } : failure;
}

class LostAttachment extends Error {
  readonly file: string;

  constructor(file: string) {
    super('an attachment that is damaged or gone');
    this.file = file;
  }
}

async function writeAndRead<B>(
  target: Place,
  temporary: string,
  job: CopyJob<B>,
  lost: ReadonlySet<string>,
): Promise<Manifest> {
  const manifest = manifestOf(job, lost, target.clock.now());
  const size = manifest.entries.reduce((sum, { length }) => sum + length, 0);
  const free = await target.files.freeBytes(target.folder).catch(() => 0);
  if (free > 0 && free < size + PIECE) throw new VaultProblem({ code: 'save-failed', reason: 'full' });

  const file = await target.files.create(temporary);
  try {
    await writeBody(file, job, manifest, target);
    await file.sync();
  } finally {
    await file.close();
  }
  const read = await verifyCopyFile(target.files, temporary, job.keys, job.shape);
  if (!read.ok) throw new VaultProblem({ code: 'save-failed', reason: 'other' });
  return manifest;
}

/** A disk may report a failure for a rename that it did carry out; what cannot be made to last is taken back. */
async function putInPlace(target: Place, temporary: string, name: string): Promise<void> {
  const path = join(target.folder, name);
  await renamePatiently(target, temporary, path);
  try {
    await syncFolder(target);
  } catch (error) {
    await discard(target.files, path);
    throw error;
  }
}

function manifestOf<B>({ snapshot, shape, reason }: CopyJob<B>, lost: ReadonlySet<string>, madeAt: string) {
  const named = reason === 'changes' ? [] : snapshot.payload.blobs;
  const copied = named.filter(({ file }) => !lost.has(file));
  const store = { kind: 'store', length: snapshot.bytes.length, sha256: sha256(snapshot.bytes) } as const;
  return {
    format: 1,
    madeAt,
    reason,
    title: shape.titleOf(snapshot.binder),
    savedAt: snapshot.payload.savedAt,
    generation: snapshot.payload.generation,
    entries: [store, ...copied.map(entryOf)],
    missing: named.flatMap(({ file }) => (lost.has(file) ? [file] : [])),
  } satisfies Manifest;
}

const entryOf = ({ file, length, fileSha256 }: BlobEntry) =>
  ({ kind: 'attachment', file, length: sealedLength(length), sha256: fileSha256 }) as const;

async function writeBody<B>(
  file: NewFile,
  job: CopyJob<B>,
  manifest: Manifest,
  { randomBytes }: Place,
): Promise<void> {
  const { keys, snapshot } = job;
  const saveId = Buffer.from(randomBytes(16));
  const plain = manifestBytes(manifest);
  const sealed = sealedManifestLength(plain);
  const body = manifest.entries.reduce((sum, { length }) => sum + length, 0);
  const authenticated = authenticatedBytes({
    generation: manifest.generation,
    vaultId: keys.vaultId,
    saveId,
    header: { ...snapshot.header, kind: 'backup' },
    payloadLength: 4 + sealed + body + FOOTER_LENGTH,
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(sealed);

  const sink = createSink(file);
  await sink.write(authenticated);
  await sink.write(length);
  await sink.write(sealManifest(keys, { saveId, authenticated }, plain, randomBytes));
  await sink.write(snapshot.bytes);
  for (const entry of manifest.entries) {
    if (entry.kind === 'attachment') await sink.write(await attachmentBytes(job.vault, entry));
  }
  const digest = sink.digest();
  await sink.write(Buffer.concat([digest, footerCode(keys, saveId, digest)]));
}

async function attachmentBytes(vault: Place, entry: { file: string; sha256: string }): Promise<Buffer> {
  const bytes = await readBlobFile(vault, entry.file);
  if (bytes.ok && sha256(bytes.value) === entry.sha256) return bytes.value;
  if (!bytes.ok && bytes.error.code === 'attachment-unreadable')
    throw new VaultProblem({ code: 'save-failed', reason: 'busy' });
  throw new LostAttachment(entry.file);
}

/** Writes piece after piece, each until it is taken whole, and keeps the SHA-256 of them all. */
function createSink(file: NewFile) {
  const hash = createHash('sha256');
  let position = 0;
  return {
    async write(bytes: Buffer): Promise<void> {
      hash.update(bytes);
      for (let start = 0; start < bytes.length; ) {
        const taken = await file.write(bytes.subarray(start, start + PIECE), position);
        if (taken <= 0) throw new VaultProblem({ code: 'save-failed', reason: 'other' });
        start += taken;
        position += taken;
      }
    },
    digest: () => hash.copy().digest(),
  };
}
