import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The binder's key and what it is bound to. The data key is random, never derived, one per key epoch. */
export type Keys = { dataKey: Buffer; vaultId: Buffer; keyEpoch: number };

/** The same keys in memory of their own, which outlives a lock until it is wiped. */
export const ownKeys = (keys: Keys): Keys => ({ ...keys, dataKey: Buffer.from(keys.dataKey) });

export const KEY_LENGTH = 32;
export const NONCE_LENGTH = 12;
export const TAG_LENGTH = 16;
const CIPHER = 'aes-256-gcm';

/** HKDF-SHA256 (RFC 5869), 32 bytes out. */
export function subkey(key: Uint8Array, salt: Uint8Array, info: string | Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, KEY_LENGTH));
}

/** A fresh key for each save, so that one key never seals two payloads whatever the nonces are. */
export function payloadKey({ dataKey, vaultId }: Keys, saveId: Buffer, generation: number): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(BigInt(generation));
  return subkey(dataKey, Buffer.concat([vaultId, saveId, number]), 'store/v1/payload');
}

/**
 * Ties the file to one data key. GCM alone does not, and this is what tells a wrong passphrase from a
 * damaged file.
 */
export function commitment({ dataKey, vaultId, keyEpoch }: Keys): Buffer {
  return createHmac('sha256', dataKey)
    .update('commit/v1')
    .update(vaultId)
    .update(uint32(keyEpoch))
    .digest()
    .subarray(0, 16);
}

/** Whether this data key is the one the file was written with. */
export function isCommittedTo(keys: Keys, commit: Buffer): boolean {
  return timingSafeEqual(commitment(keys), commit);
}

/** Four bytes, the most significant first. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What is sealed, under which key and nonce (12 bytes), bound to which open bytes. */
export type Sealing = { key: Buffer; nonce: Buffer; plain: Uint8Array; bound: Uint8Array };

/** nonce ‖ ciphertext ‖ tag. */
export function seal({ key, nonce, plain, bound }: Sealing): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(bound);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * What was sealed, or null when key, bound bytes or sealed bytes are not exactly those of the sealing.
 * The tag is always taken as 16 bytes: without saying so, Node accepts one of 4.
 */
export function unseal(key: Buffer, sealed: Buffer, bound: Uint8Array): Buffer | null {
  if (sealed.length < NONCE_LENGTH + TAG_LENGTH) return null;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_LENGTH), {
    authTagLength: TAG_LENGTH,
  });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_LENGTH));
  const plain = decipher.update(sealed.subarray(NONCE_LENGTH, sealed.length - TAG_LENGTH));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}
