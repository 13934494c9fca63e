import { describe, expect, test } from 'vitest';
import type { Vault } from '../../../../electron/vault/vault';
import type { Result } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import { anOfficeBinder, USB } from './backup/support/anOffice';
import { aSavedBinder, aVault, type Notes, PASSPHRASE, refusedWith, STORE } from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';
import type { MemoryFiles } from './support/memoryFiles';

const COPY = `${USB}/kopi.gdvb`;

/** A binder with a copy beside it, closed. */
const copied = (async () => {
  const { disk, vault } = await anOfficeBinder(['kunde']);
  unwrap(await vault.backups.saveTo(COPY));
  unwrap(await vault.backups.make('byHand'));
  await vault.lock();
  return disk;
})();

/** Does the work once for each call that it makes, with a lock in the middle of that call. */
async function lockedAtEachCall(
  disk: () => Promise<MemoryFiles>,
  work: (vault: Vault<Notes>) => Promise<() => Promise<Result<unknown>>>,
  judge: (disk: MemoryFiles, done: Result<unknown>, vault: Vault<Notes>) => Promise<void>,
): Promise<number> {
  for (let number = 1; ; number += 1) {
    const alone = await disk();
    const files = new FaultyFiles(alone);
    const vault = aVault(files);
    const act = await work(vault);
    files.calls.length = 0;
    let isLocked = false;
    files.fault = (call) => {
      if (call.number === number) {
        isLocked = true;
        void vault.lock();
      }
      return null;
    };
    const done = await act();
    if (!isLocked) return number - 1;
    files.fault = () => null;
    await vault.lock();
    await judge(alone, done, vault);
  }
}

/** The passphrase opens a binder that is whole. */
async function expectWhole(disk: MemoryFiles): Promise<void> {
  const vault = aVault(disk);
  const { notes, attachments = [] } = unwrap(await vault.unlock(PASSPHRASE)).current();
  expect(notes).toEqual(['kunde']);
  for (const id of attachments) unwrap(await vault.attachments.read(id));
}

describe('a lock', () => {
  test('at any call of a restore leaves a binder that the passphrase opens', async () => {
    const calls = await lockedAtEachCall(
      async () => (await copied).copy(),
      async (vault) => {
        const { id } = unwrap(await vault.restore.pick(COPY));
        unwrap(await vault.restore.open(id, { type: 'pass', passphrase: PASSPHRASE }));
        return () => vault.restore.run();
      },
      (disk) => expectWhole(disk),
    );
    expect(calls).toBeGreaterThan(20);
  });

  test('at any call of an offer that is taken leaves a binder that the passphrase opens, closed', async () => {
    const damaged = async () => {
      const disk = (await copied).copy();
      for (const path of disk.names().filter((name) => /store(\.prev)?\.gdv$/.test(name))) {
        const bytes = disk.get(path);
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        disk.set(path, bytes);
      }
      return disk;
    };
    const calls = await lockedAtEachCall(
      damaged,
      async (vault) => {
        expect(await vault.unlock(PASSPHRASE)).toMatchObject(refusedWith('copy-offered'));
        return () => vault.takeOffer();
      },
      async (disk, _done, vault) => {
        expect(vault.store()).toBeNull();
        const next = aVault(disk);
        const opened = await next.unlock(PASSPHRASE);
        if (!opened.ok) unwrap(await next.takeOffer());
        await next.lock();
        await expectWhole(disk);
      },
    );
    expect(calls).toBeGreaterThan(5);
  });

  test('wins against an unlock that was still waiting for its turn', async () => {
    const { files } = await aSavedBinder(['kunde']);
    const vault = aVault(files);
    const first = vault.state();
    const unlocking = vault.unlock(PASSPHRASE);
    const locking = vault.lock();
    await Promise.all([first, locking]);
    expect(await unlocking).toEqual(refusedWith('locked'));
    expect(vault.store()).toBeNull();
  });

  test('at any call of making a binder is answered as one, and the binder is there', async () => {
    const calls = await lockedAtEachCall(
      async () => {
        const { files } = await aSavedBinder();
        for (const name of files.names()) files.delete(name);
        return files;
      },
      async (vault) => () => vault.create(PASSPHRASE, { owner: 'Ellen Prøvesen', notes: ['kunde'] }),
      async (disk, done, vault) => {
        expect(done).toEqual(refusedWith('locked'));
        expect(vault.store()).toBeNull();
        if (disk.names().includes(STORE)) await expectWhole(disk);
      },
    );
    expect(calls).toBeGreaterThan(5);
  });
});
