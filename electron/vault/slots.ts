import { normalisePassphrase } from '../../shared/domain/passphrase/normalisePassphrase';
import { type RecoveryKey, recoveryKeyBytes } from '../../shared/domain/recoveryKey/recoveryKey';
import type { Failure } from '../../shared/errors';
import type { OsSlot, PassSlot, RecoverySlot, Slot } from './header';
import type { KeyDerivation } from './keyDerivation';
import { KEY_LENGTH, type Keys, NONCE_LENGTH, seal, subkey, uint32, unseal } from './keys';

/** RFC 9106's second choice. No slot is ever written with less; memory in KiB. */
export const PASS_COST = { m: 64 * 1024, t: 3, p: 4 } as const;

export type RandomBytes = (length: number) => Uint8Array;

/** What the binder can be opened with: by a person, or by the keychain of a PC (32 random bytes). */
export type Secret =
  | { type: 'pass'; passphrase: string }
  | { type: 'recovery'; key: RecoveryKey }
  | { type: 'os'; key: Buffer };

const REFUSALS = {
  pass: 'wrong-passphrase',
  recovery: 'recovery-key-wrong',
  os: 'keychain-failed',
} as const;

/** What is said when this secret opens nothing. */
export const refusalOf = ({ type }: Secret): Failure => ({ code: REFUSALS[type] });

export type SlotTools = { deriveKey: KeyDerivation; randomBytes: RandomBytes };

/** A slot that this passphrase opens. */
export async function makePassSlot(keys: Keys, passphrase: string, tools: SlotTools): Promise<PassSlot> {
  const id = Buffer.from(tools.randomBytes(16));
  const kdf = { ...PASS_COST, salt: Buffer.from(tools.randomBytes(16)) };
  const slotKey = await passphraseKey(passphrase, kdf, tools.deriveKey);
  return { type: 'pass', id, kdf, wrapped: wrap(keys, { type: 'pass', id, kdf }, slotKey, tools) };
}

/** A slot that this recovery key opens. The key is random, so no slow derivation is needed. */
export function makeRecoverySlot(keys: Keys, key: RecoveryKey, tools: SlotTools): RecoverySlot {
  const id = Buffer.from(tools.randomBytes(16));
  return { type: 'recovery', id, wrapped: wrap(keys, { type: 'recovery', id }, recoverySlotKey(key), tools) };
}

/** A slot that this secret of the keychain's opens. */
export function makeOsSlot(keys: Keys, secret: Buffer, tools: Pick<SlotTools, 'randomBytes'>): OsSlot {
  const id = Buffer.from(tools.randomBytes(16));
  return { type: 'os', id, wrapped: wrap(keys, { type: 'os', id }, osSlotKey(secret), tools) };
}

/** The data key in this slot, or null when the secret does not open it (or is of the other kind). */
export async function openSlot(
  slot: Slot,
  secret: Secret,
  binding: Omit<Keys, 'dataKey'>,
  deriveKey: KeyDerivation,
): Promise<Buffer | null> {
  const slotKey = await keyFor(slot, secret, deriveKey);
  if (slotKey === null) return null;
  const dataKey = unseal(slotKey, slot.wrapped, boundBytes(binding, slot));
  slotKey.fill(0);
  return dataKey;
}

/** Whether a slot was written at a lower cost than is written today. */
export function isBelowCost({ kdf }: PassSlot): boolean {
  return kdf.m < PASS_COST.m || kdf.t < PASS_COST.t;
}

async function keyFor(slot: Slot, secret: Secret, deriveKey: KeyDerivation): Promise<Buffer | null> {
  if (slot.type === 'os') return secret.type === 'os' ? osSlotKey(secret.key) : null;
  if (slot.type === 'recovery') return secret.type === 'recovery' ? recoverySlotKey(secret.key) : null;
  if (secret.type !== 'pass' || secret.passphrase === '') return null;
  return passphraseKey(secret.passphrase, slot.kdf, deriveKey);
}

async function passphraseKey(typed: string, kdf: PassSlot['kdf'], deriveKey: KeyDerivation): Promise<Buffer> {
  const passphrase = Buffer.from(normalisePassphrase(typed), 'utf8');
  const { salt, m: memory, t: passes, p: lanes } = kdf;
  const derived = await deriveKey({ passphrase, salt, memory, passes, lanes });
  passphrase.fill(0);
  const slotKey = subkey(derived, Buffer.alloc(0), 'slot/v1/pass');
  derived.fill(0);
  return slotKey;
}

function recoverySlotKey(key: RecoveryKey): Buffer {
  return subkey(recoveryKeyBytes(key), Buffer.alloc(0), 'slot/v1/recovery');
}

function osSlotKey(secret: Buffer): Buffer {
  return subkey(secret, Buffer.alloc(0), 'slot/v1/os');
}

type SlotNature = Omit<PassSlot, 'wrapped'> | Omit<RecoverySlot | OsSlot, 'wrapped'>;

function wrap(
  keys: Keys,
  nature: SlotNature,
  slotKey: Buffer,
  { randomBytes }: Pick<SlotTools, 'randomBytes'>,
): Buffer {
  if (keys.dataKey.length !== KEY_LENGTH) throw new Error('not a data key');
  const nonce = Buffer.from(randomBytes(NONCE_LENGTH));
  const sealed = seal({ key: slotKey, nonce, plain: keys.dataKey, bound: boundBytes(keys, nature) });
  slotKey.fill(0);
  return sealed;
}

/** A slot opens only in its own binder, its own key epoch and with its own cost. */
function boundBytes({ vaultId, keyEpoch }: Omit<Keys, 'dataKey'>, slot: SlotNature): Buffer {
  const cost =
    slot.type === 'pass' ? [uint32(slot.kdf.m), uint32(slot.kdf.t), uint32(slot.kdf.p), slot.kdf.salt] : [];
  return Buffer.concat([Buffer.from(`slot/v1${slot.type}`), vaultId, slot.id, uint32(keyEpoch), ...cost]);
}
