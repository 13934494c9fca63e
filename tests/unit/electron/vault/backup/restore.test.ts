import { describe, expect, test } from 'vitest';
import { parseRecoveryKey } from '../../../../../shared/domain/recoveryKey/recoveryKey';
import { unwrap } from '../../../../support/unwrap';
import {
  aDevice,
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  refusedWith,
  STORE,
} from '../support/aVault';
import { FaultyFiles } from '../support/faultyFiles';
import { MemoryFiles } from '../support/memoryFiles';
import { anOfficeBinder, attachmentFiles, BACKUPS, BLOBS, copiesOn, USB } from './support/anOffice';

const pass = (passphrase = PASSPHRASE) => ({ type: 'pass', passphrase }) as const;
const COPY = `${USB}/kopi.gdvb`;

/** A copy on a USB drive, and a PC that has never seen the binder. */
async function aCopyOnUsb() {
  const office = await anOfficeBinder(['kunde', 'leverandør']);
  unwrap(await office.vault.backups.saveTo(COPY));
  const bytes = office.disk.get(COPY);
  const pc = new MemoryFiles();
  pc.set(COPY, bytes);
  return { ...office, bytes, pc };
}

async function restored(disk: MemoryFiles, path = COPY, secret = pass()) {
  const vault = aVault(disk);
  const { id } = unwrap(await vault.restore.pick(path));
  const preview = unwrap(await vault.restore.open(id, secret));
  unwrap(await vault.restore.run());
  return { vault, preview };
}

describe('on another PC', () => {
  test('a copy and the passphrase are enough', async () => {
    const { pc, store } = await aCopyOnUsb();
    const { vault, preview } = await restored(pc);
    expect(preview).toMatchObject({ firm: 'Ellen Prøvesen', attachments: 2, replaces: null });
    expect(unwrap(await vault.state())).toBe('locked');
    const again = unwrap(await vault.unlock(PASSPHRASE));
    expect(again.current()).toEqual(store.current());
    const [first = ''] = again.current().attachments ?? [];
    expect(unwrap(await vault.attachments.read(first)).toString()).toBe('aftale med Nordvest Drift');
    expect(vault.restored()).toBeNull();
  });

  test('a copy and the recovery sheet are enough', async () => {
    const { pc, recoveryKey, store } = await aCopyOnUsb();
    const vault = aVault(pc);
    const { id } = unwrap(await vault.restore.pick(COPY));
    const key = unwrap(parseRecoveryKey(recoveryKey));
    unwrap(await vault.restore.open(id, { type: 'recovery', key }));
    unwrap(await vault.restore.run());
    expect(unwrap(await vault.unlockWithRecoveryKey(recoveryKey)).current()).toEqual(store.current());
  });

  test('the wrong passphrase and a sheet of another binder open nothing and write nothing', async () => {
    const { pc } = await aCopyOnUsb();
    const other = await aSavedBinder();
    const vault = aVault(pc);
    const { id } = unwrap(await vault.restore.pick(COPY));
    expect(await vault.restore.open(id, pass(OTHER_PASSPHRASE))).toEqual(refusedWith('wrong-passphrase'));
    const key = unwrap(parseRecoveryKey(other.recoveryKey));
    expect(await vault.restore.open(id, { type: 'recovery', key })).toEqual(
      refusedWith('recovery-key-wrong'),
    );
    expect(await vault.restore.run()).toEqual(refusedWith('restore-not-open'));
    expect(pc.names()).toEqual([COPY]);
  });
});

describe('over a binder that is there', () => {
  test('what is replaced is kept as it was, and the new store is numbered above it', async () => {
    const { disk, vault, store } = await anOfficeBinder(['først']);
    unwrap(await vault.backups.saveTo(COPY));
    unwrap(await addNote(store, 'senere'));
    await vault.lock();
    const [before, previous] = [disk.get(STORE), disk.get(PREVIOUS)];
    const { vault: later, preview } = await restored(disk);
    expect(preview.replaces).toEqual({ isSameBinder: true, savedAt: '2026-11-22T09:00:00.000Z' });
    const kept = disk.names().filter((path) => path.startsWith(`${FOLDER}/replaced/`));
    expect(kept.map((path) => disk.get(path)).sort(Buffer.compare)).toEqual(
      [before, previous].sort(Buffer.compare),
    );
    expect(disk.get(STORE).readBigUInt64LE(24)).toBeGreaterThan(before.readBigUInt64LE(24));
    expect(unwrap(await later.unlock(PASSPHRASE)).current().notes).toEqual(['først']);
    expect(copiesOn(disk, BACKUPS, 'restore')).toHaveLength(1);
  });

  test('of another firm is told of, and that binder can be got back from what was put aside', async () => {
    const { bytes } = await aCopyOnUsb();
    const other = await aSavedBinder(['en anden mappe']);
    other.files.set(COPY, bytes);
    const { preview, vault } = await restored(other.files);
    expect(preview.replaces).toEqual({ isSameBinder: false, savedAt: null });
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['kunde', 'leverandør']);
    await vault.lock();
    const sources = unwrap(await vault.restore.sources());
    const aside = sources.filter(({ where }) => where === 'putAside');
    expect(aside).toHaveLength(2);
    const current = aside.find(({ name }) => name.endsWith('store.gdv'));
    unwrap(await vault.restore.open(current?.id ?? '', pass()));
    unwrap(await vault.restore.run());
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['en anden mappe']);
  });

  test('a damaged attachment goes to the quarantine and comes back whole', async () => {
    const { disk, vault } = await anOfficeBinder();
    unwrap(await vault.backups.saveTo(COPY));
    await vault.lock();
    const [damaged = '', missing = ''] = attachmentFiles(disk);
    disk.set(damaged, Buffer.from('skadet'));
    disk.delete(missing);
    const { vault: later } = await restored(disk);
    const store = unwrap(await later.unlock(PASSPHRASE));
    for (const id of store.current().attachments ?? []) unwrap(await later.attachments.read(id));
    const quarantined = disk.names().filter((path) => path.startsWith(`${FOLDER}/quarantine/`));
    expect(quarantined.map((path) => disk.get(path).toString())).toEqual(['skadet']);
  });

  test('is refused while a binder is open', async () => {
    const { vault } = await aCopyOnUsb();
    const { id } = unwrap(await vault.restore.pick(COPY));
    unwrap(await vault.restore.open(id, pass()));
    expect(await vault.restore.run()).toEqual(refusedWith('store-in-use'));
  });
});

describe('a store that was put aside', () => {
  test('is refused when its attachments are gone, with nothing written', async () => {
    const { disk, vault } = await anOfficeBinder();
    await vault.lock();
    disk.set(`${USB}/gemt.gdv`, disk.get(STORE));
    for (const path of attachmentFiles(disk)) disk.delete(path);
    const before = disk.names();
    const { id } = unwrap(await vault.restore.pick(`${USB}/gemt.gdv`));
    unwrap(await vault.restore.open(id, pass()));
    expect(await vault.restore.run()).toEqual(refusedWith('attachment-missing'));
    expect(disk.names().filter((path) => !path.startsWith(BACKUPS))).toEqual(before);
  });
});

const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT', 'EDQUOT'] as const;
/** What differs on Windows is only whether folders can be synced. */
const FEW = ['ENOSPC', 'EPERM'] as const;

/** A PC with an older state of the binder, one attachment gone and one damaged, about to restore the copy. */
async function aDamagedPc() {
  const { disk, vault, store } = await anOfficeBinder(['først']);
  unwrap(await vault.backups.saveTo(COPY));
  unwrap(await addNote(store, 'senere'));
  await vault.lock();
  const [damaged = '', missing = ''] = attachmentFiles(disk);
  disk.set(damaged, Buffer.from('skadet'));
  disk.delete(missing);
  return disk;
}

async function notesOn(disk: MemoryFiles): Promise<readonly string[]> {
  return unwrap(await aVault(disk).unlock(PASSPHRASE)).current().notes;
}

const halfFiles = (disk: MemoryFiles) => disk.names().filter((path) => path.endsWith('.tmp'));

/** A PC on which the copy has been opened and only has to be restored; its calls to the disk count from here. */
async function aRestoreAbout(pc: MemoryFiles, windows = false) {
  const disk = pc.copy();
  const files = new FaultyFiles(disk, windows);
  const vault = aVault(files, { device: aDevice() });
  const { id } = unwrap(await vault.restore.pick(COPY));
  unwrap(await vault.restore.open(id, pass()));
  files.calls.length = 0;
  return { disk, files, vault, id };
}

async function callsOfOneRestore(pc: MemoryFiles, windows: boolean): Promise<number> {
  const { vault, files } = await aRestoreAbout(pc, windows);
  unwrap(await vault.restore.run());
  return files.calls.length;
}

/** Whether a restore is refused when this call fails; nothing may be lost either way, and a second try succeeds. */
async function isRefused(pc: MemoryFiles, windows: boolean, number: number, code: string): Promise<boolean> {
  const { disk, files, vault, id } = await aRestoreAbout(pc, windows);
  files.failCall(number, code);
  const run = await vault.restore.run();
  files.fault = () => null;
  // What cannot be removed is left, and removed the next time.
  if (files.calls[number - 1]?.operation !== 'remove') expect(halfFiles(disk)).toEqual([]);
  const notes = await notesOn(disk.copy());
  expect(run.ok ? notes : notes.slice(0, 1)).toEqual(['først']);
  unwrap(await vault.restore.open(id, pass()));
  unwrap(await vault.restore.run());
  expect(await notesOn(disk)).toEqual(['først']);
  expect(halfFiles(disk)).toEqual([]);
  return !run.ok;
}

describe('a disk that fails at one call of a restore', () => {
  test.each([false, true])(
    'with any code loses nothing and leaves no half file (Windows: %s)',
    async (windows) => {
      const pc = await aDamagedPc();
      const count = await callsOfOneRestore(pc, windows);
      let refusals = 0;
      for (const code of windows ? FEW : CODES) {
        for (let number = 1; number <= count; number += 1)
          refusals += (await isRefused(pc, windows, number, code)) ? 1 : 0;
      }
      expect(refusals).toBeGreaterThan(0);
    },
  );

  test('that stands still from then on, as in a crash, opens afterwards with nothing lost', async () => {
    const pc = await aDamagedPc();
    const count = await callsOfOneRestore(pc, false);
    const seen = new Set<string>();
    for (let number = 1; number <= count; number += 1) {
      const { disk, files, vault } = await aRestoreAbout(pc);
      files.fault = (call) => (call.number >= number ? 'EIO' : null);
      const run = await vault.restore.run();
      const notes = await notesOn(disk.copy());
      if (run.ok) expect(notes).toEqual(['først']);
      seen.add(notes.join());
      if (!notes.includes('senere')) {
        const kept = disk.names().filter((path) => path.startsWith(`${FOLDER}/replaced/`));
        expect(kept.length).toBeGreaterThan(0);
      }
    }
    expect(seen).toEqual(new Set(['først,senere', 'først']));
  });
});

describe('a store that can no longer be read', () => {
  async function anUnreadableStore(part: 'contents' | 'everything') {
    const office = await anOfficeBinder(['først']);
    unwrap(await office.vault.backups.make('byHand'));
    unwrap(await addNote(office.store, 'senere'));
    await office.vault.lock();
    for (const path of [STORE, PREVIOUS]) {
      const bytes = office.disk.get(path);
      bytes.fill(0, part === 'contents' ? bytes.length - 20 : 0);
      office.disk.set(path, bytes);
    }
    return office;
  }

  test('is refused with the offer of the newest good copy, and what would be missing', async () => {
    const { vault } = await anUnreadableStore('contents');
    expect(await vault.unlock(PASSPHRASE)).toEqual(
      refusedWith('copy-offered', { savedAt: '2026-11-22T09:00:00.000Z', missingSaves: 1 }),
    );
  });

  test('of which nothing is left is offered a copy as well; how much is missing is then unknown', async () => {
    const { vault } = await anUnreadableStore('everything');
    expect(await vault.state()).toEqual(refusedWith('store-damaged'));
    expect(await vault.unlock(PASSPHRASE)).toMatchObject(refusedWith('copy-offered', { missingSaves: null }));
    expect(await vault.unlock(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
  });

  test('gives way to the copy when the owner takes it, and the damaged files are kept', async () => {
    const { vault, disk } = await anUnreadableStore('contents');
    const damaged = [disk.get(STORE), disk.get(PREVIOUS)];
    expect(await vault.takeOffer()).toEqual(refusedWith('copy-none'));
    await vault.unlock(PASSPHRASE);
    const store = unwrap(await vault.takeOffer());
    expect(store.current().notes).toEqual(['først']);
    expect(vault.restored()).toMatchObject({ because: 'store-damaged', missingSaves: 1 });
    const kept = disk.names().filter((path) => path.startsWith(`${FOLDER}/quarantine/`));
    expect(kept.map((path) => disk.get(path)).sort(Buffer.compare)).toEqual(damaged.sort(Buffer.compare));
    unwrap(await addNote(store, 'videre'));
    await vault.lock();
    expect(await notesOn(disk)).toEqual(['først', 'videre']);
  });

  test('is offered the copy before when the newest is damaged too', async () => {
    const office = await anOfficeBinder(['først']);
    unwrap(await office.vault.backups.make('byHand'));
    unwrap(await addNote(office.store, 'senere'));
    unwrap(await office.vault.backups.make('byHand'));
    await office.vault.lock();
    const newest = `${BACKUPS}/${copiesOn(office.disk, BACKUPS).at(-1)}`;
    for (const path of [STORE, PREVIOUS, newest]) {
      const bytes = office.disk.get(path);
      bytes.fill(0, bytes.length - 20);
      office.disk.set(path, bytes);
    }
    expect(await office.vault.unlock(PASSPHRASE)).toMatchObject(refusedWith('copy-offered'));
    expect(unwrap(await office.vault.takeOffer()).current().notes).toEqual(['først']);
  });

  test('forgets the offer at a lock', async () => {
    const { vault } = await anUnreadableStore('contents');
    await vault.unlock(PASSPHRASE);
    await vault.lock();
    expect(await vault.takeOffer()).toEqual(refusedWith('copy-none'));
  });

  test('is offered nothing where there is no copy, and nothing is made up', async () => {
    const { vault, disk } = await anUnreadableStore('contents');
    for (const name of copiesOn(disk, BACKUPS)) disk.delete(`${BACKUPS}/${name}`);
    const before = disk.names();
    expect(await vault.unlock(PASSPHRASE)).toEqual(refusedWith('store-damaged'));
    expect(disk.names()).toEqual(before);
  });
});

test('attachments of the office lie beside the store', async () => {
  const { disk } = await anOfficeBinder();
  expect(attachmentFiles(disk).every((path) => path.startsWith(BLOBS))).toBe(true);
});
