import {
  formatRecoveryKey,
  makeRecoveryKey,
  RANDOM_LENGTH,
} from '../../shared/domain/recoveryKey/recoveryKey';
import { ok, type Result } from '../../shared/result';
import type { Rule } from './binderStore';
import type { RecoverySlot, Slot } from './header';
import type { KeyDerivation } from './keyDerivation';
import type { Keys } from './keys';
import type { OpenBinder } from './openBinder';
import { isBelowCost, makeRecoverySlot, openSlot, type Secret, type SlotTools } from './slots';

/** A fresh recovery key in its printed form, and the slot it opens. */
export function newRecoveryKey(keys: Keys, tools: SlotTools): { slot: RecoverySlot; text: string } {
  const key = makeRecoveryKey(tools.randomBytes(RANDOM_LENGTH));
  return { slot: makeRecoverySlot(keys, key, tools), text: formatRecoveryKey(key) };
}

/** Whether the passphrase of the open binder still stands in a slot written at a lower cost than today's. */
export function hasWeakSlot<B>({ file }: OpenBinder<B>): boolean {
  return file.slots().some((slot) => slot.type === 'pass' && isBelowCost(slot));
}

/** Whether the secret opens the binder as it now stands. */
export async function secretOpens<B>(
  { file }: OpenBinder<B>,
  secret: Secret,
  deriveKey: KeyDerivation,
): Promise<boolean> {
  for (const slot of file.slots()) {
    const dataKey = await openSlot(slot, secret, file.keys(), deriveKey);
    dataKey?.fill(0);
    if (dataKey !== null) return true;
  }
  return false;
}

/** Saves with the fresh slots in the place of those of their kind. */
export async function writeSlots<B>(
  open: OpenBinder<B>,
  fresh: readonly Slot[],
  also: Rule<B>,
): Promise<Result<B>> {
  const kept = open.file.slots().filter(({ type }) => fresh.every((slot) => slot.type !== type));
  return saveSlots(open, [...fresh, ...kept], also);
}

/** Saves with exactly these slots. */
export async function saveSlots<B>(
  open: OpenBinder<B>,
  slots: readonly Slot[],
  also: Rule<B>,
): Promise<Result<B>> {
  const saved = await open.side.changeWithSlots(also, slots);
  if (!saved.ok) return saved;
  // Once more, so that the previous save kept in the folder does not open with the replaced secret either.
  // The change itself is already made; should this one fail, the next save does the same.
  await open.side.changeWithSlots(ok, open.file.slots());
  return saved;
}
