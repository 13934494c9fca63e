import { fail, ok, type Result } from '../../../shared/result';
import type { Place } from '../durable';
import { MOST_SLOTS, type OsSlot, type Slot } from '../header';
import { KEY_LENGTH } from '../keys';
import type { OpenBinder, WhileOpen } from '../openBinder';
import { saveSlots } from '../slotChange';
import { makeOsSlot } from '../slots';
import type { KeptSecret } from './deviceFile';
import { isSlotOf, type KeychainNeeds, usableSecret } from './keychain';

/**
 * The slot that lets this PC's own sign-in open the binder: a convenience, never the only way. Its secret lies in the
 * keychain's keeping on this PC; the slot lies in the binder's file, so taking it out there shuts every copy of the
 * secret out of all that is saved afterwards.
 */
export type KeychainSlot = {
  /** For the open binder: `on` while it has the slot, also when the keychain is not to be had just now. */
  state(): Promise<Result<'on' | 'off' | 'unavailable'>>;
  /** Makes the slot anew, or takes it out. Refuses with `keychain-unavailable`, `keychain-failed` and as a save does. */
  use(on: boolean): Promise<Result<void>>;
  /** For the locked binder: whether it is worth trying, as far as that can be told without asking the system's user. */
  opens(): Promise<boolean>;
};

export function createKeychainSlot<B>(
  place: Place,
  needs: KeychainNeeds,
  whileOpen: WhileOpen<B>,
): KeychainSlot {
  return {
    state: () =>
      whileOpen(async ({ file }) => {
        const kept = await needs.device.keychainSecretOf(file.keys().vaultId);
        if (file.slots().some((slot) => isSlotOf(slot, kept))) return ok('on');
        return ok((await needs.keychain.backend()) === null ? 'unavailable' : 'off');
      }),
    use: (on) => whileOpen((open) => (on ? turnOn(place, needs, open) : turnOff(needs, open))),
    opens: async () => (await usableSecret(place, needs)) !== null,
  };
}

/** The secret is in safe keeping, and was read back from there, before a slot is written that needs it. */
async function turnOn<B>(place: Place, needs: KeychainNeeds, open: OpenBinder<B>): Promise<Result<void>> {
  const { device } = needs;
  const { vaultId } = open.file.keys();
  const key = Buffer.from(place.randomBytes(KEY_LENGTH));
  const slot = makeOsSlot(open.file.keys(), key, place);
  const secret = await protectedSecret(needs, key, slot);
  key.fill(0);
  if (!secret.ok) return secret;

  const before = await device.keychainSecretOf(vaultId);
  const others = open.file.slots().filter((other) => !isSlotOf(other, before));
  if (!(await device.keepKeychainSecret(vaultId, secret.value))) return fail({ code: 'keychain-failed' });
  const saved = await saveSlots(open, fitting([slot, ...others]), ok);
  if (saved.ok) return ok(undefined);
  await device.keepKeychainSecret(vaultId, before);
  return saved;
}

/** Taken out of the file first: what is left on this PC then opens nothing, should it not go away. */
async function turnOff<B>({ device }: KeychainNeeds, open: OpenBinder<B>): Promise<Result<void>> {
  const { vaultId } = open.file.keys();
  const kept = await device.keychainSecretOf(vaultId);
  const others = open.file.slots().filter((slot) => !isSlotOf(slot, kept));
  if (others.length < open.file.slots().length) {
    const saved = await saveSlots(open, others, ok);
    if (!saved.ok) return saved;
  }
  if (kept !== null) await device.keepKeychainSecret(vaultId, null);
  return ok(undefined);
}

async function protectedSecret(
  { keychain }: KeychainNeeds,
  key: Buffer,
  slot: OsSlot,
): Promise<Result<KeptSecret>> {
  const backend = await keychain.backend();
  if (backend === null) return fail({ code: 'keychain-unavailable' });
  const secret = await keychain.protect(key);
  const again = secret === null ? null : await keychain.reveal(secret);
  if (secret === null || again?.equals(key) !== true) return fail({ code: 'keychain-failed' });
  again.fill(0);
  return ok({ backend, secret, slot: slot.id.toString('hex') });
}

/** A PC that lost its memory leaves a slot behind that nobody can open: the oldest of them make room. */
function fitting(slots: readonly Slot[]): Slot[] {
  const tooMany = slots.length - MOST_SLOTS;
  const oldest = slots.filter(({ type }) => type === 'os').slice(-tooMany);
  return tooMany > 0 ? slots.filter((slot) => !oldest.includes(slot)) : [...slots];
}
