import { findCandidates } from '../candidates';
import type { Place } from '../durable';
import { KEY_LENGTH } from '../keys';
import type { Secret } from '../slots';
import type { Device } from './device';
import type { KeptSecret } from './deviceFile';

/** The place where the system keeps its user's secrets. It may lose or garble them: nothing may depend on it. */
export type Keychain = {
  /** Which part of the system protects a secret now; null when none does so safely. */
  backend(): Promise<string | null>;
  /** The secret in a form that only this user's sign-in can read; null when that did not succeed. */
  protect(secret: Buffer): Promise<string | null>;
  /** The secret again, or null. It is not checked: a changed text may be answered with other bytes. */
  reveal(text: string): Promise<Buffer | null>;
};

export type KeychainNeeds = { device: Device; keychain: Keychain; schemaVersion: number };

/** What the keychain keeps for the binder in the folder; null when anything about it is not as it was. */
export async function keychainSecret(
  place: Place,
  needs: KeychainNeeds,
): Promise<Extract<Secret, { type: 'os' }> | null> {
  const kept = await usableSecret(place, needs);
  const key = kept === null ? null : await needs.keychain.reveal(kept.secret);
  return key?.length === KEY_LENGTH ? { type: 'os', key } : null;
}

/** What is kept for a slot that the newest file still has, by the part of the system that protects secrets now. */
export async function usableSecret(place: Place, needs: KeychainNeeds): Promise<KeptSecret | null> {
  const found = await findCandidates(place, needs.schemaVersion);
  const newest = found.ok ? found.value?.candidates[0]?.envelope : undefined;
  if (newest === undefined) return null;
  const kept = await needs.device.keychainSecretOf(Buffer.from(newest.vaultId));
  const isOfSlot = newest.header.slots.some((slot) => isSlotOf(slot, kept));
  if (kept === null || !isOfSlot) return null;
  return (await needs.keychain.backend()) === kept.backend ? kept : null;
}

/** Whether the secret was kept for this slot. */
export const isSlotOf = ({ id }: { id: Buffer }, kept: KeptSecret | null): boolean =>
  id.toString('hex') === kept?.slot;
