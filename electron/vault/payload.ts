import { z } from 'zod';
import { BlobEntry, DroppedBlob } from './attachments/blobEntry';
import { authenticatedBytes, type Envelope } from './envelope';
import { type Header, minReaderFor, type Slot } from './header';
import {
  commitment,
  isCommittedTo,
  type Keys,
  NONCE_LENGTH,
  payloadKey,
  seal,
  TAG_LENGTH,
  unseal,
} from './keys';
import type { RandomBytes } from './slots';

const count = z.number().int().min(0);

/** What is sealed: the binder, and what the vault itself must not lose count of. */
export const Payload = z.strictObject({
  generation: count.min(1),
  savedAt: z.iso.datetime(),
  savesInEpoch: count,
  /** Links in the binder's chain of signed reviews and archived papers. */
  historySequence: count,
  blobCount: count,
  /** The attachments of this save. */
  blobs: z.array(BlobEntry).default([]),
  /** Files that earlier saves needed and this one does not, until they are swept away. */
  dropped: z.array(DroppedBlob).default([]),
  /** The migrations this binder has been through, by number. */
  migrations: z.array(count),
  binder: z.unknown(),
});
export type Payload = z.infer<typeof Payload>;

/** Why a file that could be parsed did not open; the header's own damage is told from that of the contents. */
export type Damage = 'prefix' | 'header' | 'contents' | 'shape';

export type Opened = { state: 'sound'; payload: Payload } | { state: 'damaged'; part: Damage };

/**
 * The contents of a file that this data key has been got for.
 * "header": the file belongs to another key than its own slots hold; "contents": a byte of it has changed;
 * "shape": unchanged, but not what this version writes.
 */
export function openPayload(envelope: Envelope, keys: Keys): Opened {
  if (!isCommittedTo(keys, envelope.header.commit)) return { state: 'damaged', part: 'header' };
  const key = payloadKey(keys, envelope.saveId, envelope.generation);
  const plain = unseal(key, envelope.payload, envelope.authenticated);
  key.fill(0);
  if (plain === null) return { state: 'damaged', part: 'contents' };

  const payload = parsePayload(plain);
  plain.fill(0);
  if (payload?.generation !== envelope.generation || payload.blobCount !== payload.blobs.length)
    return { state: 'damaged', part: 'shape' };
  return { state: 'sound', payload };
}

function parsePayload(plain: Buffer): Payload | null {
  try {
    return Payload.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

export type Contents = {
  keys: Keys;
  slots: readonly Slot[];
  payload: Payload;
  schemaVersion: number;
  writerVersion: string;
};

/** The whole store file, sealed under a key of its own and opened once again before it is answered. */
export function sealStore(contents: Contents, randomBytes: RandomBytes): Buffer {
  const { keys, payload } = contents;
  const saveId = Buffer.from(randomBytes(16));
  const plain = Buffer.from(JSON.stringify(payload), 'utf8');
  const bound = authenticatedBytes({
    generation: payload.generation,
    vaultId: keys.vaultId,
    saveId,
    header: headerOf(contents),
    payloadLength: NONCE_LENGTH + plain.length + TAG_LENGTH,
  });
  const key = payloadKey(keys, saveId, payload.generation);
  const sealed = seal({ key, nonce: Buffer.from(randomBytes(NONCE_LENGTH)), plain, bound });
  const again = unseal(key, sealed, bound);
  key.fill(0);
  if (again === null || !again.equals(plain)) throw new Error('what was sealed did not open again');
  plain.fill(0);
  again.fill(0);
  return Buffer.concat([bound, sealed]);
}

function headerOf({ keys, slots, schemaVersion, writerVersion }: Contents): Header {
  return {
    kind: 'store',
    minReader: minReaderFor(slots),
    schema: schemaVersion,
    writer: writerVersion,
    suite: 'A256GCM-HKDFSHA256-ARGON2ID13',
    keyEpoch: keys.keyEpoch,
    commit: commitment(keys),
    slots: [...slots],
  };
}
