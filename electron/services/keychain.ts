import type { SafeStorage } from 'electron';
import type { Keychain } from '../vault/device/keychain';

/** The asynchronous half came with a later Electron than the synchronous one, which is to go. */
type Storage = Partial<SafeStorage>;

/** Where Electron would keep a secret behind a password that stands in its own source, or says nothing. */
const UNSAFE = ['basic_text', 'unknown'];
/** How a text begins that was protected by that password after all. */
const BUILT_IN_PASSWORD = 'v10';

/** The keychain of the system's user: libsecret or KWallet, Windows' data protection, or the Mac's keychain. */
export function createKeychain(storage: Storage, platform: NodeJS.Platform): Keychain {
  const backend = async (): Promise<string | null> => {
    const name = platform === 'linux' ? (storage.getSelectedStorageBackend?.() ?? 'unknown') : platform;
    return !UNSAFE.includes(name) && (await isAvailable(storage)) ? name : null;
  };
  return {
    backend: () => backend().catch(() => null),

    protect: async (secret) => {
      try {
        const kept = await encrypt(storage, secret.toString('base64'));
        const isOpen = platform === 'linux' && kept.subarray(0, 3).toString() === BUILT_IN_PASSWORD;
        return isOpen ? null : kept.toString('base64');
      } catch {
        return null;
      }
    },

    reveal: async (text) => {
      try {
        return Buffer.from(await decrypt(storage, Buffer.from(text, 'base64')), 'base64');
      } catch {
        return null;
      }
    },
  };
}

const isAvailable = async (storage: Storage): Promise<boolean> =>
  storage.isAsyncEncryptionAvailable?.() ?? storage.isEncryptionAvailable?.() ?? false;

async function encrypt(storage: Storage, text: string): Promise<Buffer> {
  const kept = storage.encryptStringAsync?.(text) ?? storage.encryptString?.(text);
  if (kept === undefined) throw new Error('no keychain');
  return kept;
}

async function decrypt(storage: Storage, kept: Buffer): Promise<string> {
  if (storage.decryptStringAsync !== undefined) return (await storage.decryptStringAsync(kept)).result;
  if (storage.decryptString === undefined) throw new Error('no keychain');
  return storage.decryptString(kept);
}
