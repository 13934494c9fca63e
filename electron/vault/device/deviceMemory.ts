import { z } from 'zod';
import { type Keys, NONCE_LENGTH, seal, subkey, unseal } from '../keys';
import type { RandomBytes } from '../slots';
import type { Device } from './device';

const count = z.number().int().min(0);
const Noted = z.strictObject({ at: z.iso.datetime(), generation: count });

const DeviceFacts = z.strictObject({
  /** Path of the folder the owner chose for copies. */
  backupFolder: z.string().nullable(),
  /** The newest complete copy known to lie off this PC. */
  lastOffPc: Noted.nullable(),
  lastComplete: Noted.nullable(),
  /** The newest save that this PC has seen: an older file was brought back from somewhere. */
  seen: z
    .strictObject({
      generation: count,
      saveId: z.string().regex(/^[0-9a-f]{32}$/),
      savedAt: z.iso.datetime(),
      /** Length and last hash of the chain of what was signed; '' while it has no link. */
      links: count,
      head: z.string().max(200),
    })
    .nullable(),
});

/** What this PC remembers of the open binder. None of it is needed to open or to save. */
export type DeviceFacts = z.infer<typeof DeviceFacts>;

/** What a PC knows that has never seen the binder, or has forgotten it. */
const noFacts: DeviceFacts = { backupFolder: null, lastOffPc: null, lastComplete: null, seen: null };

/** The memory of the open binder. Never rejects and never refuses: without it only warnings are fewer. */
export type DeviceMemory = {
  read(): Promise<DeviceFacts>;
  /** Remembers at once, and resolves when it was written or could not be. After a lock nothing is written any more. */
  change(rule: (facts: DeviceFacts) => DeviceFacts): Promise<void>;
};

/** Whose keys the facts are sealed under: those the open binder has at that moment, which may have been renewed. */
type KeyHolder = { keys(): Keys; isForgotten(): boolean };

export function createDeviceMemory(
  device: Device,
  holder: KeyHolder,
  randomBytes: RandomBytes,
): DeviceMemory {
  let facts: Promise<DeviceFacts> | null = null;

  const firstRead = async (): Promise<DeviceFacts> => {
    const keys = holder.keys();
    const sealed = await device.sealedOf(keys.vaultId);
    if (sealed === null || holder.isForgotten()) return noFacts;
    return unsealFacts(keys, sealed) ?? noFacts;
  };
  const read = (): Promise<DeviceFacts> => {
    facts ??= firstRead();
    return facts;
  };

  return {
    read,
    async change(rule) {
      facts = read().then(rule);
      const changed = await facts;
      // A key that was wiped would seal this for everybody.
      if (holder.isForgotten()) return;
      const keys = holder.keys();
      await device.keepSealed(keys.vaultId, sealFacts(keys, changed, randomBytes));
    },
  };
}

const memoryKey = ({ dataKey, vaultId }: Keys): Buffer => subkey(dataKey, vaultId, 'device/v1');

const boundTo = ({ vaultId }: Keys): Buffer => Buffer.concat([Buffer.from('device/v1'), vaultId]);

function sealFacts(keys: Keys, facts: DeviceFacts, randomBytes: RandomBytes): Buffer {
  const key = memoryKey(keys);
  const nonce = Buffer.from(randomBytes(NONCE_LENGTH));
  const plain = Buffer.from(JSON.stringify(facts), 'utf8');
  const sealed = seal({ key, nonce, plain, bound: boundTo(keys) });
  key.fill(0);
  return sealed;
}

function unsealFacts(keys: Keys, sealed: Buffer): DeviceFacts | null {
  const key = memoryKey(keys);
  const plain = unseal(key, sealed, boundTo(keys));
  key.fill(0);
  return plain === null ? null : (DeviceFacts.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null);
}
