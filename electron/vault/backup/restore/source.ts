import type { Failure } from '../../../../shared/errors';
import { fail, ok, type Result } from '../../../../shared/result';
import type { BlobEntry } from '../../attachments/blobEntry';
import { sha256 } from '../../attachments/blobFiles';
import { FILE_LIMIT, type Front, isOurs, parseEnvelope } from '../../envelope';
import type { Files, OpenFile } from '../../files';
import type { KeyDerivation } from '../../keyDerivation';
import { type Keys, ownKeys } from '../../keys';
import { keysIn } from '../../open';
import type { Secret } from '../../slots';
import type { Shape } from '../../upgrade';
import { attachmentsIn, readFront, readFully, readManifest, withFile } from '../copyFile';
import { type Snapshot, snapshotOf } from '../snapshot';
import { verifyCopy } from '../verifyCopy';

/** A file that a binder can be restored from, read through and found good. */
export type Source<B> = {
  path: string;
  keys: Keys;
  snapshot: Snapshot<B>;
  /** When the copy was made; a store that was put aside counts as made when it was saved. */
  madeAt: string;
  /** Where the files of attachments lie in it. A store that was put aside has none: they must be in the folder still. */
  attachments: ReadonlyMap<string, { at: number; length: number }>;
  /** Files that the copy was made without. */
  missing: readonly string[];
};

type Needs<B> = { files: Files; shape: Shape<B>; deriveKey: KeyDerivation };

/** What a file from elsewhere may ask of this machine's memory, in KiB: a forged one could ask for all of it. */
const MOST_MEMORY = 256 * 1024;

/**
 * Opens a copy, or a store that was put aside, and reads it through. Refuses with `copy-not-ours`, `copy-newer`,
 * `copy-damaged`, `copy-unreadable`, `not-found`, `wrong-passphrase` and `recovery-key-wrong`.
 */
export function openSource<B>(needs: Needs<B>, path: string, secret: Secret): Promise<Result<Source<B>>> {
  const { files, shape, deriveKey } = needs;
  return withFile(files, path, async (file) => {
    const begun = await beginningOf(file, shape.schemaVersion);
    if (!begun.ok) return begun;
    const keys = await keysFor(begun.value.front, secret, deriveKey);
    if (!keys.ok) return keys;
    const { front, store } = begun.value;
    const source = await readThrough({ file, front, store }, keys.value, shape);
    if (!source.ok) keys.value.dataKey.fill(0);
    return source.ok ? ok({ path, keys: keys.value, ...source.value }) : source;
  });
}

/** The same with keys at hand: a copy that they open needs no secret. */
export function openSourceWith<B>(
  { files, shape }: Pick<Needs<B>, 'files' | 'shape'>,
  path: string,
  keys: Keys,
): Promise<Result<Source<B>>> {
  return withFile(files, path, async (file) => {
    const begun = await beginningOf(file, shape.schemaVersion);
    if (!begun.ok) return begun;
    const source = await readThrough({ file, ...begun.value }, keys, shape);
    return source.ok ? ok({ path, keys, ...source.value }) : source;
  });
}

/** One attachment's file out of the copy, checked once more: the copy may lie on a drive that others write to. */
export function readAttachment<B>(files: Files, { path, attachments }: Source<B>, entry: BlobEntry) {
  return withFile(files, path, async (file) => {
    const place = attachments.get(entry.file);
    if (place === undefined) return fail({ code: 'attachment-missing' });
    const bytes = await readFully(file, place.at, place.length);
    return sha256(bytes) === entry.fileSha256 ? ok(bytes) : fail({ code: 'copy-damaged' });
  });
}

/** The store's bytes when the file is a store and no copy. */
type Beginning = { front: Front; store: Buffer | null };

async function beginningOf(file: OpenFile, knownSchema: number): Promise<Result<Beginning>> {
  const front = await readFront(file, knownSchema);
  if (front.ok) return ok({ front: front.value, store: null });
  if (front.error.code !== 'copy-damaged' || file.size > FILE_LIMIT) return front;
  const store = await readFully(file, 0, file.size);
  const parsed = isOurs(store) ? parseEnvelope(store, knownSchema) : null;
  if (parsed?.state === 'newer') return fail({ code: 'copy-newer' });
  return parsed?.state === 'whole' ? ok({ front: parsed.envelope, store }) : front;
}

async function keysFor(front: Front, secret: Secret, deriveKey: KeyDerivation): Promise<Result<Keys>> {
  const asksTooMuch = front.header.slots.some((slot) => slot.type === 'pass' && slot.kdf.m > MOST_MEMORY);
  if (secret.type === 'pass' && asksTooMuch) return fail({ code: 'copy-not-ours' });
  const keys = await keysIn(front, secret, deriveKey);
  return keys === null ? fail(refusalOf(secret)) : ok(keys);
}

export const refusalOf = (secret: Secret): Failure => ({
  code: secret.type === 'pass' ? 'wrong-passphrase' : 'recovery-key-wrong',
});

async function readThrough<B>(
  { file, front, store }: Beginning & { file: OpenFile },
  keys: Keys,
  shape: Shape<B>,
): Promise<Result<Omit<Source<B>, 'path' | 'keys'>>> {
  if (store !== null) {
    const snapshot = snapshotOf(store, keys, shape);
    if (!snapshot.ok) return fail({ code: 'copy-damaged' });
    const madeAt = snapshot.value.payload.savedAt;
    return ok({ snapshot: snapshot.value, madeAt, attachments: new Map(), missing: [] });
  }
  const copy = await readManifest(file, front, keys);
  if (!copy.ok) return copy;
  const snapshot = await verifyCopy(copy.value, keys, shape);
  if (!snapshot.ok) return snapshot;
  const { madeAt, missing } = copy.value.manifest;
  const places = attachmentsIn(copy.value).map(
    ({ entry, at }) => [entry.file, { at, length: entry.length }] as const,
  );
  return ok({ snapshot: snapshot.value, madeAt, attachments: new Map(places), missing });
}

/** Runs a job on keys of its own: a lock meanwhile forgets the source, and must not wipe what is being written with. */
export async function withOwnKeys<B, T>(
  source: Source<B>,
  job: (source: Source<B>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const keys = ownKeys(source.keys);
  return job({ ...source, keys }).finally(() => keys.dataKey.fill(0));
}
