import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createKeychain } from '../../../../electron/services/keychain';

const secret = randomBytes(32);

/** The keychain as an Electron offers it that has the synchronous calls only. */
const older = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret' as const,
  encryptString: (text: string) => Buffer.from(`v11${text}`),
  decryptString: (kept: Buffer) => kept.toString().slice(3),
};
/** As the one offers it that has the asynchronous calls too: the others are not asked then. */
const newer = {
  ...older,
  isEncryptionAvailable: () => false,
  encryptString: () => Buffer.alloc(0),
  decryptString: () => '',
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text: string) => Buffer.from(`v11${text}`),
  decryptStringAsync: async (kept: Buffer) => ({
    result: kept.toString().slice(3),
    shouldReEncrypt: false,
  }),
};
const throwing = () => {
  throw new Error('the keychain is locked');
};

describe.each([
  ['with the synchronous calls', older],
  ['with the asynchronous calls', newer],
])('the keychain %s', (_, storage) => {
  test('gives back what it was given', async () => {
    const keychain = createKeychain(storage, 'linux');
    const kept = await keychain.protect(secret);
    expect(kept).not.toBeNull();
    expect(await keychain.reveal(kept ?? '')).toEqual(secret);
  });

  test('tells what protects a secret', async () => {
    expect(await createKeychain(storage, 'linux').backend()).toBe('gnome_libsecret');
    expect(await createKeychain(storage, 'win32').backend()).toBe('win32');
    expect(await createKeychain(storage, 'darwin').backend()).toBe('darwin');
  });

  test.each(['basic_text', 'unknown'] as const)('is none at all on Linux when it is %s', async (name) => {
    const unsafe = { ...storage, getSelectedStorageBackend: () => name };
    expect(await createKeychain(unsafe, 'linux').backend()).toBeNull();
  });
});

test.each(['linux', 'win32', 'darwin'] as const)(
  'a keychain that is not available on %s is none',
  async (platform) => {
    for (const storage of [
      { ...older, isEncryptionAvailable: () => false },
      { ...older, isEncryptionAvailable: throwing },
      { ...newer, isAsyncEncryptionAvailable: async () => false },
      { ...newer, isAsyncEncryptionAvailable: throwing },
      {},
    ])
      expect(await createKeychain(storage, platform).backend()).toBeNull();
  },
);

test('a keychain that fails answers nothing, and does not throw', async () => {
  for (const storage of [
    { ...older, encryptString: throwing, decryptString: throwing },
    { ...newer, encryptStringAsync: throwing, decryptStringAsync: throwing },
    {},
  ]) {
    const keychain = createKeychain(storage, 'linux');
    expect(await keychain.protect(secret)).toBeNull();
    expect(await keychain.reveal('djExYWJj')).toBeNull();
  }
});

test('a secret that would stand behind the password built into Chromium is not kept', async () => {
  const builtIn = { ...older, encryptString: (text: string) => Buffer.from(`v10${text}`) };
  expect(await createKeychain(builtIn, 'linux').protect(secret)).toBeNull();
  // Windows and the Mac call their own protection by the same name.
  expect(await createKeychain(builtIn, 'win32').protect(secret)).not.toBeNull();
});
