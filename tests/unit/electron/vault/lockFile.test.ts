import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createLockFile, STALE_AFTER } from '../../../../electron/vault/lockFile';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  PASSPHRASE,
  PatientClock,
  refusedWith,
} from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';
import type { MemoryFiles } from './support/memoryFiles';

const LOCK = `${FOLDER}/open.lock`;

/** The vault on one PC that reaches the shared folder. */
function onPc(files: MemoryFiles, device: string, clock: PatientClock) {
  const lockFile = createLockFile({ folder: FOLDER, files, clock, randomBytes }, async () => device);
  return aVault(files, { clock, lockFile });
}

async function aSharedBinder() {
  const { files } = await aSavedBinder(['en']);
  const clock = new PatientClock();
  return { files, clock, office: onPc(files, 'office', clock), home: onPc(files, 'home', clock) };
}

describe('a binder that another PC has open', () => {
  test('is not opened, but can be read; a change is refused and nothing is written', async () => {
    const { files, office, home } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    expect(await home.unlock(PASSPHRASE)).toEqual(refusedWith('store-in-use'));
    const before = files.names().map((name) => files.get(name).toString('hex'));
    const store = unwrap(await home.openToRead(PASSPHRASE));
    expect(home.isReadOnly()).toBe(true);
    expect(store.current().notes).toEqual(['en']);
    expect(await addNote(store, 'to')).toEqual(refusedWith('read-only'));
    expect(await home.secrets.changePassphrase('hest vindue gulerod bro palet')).toEqual(
      refusedWith('read-only'),
    );
    expect(await home.backups.make('byHand')).toEqual(refusedWith('read-only'));
    expect(await home.secrets.renewDataKey(PASSPHRASE)).toEqual(refusedWith('read-only'));
    home.automaticCopies.beforeLock();
    await home.lock();
    await home.automaticCopies.settled();
    expect(files.names().map((name) => files.get(name).toString('hex'))).toEqual(before);
  });

  test('opens as soon as it is locked there', async () => {
    const { files, office, home } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    await office.lock();
    expect(files.names()).not.toContain(LOCK);
    unwrap(await home.unlock(PASSPHRASE));
    expect(home.isReadOnly()).toBe(false);
  });

  test('opens two minutes after the other PC died, and not while it gives signs of life', async () => {
    const { clock, office, home } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    await clock.wait(STALE_AFTER - 1);
    expect((await home.unlock(PASSPHRASE)).ok).toBe(false);
    await office.beat();
    await clock.wait(STALE_AFTER - 1);
    expect((await home.unlock(PASSPHRASE)).ok).toBe(false);
    await clock.wait(1);
    unwrap(await home.unlock(PASSPHRASE));
  });

  test('is not taken back by a PC that slept: its sign of life leaves the lock to who has it now', async () => {
    const { clock, office, home } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    await clock.wait(STALE_AFTER);
    unwrap(await home.unlock(PASSPHRASE));
    await office.beat();
    await office.lock();
    expect(await office.unlock(PASSPHRASE)).toEqual(refusedWith('store-in-use'));
  });

  test('is not let go by a PC that only read in it, nor by one whose lock was taken over', async () => {
    const { files, clock, office, home } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    unwrap(await home.openToRead(PASSPHRASE));
    await home.lock();
    expect(files.names()).toContain(LOCK);
    await clock.wait(STALE_AFTER);
    unwrap(await home.unlock(PASSPHRASE));
    await office.lock();
    expect(files.names()).toContain(LOCK);
  });
});

describe('a lock file', () => {
  test('left behind by a crash of this PC does not stand in the way', async () => {
    const { files, clock, office } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    unwrap(await onPc(files, 'office', clock).unlock(PASSPHRASE));
  });

  test('that cannot be read is no lock', async () => {
    const { files, office } = await aSharedBinder();
    for (const text of ['', 'null', '{}', '{"device":5,"at":"now"}']) {
      files.set(LOCK, Buffer.from(text));
      unwrap(await office.unlock(PASSPHRASE));
      await office.lock();
    }
  });

  test('that cannot be written does not keep the binder closed', async () => {
    const { files: disk } = await aSavedBinder(['en']);
    const files = new FaultyFiles(disk);
    files.fault = ({ path }) => (path.includes('open.lock') ? 'EROFS' : null);
    const clock = new PatientClock();
    const lockFile = createLockFile({ folder: FOLDER, files, clock, randomBytes }, async () => 'office');
    const store = unwrap(await aVault(files, { clock, lockFile }).unlock(PASSPHRASE));
    unwrap(await addNote(store, 'to'));
  });

  test('tells nothing but a random id and a time', async () => {
    const { files, office } = await aSharedBinder();
    unwrap(await office.unlock(PASSPHRASE));
    expect(Object.keys(JSON.parse(files.get(LOCK).toString('utf8')))).toEqual(['device', 'at']);
  });
});
