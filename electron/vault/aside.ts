import { type Keys, NONCE_LENGTH, seal, subkey, unseal } from './keys';
import type { RandomBytes } from './slots';

/** Says what the key below is for; no file is sealed with it. */
const PURPOSE = 'aside/v1';

/** Under a key of its own, derived from the binder's: for what must outlast a lock without being readable. */
export function sealAside(keys: Keys, text: string, randomBytes: RandomBytes): Uint8Array {
  const nonce = Buffer.from(randomBytes(NONCE_LENGTH));
  return seal({ key: keyOf(keys), nonce, plain: Buffer.from(text), bound: Buffer.from(PURPOSE) });
}

/** Null when it was sealed with another binder's key. */
export const unsealAside = (keys: Keys, sealed: Uint8Array): string | null =>
  unseal(keyOf(keys), Buffer.from(sealed), Buffer.from(PURPOSE))?.toString() ?? null;

const keyOf = ({ dataKey, vaultId }: Keys): Buffer => subkey(dataKey, vaultId, PURPOSE);
