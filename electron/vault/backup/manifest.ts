import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { BLOB_FILE_LIMIT } from '../attachments/sealedBlob';
import { FILE_LIMIT, type Front } from '../envelope';
import { type Keys, NONCE_LENGTH, seal, subkey, TAG_LENGTH, unseal } from '../keys';
import type { RandomBytes } from '../slots';

type FrontBytes = Pick<Front, 'saveId' | 'authenticated'>;

/** More than any binder has; a list that claims more was not written by this app. */
const MOST_ENTRIES = 10_000;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const length = (most: number) => z.number().int().min(1).max(most);

const StoreEntry = z.strictObject({ kind: z.literal('store'), length: length(FILE_LIMIT), sha256: hex(32) });

const AttachmentEntry = z.strictObject({
  kind: z.literal('attachment'),
  /** Id and name of the attachment's file. */
  file: hex(16),
  length: length(BLOB_FILE_LIMIT),
  sha256: hex(32),
});
export type AttachmentEntry = z.infer<typeof AttachmentEntry>;

export const copyReasons = [
  'changes',
  'daily',
  'review',
  'byHand',
  'migration',
  'restore',
  'newKey',
] as const;

/** What is in a copy, sealed: of what, from when, and what follows it in the file, byte for byte. */
const Manifest = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  reason: z.enum(copyReasons),
  /** What a person knows the binder by. */
  title: z.string(),
  savedAt: z.iso.datetime(),
  generation: z.number().int().min(1),
  entries: z.tuple([StoreEntry], AttachmentEntry).refine(({ length: count }) => count <= MOST_ENTRIES),
  /** Files that the store names and that could not be copied, because they were damaged or gone already. */
  missing: z.array(hex(16)).max(MOST_ENTRIES),
});
export type Manifest = z.infer<typeof Manifest>;

/** The longest sealed manifest, in bytes. */
export const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** Whether everything the store names is in the copy. */
export const isComplete = ({ reason, missing }: Manifest): boolean =>
  reason !== 'changes' && missing.length === 0;

/** The manifest as it is sealed. */
export const manifestBytes = (manifest: Manifest): Buffer =>
  Buffer.from(JSON.stringify(Manifest.parse(manifest)), 'utf8');

/** Bytes a manifest takes once it is sealed; the front must tell the length of the file before that. */
export const sealedManifestLength = (plain: Buffer): number => NONCE_LENGTH + plain.length + TAG_LENGTH;

/** Seals the manifest's bytes so that they open behind this front alone (the prefix and header written before them). */
export function sealManifest(keys: Keys, front: FrontBytes, plain: Buffer, randomBytes: RandomBytes): Buffer {
  const key = manifestKey(keys, front.saveId);
  const nonce = Buffer.from(randomBytes(NONCE_LENGTH));
  const sealed = seal({ key, nonce, plain, bound: front.authenticated });
  key.fill(0);
  return sealed;
}

/** The manifest, or null when these bytes are not the one that was sealed behind this front. */
export function openManifest(keys: Keys, front: FrontBytes, sealed: Buffer): Manifest | null {
  const key = manifestKey(keys, front.saveId);
  const plain = unseal(key, sealed, front.authenticated);
  key.fill(0);
  if (plain === null) return null;
  try {
    return Manifest.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** The last 32 bytes of a copy: that everything before them was written by someone who has the data key. */
export function footerCode(keys: Keys, saveId: Buffer, digest: Buffer): Buffer {
  const key = subkey(keys.dataKey, Buffer.concat([keys.vaultId, saveId]), 'backup/v1/footer');
  const code = createHmac('sha256', key).update(digest).digest();
  key.fill(0);
  return code;
}

const manifestKey = ({ dataKey, vaultId }: Keys, saveId: Buffer): Buffer =>
  subkey(dataKey, Buffer.concat([vaultId, saveId]), 'backup/v1/manifest');
