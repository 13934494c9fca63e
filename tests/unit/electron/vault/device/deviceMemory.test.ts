import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createDevice } from '../../../../../electron/vault/device/device';
import { createDeviceMemory, type DeviceFacts } from '../../../../../electron/vault/device/deviceMemory';
import type { Keys } from '../../../../../electron/vault/keys';
import { PatientClock } from '../support/aVault';
import { FaultyFiles } from '../support/faultyFiles';
import { MemoryFiles } from '../support/memoryFiles';

const PATH = '/data/device.json';
const FOLDER = '/mnt/usb/Ellen Prøvesens kopier';
const nothing: DeviceFacts = { backupFolder: null, lastOffPc: null, lastComplete: null, seen: null };
const withFolder = (facts: DeviceFacts): DeviceFacts => ({ ...facts, backupFolder: FOLDER });

const aDeviceOn = (files: MemoryFiles | FaultyFiles) =>
  createDevice({ path: PATH, files, randomBytes, clock: new PatientClock() });

function anOpenBinder(dataKey: Buffer = randomBytes(32), vaultId: Buffer = randomBytes(16)) {
  const keys: Keys = { dataKey, vaultId, keyEpoch: 1 };
  let isForgotten = false;
  return {
    keys: () => keys,
    isForgotten: () => isForgotten,
    renew: () => {
      keys.dataKey = randomBytes(32);
    },
    lock: () => {
      isForgotten = true;
      keys.dataKey.fill(0);
    },
  };
}
const memoryOn = (files: MemoryFiles | FaultyFiles, binder = anOpenBinder()) =>
  createDeviceMemory(aDeviceOn(files), binder, randomBytes);

describe('what a PC remembers of a binder', () => {
  test('is there again at the next start, and nothing of it can be read in the file', async () => {
    const files = new MemoryFiles();
    const binder = anOpenBinder();
    await memoryOn(files, binder).change(withFolder);
    expect(await memoryOn(files, binder).read()).toEqual({ ...nothing, backupFolder: FOLDER });
    expect(files.names()).toEqual([PATH]);
    const text = files.get(PATH).toString('latin1');
    for (const clear of ['usb', 'Ellen', 'kopier', 'backupFolder', Buffer.from(FOLDER).toString('base64')])
      expect(text).not.toContain(clear);
  });

  test('belongs to one binder and its key', async () => {
    const files = new MemoryFiles();
    const binder = anOpenBinder();
    await memoryOn(files, binder).change(withFolder);
    const { dataKey, vaultId } = binder.keys();
    expect(await memoryOn(files, anOpenBinder(dataKey)).read()).toEqual(nothing);
    expect(await memoryOn(files, anOpenBinder(randomBytes(32), vaultId)).read()).toEqual(nothing);
    // Another binder's memory beside it takes nothing from this one.
    await memoryOn(files).change(withFolder);
    expect((await memoryOn(files, binder).read()).backupFolder).toBe(FOLDER);
  });

  test('is kept through a new key of the binder', async () => {
    const files = new MemoryFiles();
    const binder = anOpenBinder();
    const memory = memoryOn(files, binder);
    await memory.change(withFolder);
    binder.renew();
    await memory.change((facts) => facts);
    expect((await memoryOn(files, binder).read()).backupFolder).toBe(FOLDER);
  });

  test('is not sealed for everybody when the binder was locked meanwhile', async () => {
    const files = new MemoryFiles();
    const binder = anOpenBinder();
    const memory = memoryOn(files, binder);
    const changing = memory.change(withFolder);
    binder.lock();
    await changing;
    expect(files.names()).toEqual([]);
  });

  test('changes made at the same time are all kept', async () => {
    const files = new MemoryFiles();
    const binder = anOpenBinder();
    const memory = memoryOn(files, binder);
    const at = '2026-11-22T09:00:00.000Z';
    await Promise.all([
      memory.change(withFolder),
      memory.change((facts) => ({ ...facts, lastOffPc: { at, generation: 4 } })),
      memory.change((facts) => ({ ...facts, lastComplete: { at, generation: 5 } })),
    ]);
    expect(await memoryOn(files, binder).read()).toEqual({
      backupFolder: FOLDER,
      lastOffPc: { at, generation: 4 },
      lastComplete: { at, generation: 5 },
      seen: null,
    });
  });
});

describe('a memory that was lost', () => {
  test.each([
    ['is empty', Buffer.alloc(0)],
    ['holds zeros', Buffer.alloc(400)],
    ['holds something else', Buffer.from('{"format":1}')],
    ['is of a later format', Buffer.from(`{"format":2,"device":"${'a'.repeat(32)}","vaults":{}}`)],
    ['is far too long', Buffer.alloc(2 * 1024 * 1024, 32)],
  ])('begins anew when the file %s', async (_, bytes) => {
    const files = new MemoryFiles();
    files.set(PATH, bytes);
    const memory = memoryOn(files);
    expect(await memory.read()).toEqual(nothing);
    await memory.change(withFolder);
    expect((await memory.read()).backupFolder).toBe(FOLDER);
    expect(JSON.parse(files.get(PATH).toString())).toMatchObject({ format: 1 });
  });

  test('begins anew for every byte that changed in it', async () => {
    const files = new MemoryFiles();
    const binder = anOpenBinder();
    await memoryOn(files, binder).change(withFolder);
    const whole = files.get(PATH);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(whole.readUInt8(at) ^ 1, at);
      files.set(PATH, changed);
      expect([null, FOLDER]).toContain((await memoryOn(files, binder).read()).backupFolder);
    }
  });

  test('is left alone while it is only held, and asked again at the next start', async () => {
    const disk = new MemoryFiles();
    const binder = anOpenBinder();
    await memoryOn(disk, binder).change(withFolder);
    const files = new FaultyFiles(disk);
    files.fault = ({ operation }) => (operation === 'read' ? 'EACCES' : null);
    const memory = memoryOn(files, binder);
    expect(await memory.read()).toEqual(nothing);
    await memory.change((facts) => ({ ...facts, backupFolder: '/other' }));
    expect((await memoryOn(disk, binder).read()).backupFolder).toBe(FOLDER);
  });
});

describe('writing what a PC remembers', () => {
  test('never rejects, whichever call to the disk fails, and leaves the old memory or the new', async () => {
    for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EROFS']) {
      for (let number = 1; number <= 9; number += 1) {
        const disk = new MemoryFiles();
        const binder = anOpenBinder();
        await memoryOn(disk, binder).change(withFolder);
        const files = new FaultyFiles(disk);
        files.failCall(number, code);
        await memoryOn(files, binder).change((facts) => ({ ...facts, backupFolder: '/other' }));
        expect([FOLDER, '/other']).toContain((await memoryOn(disk, binder).read()).backupFolder);
      }
    }
  });

  test('takes over what a crash left beside the file', async () => {
    const files = new MemoryFiles();
    files.set(`${PATH}.part`, Buffer.from('half'));
    await memoryOn(files).change(withFolder);
    expect(files.names()).toEqual([PATH]);
  });
});

describe('a PC', () => {
  test('has an id of its own that lasts as long as the file', async () => {
    const files = new MemoryFiles();
    const id = await aDeviceOn(files).deviceId();
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(await aDeviceOn(files).deviceId()).toBe(id);
    files.delete(PATH);
    expect(await aDeviceOn(files).deviceId()).not.toBe(id);
  });

  test('keeps its id while it runs, even when it cannot be written', async () => {
    const files = new FaultyFiles(new MemoryFiles());
    files.fault = ({ operation }) => (operation === 'create' ? 'EROFS' : null);
    const device = aDeviceOn(files);
    expect(await device.deviceId()).toBe(await device.deviceId());
  });

  test('keeps one secret of the keychain for each binder, and says when it could not be kept', async () => {
    const disk = new MemoryFiles();
    const files = new FaultyFiles(disk);
    const device = aDeviceOn(files);
    const [first, second] = [randomBytes(16), randomBytes(16)];
    const kept = { backend: 'gnome_libsecret', secret: 'djEx', slot: 'a'.repeat(32) };
    expect(await device.keepKeychainSecret(first, kept)).toBe(true);
    expect(await device.keychainSecretOf(first)).toEqual(kept);
    expect(await device.keychainSecretOf(second)).toBeNull();
    files.fault = ({ operation }) => (operation === 'rename' ? 'EROFS' : null);
    expect(await device.keepKeychainSecret(first, null)).toBe(false);
    files.fault = () => null;
    expect(await device.keychainSecretOf(first)).toEqual(kept);
    expect(await device.keepKeychainSecret(first, null)).toBe(true);
    expect(await aDeviceOn(disk).keychainSecretOf(first)).toBeNull();
  });
});
