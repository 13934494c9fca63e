import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  firstNotes,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  refusedWith,
  STORE,
} from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';
import { MemoryFiles } from './support/memoryFiles';

/** Three saves: the store has both notes, the copy before it only the first. */
const aDisk = async () => (await aSavedBinder(['første', 'anden'])).files;
const BOTH = ['første', 'anden'];

const damage = (files: MemoryFiles, path: string) => {
  const bytes = files.get(path);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 4;
  files.set(path, bytes);
};
const inQuarantine = (files: MemoryFiles) =>
  files.names().filter((name) => name.startsWith(`${FOLDER}/quarantine/`));
const contentsOf = (files: MemoryFiles) =>
  Object.fromEntries(files.names().map((name) => [name, files.get(name)]));

async function unlocked(files: MemoryFiles) {
  const vault = aVault(files);
  const store = unwrap(await vault.unlock(PASSPHRASE));
  return { vault, store, notes: store.current().notes };
}

describe('starting up', () => {
  test('with nothing there is a first start', async () => {
    const files = new MemoryFiles();
    expect(await aVault(files).state()).toEqual({ ok: true, value: 'none' });
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('store-missing'));
    await files.makeFolder(FOLDER);
    expect(await aVault(files).state()).toEqual({ ok: true, value: 'none' });
  });

  test('after a first save that was torn is a first start again, and what it left is cleared away', async () => {
    const files = new MemoryFiles();
    files.set(`${FOLDER}/store.1.00ff00ff00ff.tmp`, Buffer.alloc(40));
    expect(await aVault(files).state()).toEqual({ ok: true, value: 'none' });
    unwrap(await aVault(files).create(PASSPHRASE, firstNotes));
    await unlocked(files);
    expect(files.names()).toEqual([STORE]);

    files.delete(STORE);
    files.set(`${FOLDER}/store.2.00ff00ff00ff.tmp`, Buffer.alloc(40));
    expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
  });

  test('opens the store when it is the newest', async () => {
    const files = await aDisk();
    const before = contentsOf(files);
    const { vault, notes, store } = await unlocked(files);
    expect(notes).toEqual(BOTH);
    expect(vault.restored()).toBeNull();
    expect(store.savedAt()).toMatch(/^2026-/);
    expect(contentsOf(files)).toEqual(before);
  });

  test('adopts a save that was complete but not yet in place', async () => {
    const files = await aDisk();
    const newer = files.get(STORE);
    files.set(STORE, files.get(PREVIOUS));
    files.delete(PREVIOUS);
    files.set(`${FOLDER}/store.3.0a1b2c3d4e5f.tmp`, newer);
    const { vault, notes, store } = await unlocked(files);
    expect(notes).toEqual(BOTH);
    expect(vault.restored()).toEqual({
      because: 'unfinished-save',
      savedAt: store.savedAt(),
      missingSaves: 0,
    });
    expect(files.names()).toEqual([STORE, PREVIOUS]);
    expect(files.get(STORE).equals(newer)).toBe(true);
  });

  test('adopts a pending save and goes on from it', async () => {
    const files = await aDisk();
    const newer = files.get(STORE);
    files.set(STORE, files.get(PREVIOUS));
    files.set(`${FOLDER}/store.pending-3.gdv`, newer);
    const { store, notes } = await unlocked(files);
    expect(notes).toEqual(BOTH);
    unwrap(await addNote(store, 'tredje'));
    expect((await unlocked(files)).notes).toEqual([...BOTH, 'tredje']);
  });

  test('ignores and clears away a save that was torn', async () => {
    const files = await aDisk();
    const whole = files.get(STORE);
    for (const length of [0, 10, 64, 300, whole.length - 1]) {
      files.set(`${FOLDER}/store.4.${length}.tmp`, whole.subarray(0, length));
    }
    const { vault, notes } = await unlocked(files);
    expect(notes).toEqual(BOTH);
    expect(vault.restored()).toBeNull();
    expect(files.names()).toEqual([STORE, PREVIOUS]);
  });

  test('with a damaged store opens the copy before it, moves the damaged one aside, and says so', async () => {
    const files = await aDisk();
    damage(files, STORE);
    const broken = files.get(STORE);
    const { vault, notes, store } = await unlocked(files);
    expect(notes).toEqual(['første']);
    expect(vault.restored()).toEqual({
      because: 'store-damaged',
      savedAt: store.savedAt(),
      missingSaves: 1,
    });
    const [aside, ...others] = inQuarantine(files);
    expect(others).toEqual([]);
    expect(files.get(aside ?? '').equals(broken)).toBe(true);
    unwrap(await addNote(store, 'igen'));
    expect((await unlocked(files)).notes).toEqual(['første', 'igen']);
  });

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['full of zeros', () => Buffer.alloc(900)],
    ['"null"', () => Buffer.from('null')],
  ])('with a store that is %s never opens an empty binder', async (_, bytes) => {
    const files = await aDisk();
    files.set(STORE, bytes());
    expect((await unlocked(files)).notes).toEqual(['første']);
    expect(inQuarantine(files)).toHaveLength(1);
  });

  test('with one bit of the header changed, never opens it, and nothing is lost', async () => {
    const files = await aDisk();
    const whole = files.get(STORE);
    const end = 64 + whole.readUInt32LE(12);
    const answers: Record<string, number> = {};
    for (let bit = 0; bit < end * 8; bit += 1) {
      const disk = files.copy();
      const bytes = Buffer.from(whole);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      disk.set(STORE, bytes);
      const vault = aVault(disk);
      const opened = await vault.unlock(PASSPHRASE);
      const answer = opened.ok ? String(vault.restored()?.because) : opened.error.code;
      answers[answer] = (answers[answer] ?? 0) + 1;
      const kept = opened.ok ? disk.get(inQuarantine(disk)[0] ?? '') : disk.get(STORE);
      if (!kept.equals(bytes)) throw new Error(`bit ${bit}: the changed file was not kept`);
    }
    const { 'store-damaged': damaged, 'store-newer': _newer, ...others } = answers;
    expect(others).toEqual({});
    expect(damaged).toBeGreaterThan(end * 8 * 0.98);
  });

  test('with the store gone but a copy left restores the copy and says so; nothing is ever created', async () => {
    const files = await aDisk();
    files.delete(STORE);
    expect(await aVault(files).state()).toEqual({ ok: true, value: 'locked' });
    expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
    const { vault, notes } = await unlocked(files);
    expect(notes).toEqual(['første']);
    expect(vault.restored()?.because).toBe('store-missing');
    expect(files.names()).toEqual([STORE, PREVIOUS]);
  });

  test.each(['quarantine', 'blobs', 'backups', 'store.conflict-4-pc.gdv'])(
    'with only "%s" left says that the store is missing',
    async (trace) => {
      const files = new MemoryFiles();
      files.set(`${FOLDER}/${trace}`, Buffer.alloc(1));
      expect(await aVault(files).state()).toEqual(refusedWith('store-missing'));
      expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('store-missing'));
      expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
    },
  );

  test('with nothing that verifies says damaged and touches nothing', async () => {
    const files = await aDisk();
    damage(files, STORE);
    damage(files, PREVIOUS);
    const before = contentsOf(files);
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('store-damaged'));
    expect(contentsOf(files)).toEqual(before);
    files.set(STORE, Buffer.alloc(3));
    files.set(PREVIOUS, Buffer.alloc(3));
    expect(await aVault(files).state()).toEqual(refusedWith('store-damaged'));
    expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
  });

  test('refuses files of a later version and touches nothing', async () => {
    for (const path of [STORE, PREVIOUS, `${FOLDER}/store.9.aa.tmp`]) {
      const files = await aDisk();
      const later = files.get(STORE);
      later.writeUInt16LE(2, 8);
      files.set(path, later);
      const before = contentsOf(files);
      expect(await aVault(files).state()).toEqual(refusedWith('store-newer'));
      expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('store-newer'));
      expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
      expect(contentsOf(files)).toEqual(before);
    }
  });

  test('wrong passphrase, damaged file and later version are three different answers', async () => {
    const files = await aDisk();
    expect(await aVault(files).unlock(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    expect(await aVault(files).unlock('')).toEqual(refusedWith('wrong-passphrase'));
    damage(files, STORE);
    damage(files, PREVIOUS);
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('store-damaged'));
    expect(await aVault(files).unlock(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
  });
});

describe('a disk that does not answer', () => {
  test('with the store held, forbidden or gone while it was looked at says so, and nothing takes its place', async () => {
    for (const code of ['EACCES', 'EBUSY', 'EPERM', 'EMFILE', 'ENOENT']) {
      const disk = await aDisk();
      const before = contentsOf(disk);
      const files = new FaultyFiles(disk);
      files.fault = ({ operation, path }) => (operation === 'read' && path === STORE ? code : null);
      expect(await aVault(files).state()).toEqual(refusedWith('store-unreadable', { reason: code }));
      expect(await aVault(files).unlock(PASSPHRASE)).toEqual(
        refusedWith('store-unreadable', { reason: code }),
      );
      expect(contentsOf(disk)).toEqual(before);
    }
  });

  test('with a store the disk can no longer read opens the copy', async () => {
    const disk = await aDisk();
    const files = new FaultyFiles(disk);
    let gone = false;
    files.fault = ({ operation, path }) => {
      if (operation === 'rename' && path === STORE) gone = true;
      return operation === 'read' && path === STORE && !gone ? 'EIO' : null;
    };
    const vault = aVault(files);
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['første']);
    expect(vault.restored()?.because).toBe('store-damaged');
    expect(inQuarantine(disk)).toHaveLength(1);
  });

  test('with an unreadable copy or folder goes by what it can read', async () => {
    const disk = await aDisk();
    const files = new FaultyFiles(disk);
    files.fault = ({ operation, path }) => (operation === 'read' && path === PREVIOUS ? 'EACCES' : null);
    expect(unwrap(await aVault(files).unlock(PASSPHRASE)).current().notes).toEqual(BOTH);
    files.fault = ({ operation }) => (operation === 'list' ? 'EACCES' : null);
    expect(await aVault(files).state()).toEqual(refusedWith('store-unreadable', { reason: 'EACCES' }));
    expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(
      refusedWith('store-unreadable', { reason: 'EACCES' }),
    );
  });

  test('with a folder whose names may not last opens what it recovered all the same, and says so', async () => {
    const disk = await aDisk();
    damage(disk, STORE);
    const files = new FaultyFiles(disk);
    files.fault = ({ operation }) => (operation === 'syncFolder' ? 'EIO' : null);
    const vault = aVault(files);
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['første']);
    expect(vault.restored()?.because).toBe('store-damaged');
  });

  test('failing at any one call of a recovery loses nothing: the next start recovers', async () => {
    const count = await callsOf(async () => {
      const disk = await aDisk();
      damage(disk, STORE);
      return disk;
    });
    for (let number = 1; number <= count; number += 1) {
      const disk = await aDisk();
      damage(disk, STORE);
      const files = new FaultyFiles(disk);
      files.failCall(number, 'ENOSPC');
      const first = await aVault(files).unlock(PASSPHRASE);
      if (first.ok) expect(first.value.current().notes).toEqual(['første']);
      expect((await unlocked(disk)).notes).toEqual(['første']);
      expect(inQuarantine(disk).length).toBeLessThanOrEqual(1);
    }
  });
});

async function callsOf(make: () => Promise<MemoryFiles>): Promise<number> {
  const files = new FaultyFiles(await make());
  unwrap(await aVault(files).unlock(PASSPHRASE));
  return files.calls.length;
}
