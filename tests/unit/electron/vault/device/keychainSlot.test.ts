import { describe, expect, test } from 'vitest';
import { parseEnvelope } from '../../../../../electron/vault/envelope';
import { FakeKeychain } from '../../../../support/fakeKeychain';
import { unwrap } from '../../../../support/unwrap';
import {
  aDevice,
  addNote,
  aSavedBinder,
  aVault,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  refusedWith,
  STORE,
} from '../support/aVault';
import { FaultyFiles } from '../support/faultyFiles';
import { MemoryFiles } from '../support/memoryFiles';

/** A PC with a keychain, on which a binder lies on this disk; open. */
async function aPc(disk?: MemoryFiles) {
  const { files, recoveryKey } =
    disk === undefined ? await aSavedBinder(['en note']) : { files: disk, recoveryKey: '' };
  const remembered = new MemoryFiles();
  const memory = new FaultyFiles(remembered);
  const device = aDevice(memory);
  const keychain = new FakeKeychain();
  const start = () => aVault(files, { device, keychain });
  const vault = start();
  /** Locks, and waits until this PC has written down what it remembers. */
  const lock = async () => {
    await vault.lock();
    await device.deviceId();
  };
  unwrap(await vault.unlock(PASSPHRASE));
  return { files, remembered, memory, device, keychain, vault, lock, start, recoveryKey };
}
type Pc = Awaited<ReturnType<typeof aPc>>;

/** The same, whose keychain opens the binder; locked. */
async function aPcWithKeychain(disk?: MemoryFiles) {
  const pc = await aPc(disk);
  unwrap(await pc.vault.keychain.use(true));
  await pc.lock();
  return pc;
}
const slotsIn = (files: MemoryFiles, path = STORE) => {
  const parsed = parseEnvelope(files.get(path), 1);
  if (parsed.state !== 'whole') throw new Error('the store does not parse');
  return parsed.envelope.header.slots.map(({ type }) => type).sort();
};
const formatOf = (files: MemoryFiles) => {
  const bytes = files.get(STORE);
  return [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
};

describe('a keychain that opens the binder', () => {
  test('does so at every start, and is offered before', async () => {
    const { start, vault } = await aPcWithKeychain();
    expect(await vault.keychain.opens()).toBe(true);
    unwrap(await vault.unlockWithKeychain());
    expect(vault.openedWith()).toBe('os');
    expect(unwrap(await vault.keychain.state())).toBe('on');
    await vault.lock();
    const again = start();
    expect(unwrap(await again.unlockWithKeychain()).current().notes).toEqual(['en note']);
  });

  test('leaves the passphrase and the sheet as they were', async () => {
    const { start, recoveryKey, files } = await aPcWithKeychain();
    unwrap(await start().unlock(PASSPHRASE));
    unwrap(await start().unlockWithRecoveryKey(recoveryKey));
    expect(slotsIn(files)).toEqual(['os', 'pass', 'recovery']);
  });

  test('keeps its secret on this PC only, and not in the clear', async () => {
    const { files, remembered } = await aPcWithKeychain();
    expect(remembered.names()).toEqual(['/device.json']);
    for (const path of files.names()) {
      const copy = new MemoryFiles();
      copy.set(STORE, files.get(path));
      // The store alone, on a PC whose keychain is the same but which remembers nothing.
      expect(await aVault(copy, { device: aDevice(), keychain: new FakeKeychain() }).keychain.opens()).toBe(
        false,
      );
    }
    expect(remembered.get('/device.json').toString()).toMatch(/"backend":"gnome_libsecret"/);
  });

  test('stays through a new passphrase, a new sheet and both at once', async () => {
    const { vault, files } = await aPcWithKeychain();
    unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    unwrap(await vault.secrets.renewRecoveryKey());
    unwrap(await vault.secrets.replace(PASSPHRASE));
    await vault.lock();
    unwrap(await vault.unlockWithKeychain());
    expect(slotsIn(files)).toEqual(['os', 'pass', 'recovery']);
  });

  test('has one slot however often it is turned on, and the first secret then opens nothing', async () => {
    const { vault, files, remembered, lock, start } = await aPcWithKeychain();
    const first = remembered.get('/device.json');
    unwrap(await vault.unlockWithKeychain());
    unwrap(await vault.keychain.use(true));
    await lock();
    expect(slotsIn(files)).toEqual(['os', 'pass', 'recovery']);
    unwrap(await vault.unlockWithKeychain());
    await lock();
    remembered.set('/device.json', first);
    expect(await start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
  });
});

describe('a keychain that was turned off', () => {
  test('opens nothing that was saved afterwards, even with what this PC remembered before', async () => {
    const { vault, files, remembered, lock, start, device, keychain } = await aPcWithKeychain();
    const before = remembered.get('/device.json');
    const older = files.copy();
    const store = unwrap(await vault.unlockWithKeychain());
    unwrap(await vault.keychain.use(false));
    unwrap(await addNote(store, 'bagefter'));
    expect(unwrap(await vault.keychain.state())).toBe('off');
    await lock();
    expect(remembered.get('/device.json').toString()).toContain('"keychain":null');

    remembered.set('/device.json', before);
    expect(await start().keychain.opens()).toBe(false);
    expect(await start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    for (const path of [STORE, PREVIOUS]) expect(slotsIn(files, path)).toEqual(['pass', 'recovery']);
    unwrap(await start().unlock(PASSPHRASE));
    // A copy from before still opens with the old secret; that is what the owner is told.
    unwrap(await aVault(older, { device, keychain }).unlockWithKeychain());
  });

  test('does not let an old copy in the folder in its place', async () => {
    const { vault, files, remembered, lock, start } = await aPcWithKeychain();
    const [device, store] = [remembered.get('/device.json'), files.get(STORE)];
    unwrap(await vault.unlockWithKeychain());
    unwrap(await vault.keychain.use(false));
    await lock();
    remembered.set('/device.json', device);
    files.set('/vault/store.pending-99.gdv', store);
    expect(await start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
  });

  test('is off for the binder although this PC could not forget it', async () => {
    const { vault, files, memory, start } = await aPcWithKeychain();
    unwrap(await vault.unlockWithKeychain());
    memory.failEvery('rename', 'EROFS');
    unwrap(await vault.keychain.use(false));
    expect(unwrap(await vault.keychain.state())).toBe('off');
    await vault.lock();
    expect(slotsIn(files)).toEqual(['pass', 'recovery']);
    expect(await start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    // Turned off once more, it writes nothing.
    const again = start();
    unwrap(await again.unlock(PASSPHRASE));
    const before = files.get(STORE);
    unwrap(await again.keychain.use(false));
    expect(files.get(STORE).equals(before)).toBe(true);
  });
});

describe('a keychain that fails', () => {
  test.each([
    ['is gone', (pc: Pc) => pc.keychain.become({ name: null })],
    [
      'is another part of the system than the one that kept the secret',
      (pc: Pc) => pc.keychain.become({ name: 'kwallet6' }),
    ],
    ['refuses', (pc: Pc) => pc.keychain.become({ fails: true })],
    ['lost what this PC remembered', (pc: Pc) => pc.remembered.delete('/device.json')],
    [
      'finds what this PC remembered damaged',
      (pc: Pc) => pc.remembered.set('/device.json', Buffer.alloc(300)),
    ],
  ])('asks for the passphrase when it %s, and changes nothing', async (_, spoil) => {
    const pc = await aPcWithKeychain();
    const before = pc.files.get(STORE);
    spoil(pc);
    const vault = pc.start();
    expect(await vault.unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    expect(pc.files.get(STORE).equals(before)).toBe(true);
    unwrap(await vault.unlock(PASSPHRASE));
  });

  test('answers other bytes for every bit changed in what it kept, and none of them opens the binder', async () => {
    const { remembered, start } = await aPcWithKeychain();
    const whole = remembered.get('/device.json').toString();
    const secret = /"secret":"([^"]+)"/.exec(whole)?.[1] ?? '';
    const bytes = Buffer.from(secret, 'base64');
    expect(bytes.length).toBe(32);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      remembered.set('/device.json', Buffer.from(whole.replace(secret, changed.toString('base64'))));
      expect(await start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    }
    remembered.set('/device.json', Buffer.from(whole));
    unwrap(await start().unlockWithKeychain());
  });

  test('is not turned on: nothing is written', async () => {
    for (const [spoil, code] of [
      [(pc: Pc) => pc.keychain.become({ name: null }), 'keychain-unavailable'],
      [(pc: Pc) => pc.keychain.become({ fails: true }), 'keychain-failed'],
      [(pc: Pc) => pc.keychain.become({ reveal: async () => Buffer.alloc(32) }), 'keychain-failed'],
      [(pc: Pc) => pc.memory.failEvery('create', 'EROFS'), 'keychain-failed'],
    ] as const) {
      const pc = await aPc();
      const before = pc.files.get(STORE);
      spoil(pc);
      expect(await pc.vault.keychain.use(true)).toEqual(refusedWith(code));
      expect(pc.files.get(STORE).equals(before)).toBe(true);
      expect(await pc.device.keychainSecretOf(before.subarray(32, 48))).toBeNull();
    }
  });

  test('is unavailable where the system keeps no secret safely', async () => {
    const { vault, keychain } = await aPc();
    expect(unwrap(await vault.keychain.state())).toBe('off');
    keychain.name = null;
    expect(unwrap(await vault.keychain.state())).toBe('unavailable');
    await vault.lock();
    expect(await vault.keychain.state()).toEqual(refusedWith('locked'));
    expect(await vault.keychain.use(true)).toEqual(refusedWith('locked'));
  });

  test('that could not be saved is forgotten again', async () => {
    const { files } = await aSavedBinder(['en note']);
    const disk = new FaultyFiles(files);
    const device = aDevice();
    const vault = aVault(disk, { device, keychain: new FakeKeychain() });
    unwrap(await vault.unlock(PASSPHRASE));
    disk.failEvery('create', 'ENOSPC');
    expect(await vault.keychain.use(true)).toEqual(refusedWith('save-failed', { reason: 'full' }));
    expect(await device.keychainSecretOf(files.get(STORE).subarray(32, 48))).toBeNull();
    expect(unwrap(await vault.keychain.state())).toBe('off');
  });
});

describe('a lock', () => {
  test('that comes while the system asks its user wins', async () => {
    const { vault, keychain } = await aPcWithKeychain();
    const reveal = keychain.reveal.bind(keychain);
    keychain.reveal = async (text) => {
      await vault.lock();
      return reveal(text);
    };
    expect(await vault.unlockWithKeychain()).toEqual(refusedWith('locked'));
    expect(vault.store()).toBeNull();
  });
});

describe('several PCs', () => {
  test('each have a slot of their own, and turn off no other', async () => {
    const first = await aPcWithKeychain();
    const second = await aPcWithKeychain(first.files);
    expect(slotsIn(first.files)).toEqual(['os', 'os', 'pass', 'recovery']);
    const vault = first.start();
    unwrap(await vault.unlockWithKeychain());
    unwrap(await vault.keychain.use(false));
    await vault.lock();
    expect(await first.start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    unwrap(await second.start().unlockWithKeychain());
  });

  test('have eight slots in all: the oldest makes room, never the passphrase or the sheet', async () => {
    const first = await aPcWithKeychain();
    const others = [];
    for (let number = 2; number <= 7; number += 1) others.push(await aPcWithKeychain(first.files));
    const slots = slotsIn(first.files);
    expect(slots).toEqual(['os', 'os', 'os', 'os', 'os', 'os', 'pass', 'recovery']);
    expect(await first.start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    for (const { start } of others) unwrap(await start().unlockWithKeychain());
    unwrap(await first.start().unlockWithRecoveryKey(first.recoveryKey));
  });
});

describe('the file', () => {
  test('is of format 1.0 until a keychain opens it, then of 1.1, and 1.0 again afterwards', async () => {
    const { vault, files } = await aPc();
    expect(formatOf(files)).toEqual([1, 0]);
    unwrap(await vault.keychain.use(true));
    expect(formatOf(files)).toEqual([1, 1]);
    const parsed = parseEnvelope(files.get(STORE), 1);
    expect(parsed).toMatchObject({ state: 'whole', envelope: { header: { minReader: [1, 1] } } });
    unwrap(await vault.keychain.use(false));
    expect(formatOf(files)).toEqual([1, 0]);
  });

  test('of a format with kinds of slots that this app does not know is newer, and is not touched', async () => {
    const { files, start } = await aPcWithKeychain();
    const newer = files.get(STORE);
    newer.writeUInt16LE(2, 10);
    files.set(STORE, newer);
    expect(await start().unlock(PASSPHRASE)).toEqual(refusedWith('store-newer'));
    expect(await start().unlockWithKeychain()).toEqual(refusedWith('keychain-failed'));
    expect(files.get(STORE).equals(newer)).toBe(true);
  });
});
