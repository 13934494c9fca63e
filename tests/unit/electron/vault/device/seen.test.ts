import { describe, expect, test } from 'vitest';
import { ok } from '../../../../../shared/result';
import { unwrap } from '../../../../support/unwrap';
import { aDevice, addNote, aSavedBinder, aVault, PASSPHRASE, PREVIOUS, STORE } from '../support/aVault';
import { FaultyFiles } from '../support/faultyFiles';
import { MemoryFiles } from '../support/memoryFiles';

/** A binder saved so many times on a PC, and the store as it was before them. */
async function savedTimes(times: number) {
  const device = aDevice();
  const { files } = await aSavedBinder(['før']);
  const older = files.copy();
  const vault = aVault(files, { device });
  const store = unwrap(await vault.unlock(PASSPHRASE));
  const savedAt = store.savedAt();
  for (let note = 1; note <= times; note += 1) unwrap(await addNote(store, `${note}`));
  await vault.lock();
  // Everything given to the memory before is on its disk when this is answered.
  await device.deviceId();
  return { device, files, older, savedAt };
}

describe('an older file in the place of the newest', () => {
  test.each([1, 10, 100])('is told of on the PC that saw %i more saves', async (times) => {
    const { device, older, savedAt } = await savedTimes(times);
    const vault = aVault(older, { device });
    const store = unwrap(await vault.unlock(PASSPHRASE));
    expect(vault.restored()).toEqual({ because: 'older-than-seen', savedAt, missingSaves: times });
    expect(store.current().notes).toEqual(['før']);
  });

  test('is told of at every start until the owner goes on from it; no number is then used twice', async () => {
    const { device, older } = await savedTimes(10);
    for (const _ of ['first', 'second']) {
      const vault = aVault(older, { device });
      unwrap(await vault.unlock(PASSPHRASE));
      expect(vault.restored()).toMatchObject({ because: 'older-than-seen', missingSaves: 10 });
      await vault.lock();
    }
    const before = Number(older.get(STORE).readBigUInt64LE(24));
    const vault = aVault(older, { device });
    unwrap(await addNote(unwrap(await vault.unlock(PASSPHRASE)), 'videre'));
    expect(Number(older.get(STORE).readBigUInt64LE(24))).toBe(before + 11);
    await vault.lock();
    unwrap(await vault.unlock(PASSPHRASE));
    expect(vault.restored()).toBeNull();
  });

  test('is not noticed by a PC that never saw a newer one, nor by one that lost its memory', async () => {
    const { older } = await savedTimes(10);
    for (const device of [aDevice(), aDevice()]) {
      const vault = aVault(older, { device });
      unwrap(await vault.unlock(PASSPHRASE));
      expect(vault.restored()).toBeNull();
    }
  });

  test('is noticed by a PC that only opened the newer one', async () => {
    const { files, older } = await savedTimes(3);
    const device = aDevice();
    unwrap(await aVault(files, { device }).unlock(PASSPHRASE));
    await device.deviceId();
    const vault = aVault(older, { device });
    unwrap(await vault.unlock(PASSPHRASE));
    expect(vault.restored()).toMatchObject({ because: 'older-than-seen', missingSaves: 3 });
  });

  test('is not what another binder is', async () => {
    const { device } = await savedTimes(10);
    const { files } = await aSavedBinder();
    const vault = aVault(files, { device });
    unwrap(await vault.unlock(PASSPHRASE));
    expect(vault.restored()).toBeNull();
  });
});

describe('a damaged file', () => {
  test('is said to be damaged, with as many saves missing as this PC remembers', async () => {
    const { device, files } = await savedTimes(5);
    const store = files.get(STORE);
    // It claims a number that nobody has saved: what this PC remembers is believed instead.
    store.writeBigUInt64LE(900n, 24);
    files.set(STORE, store);
    const vault = aVault(files, { device });
    unwrap(await vault.unlock(PASSPHRASE));
    expect(vault.restored()).toMatchObject({ because: 'store-damaged', missingSaves: 1 });
  });

  test('tells itself how many saves are missing where no PC remembers, unless that cannot be', async () => {
    const { files } = await savedTimes(5);
    const claim = async (generation: bigint | null) => {
      const copy = files.copy();
      const store = copy.get(STORE);
      if (generation === null) store.fill(0, 0, 64);
      else store.writeBigUInt64LE(generation, 24);
      store.fill(0, 100, 120);
      copy.set(STORE, store);
      const vault = aVault(copy);
      unwrap(await vault.unlock(PASSPHRASE));
      return vault.restored();
    };
    const previous = files.get(PREVIOUS).readBigUInt64LE(24);
    expect(await claim(previous + 1n)).toMatchObject({ because: 'store-damaged', missingSaves: 1 });
    expect(await claim(previous + 7n)).toMatchObject({ because: 'store-damaged', missingSaves: 7 });
    expect(await claim(2n ** 52n)).toMatchObject({ because: 'store-damaged', missingSaves: null });
    expect(await claim(0n)).toMatchObject({ because: 'store-damaged', missingSaves: null });
    expect(await claim(null)).toMatchObject({ because: 'store-damaged', missingSaves: null });
  });
});

describe('the mark of the newest save', () => {
  test('costs no save: one that cannot be written leaves every answer as it was', async () => {
    const disk = new FaultyFiles(new MemoryFiles());
    disk.fault = () => 'EIO';
    const device = aDevice(disk);
    const { files } = await aSavedBinder();
    const vault = aVault(files, { device });
    const store = unwrap(await vault.unlock(PASSPHRASE));
    expect((await store.change((binder) => ok({ ...binder, owner: 'Karl Prøvesen' }))).ok).toBe(true);
    expect(vault.restored()).toBeNull();
  });
});
