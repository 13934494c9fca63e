import { dirname } from 'node:path';
import type { Place } from '../durable';
import { createQueue } from '../queue';
import { type Content, type KeptSecret, readDeviceFile, writeDeviceFile } from './deviceFile';

/**
 * What this PC remembers of the binders that were opened on it, readable without their keys. Losing it costs
 * convenience alone, so nothing here ever refuses: what cannot be read is forgotten, what cannot be written is not kept.
 */
export type Device = {
  /** 16 random bytes in hex, the same for as long as the file lasts. */
  deviceId(): Promise<string>;
  /** What the keychain keeps for this binder; null when it keeps nothing. */
  keychainSecretOf(vaultId: Buffer): Promise<KeptSecret | null>;
  /** Keeps it, or with null forgets it. Answers whether that is now on the disk. */
  keepKeychainSecret(vaultId: Buffer, secret: KeptSecret | null): Promise<boolean>;
  /** What `DeviceMemory` has sealed; null when there is nothing. */
  sealedOf(vaultId: Buffer): Promise<Buffer | null>;
  /** Of several given at the same time only the last one is written. Answers whether it is now on the disk. */
  keepSealed(vaultId: Buffer, sealed: Buffer): Promise<boolean>;
};

export type DeviceNeeds = Omit<Place, 'folder'> & {
  /** Where the file lies: beside the vault's folder, never in it, because a copied vault must not bring it along. */
  path: string;
};

type OfVault = Content['vaults'][string];

const nothing: OfVault = { keychain: null, sealed: null };

export function createDevice({ path, ...others }: DeviceNeeds): Device {
  const place: Place = { ...others, folder: dirname(path) };
  const queue = createQueue();
  const waiting = new Map<string, string>();
  let id = Buffer.from(place.randomBytes(16)).toString('hex');

  const read = async (): Promise<{ content: Content; found: 'whole' | 'lost' | 'held' }> => {
    const content = await readDeviceFile(place, path);
    if (typeof content === 'string')
      return { content: { format: 1, device: id, vaults: {} }, found: content };
    id = content.device;
    return { content, found: 'whole' };
  };

  /** A file that is only held just now is left alone: it may keep what nobody knows by heart. */
  const change = async (rule: (content: Content) => Content): Promise<boolean> => {
    const { content, found } = await read();
    if (found === 'held') return false;
    return writeDeviceFile(place, path, rule(content)).then(
      () => true,
      () => false,
    );
  };
  const changeVault = (vaultId: string, part: Partial<OfVault>): Promise<boolean> =>
    change((content) => {
      const before = content.vaults[vaultId] ?? nothing;
      return { ...content, vaults: { ...content.vaults, [vaultId]: { ...before, ...part } } };
    });
  const vault = (vaultId: Buffer): Promise<OfVault> =>
    queue(async () => (await read()).content.vaults[nameOf(vaultId)] ?? nothing);

  return {
    deviceId: () =>
      queue(async () => {
        if ((await read()).found === 'lost') await change((content) => content);
        return id;
      }),
    keychainSecretOf: async (vaultId) => (await vault(vaultId)).keychain,
    keepKeychainSecret: (vaultId, keychain) => queue(() => changeVault(nameOf(vaultId), { keychain })),
    sealedOf: async (vaultId) => {
      const { sealed } = await vault(vaultId);
      return sealed === null ? null : Buffer.from(sealed, 'base64');
    },
    keepSealed: (vaultId, sealed) => {
      const name = nameOf(vaultId);
      waiting.set(name, sealed.toString('base64'));
      return queue(async () => {
        const newest = waiting.get(name);
        if (newest === undefined) return true;
        waiting.delete(name);
        return changeVault(name, { sealed: newest });
      });
    },
  };
}

const nameOf = (vaultId: Buffer): string => vaultId.toString('hex');
