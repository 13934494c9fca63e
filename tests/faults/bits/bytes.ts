import { parseEnvelope } from '../../../electron/vault/envelope';
import type { Keys } from '../../../electron/vault/keys';
import { openPayload } from '../../../electron/vault/payload';
import { openSlot } from '../../../electron/vault/slots';
import { quickDerivation } from '../../unit/electron/vault/support/aVault';

/** The shape of the binder of these files. */
const SCHEMA = 1;

/** Where the sealed part of a store begins. */
export const payloadStart = (store: Buffer): number => 64 + store.readUInt32LE(12);

/** Whether these bytes open, for one who already holds the data key. */
export function isAccepted(bytes: Buffer, keys: Keys): boolean {
  const parsed = parseEnvelope(bytes, SCHEMA);
  return parsed.state === 'whole' && openPayload(parsed.envelope, keys).state === 'sound';
}

/** What the passphrase gets out of a whole store. */
export async function keysOf(store: Buffer, passphrase: string): Promise<Keys> {
  const parsed = parseEnvelope(store, SCHEMA);
  if (parsed.state !== 'whole') throw new Error('this store is not whole');
  const { vaultId, header } = parsed.envelope;
  const binding = { vaultId, keyEpoch: header.keyEpoch };
  for (const slot of header.slots) {
    const dataKey = await openSlot(slot, { type: 'pass', passphrase }, binding, quickDerivation);
    if (dataKey !== null) return { dataKey, ...binding };
  }
  throw new Error('this passphrase does not open the store');
}
