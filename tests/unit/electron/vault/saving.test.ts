import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  firstNotes,
  PASSPHRASE,
  PatientClock,
  PREVIOUS,
  refusedWith,
  STORE,
} from './support/aVault';
import { type Fault, FaultyFiles } from './support/faultyFiles';
import { MemoryFiles } from './support/memoryFiles';

const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT', 'EDQUOT'] as const;

/** An open binder with one note saved, on a disk that works until told otherwise. */
async function aFaultyBinder(windows = false) {
  const { files: disk } = await aSavedBinder(['gammel']);
  const files = new FaultyFiles(disk, windows);
  const clock = new PatientClock();
  const vault = aVault(files, { clock });
  const store = unwrap(await vault.unlock(PASSPHRASE));
  files.calls.length = 0;
  return { disk, files, clock, vault, store };
}

async function notesOn(disk: MemoryFiles): Promise<readonly string[]> {
  return unwrap(await aVault(disk).unlock(PASSPHRASE)).current().notes;
}

async function callsOfOneSave(windows = false): Promise<number> {
  const { files, store } = await aFaultyBinder(windows);
  unwrap(await addNote(store, 'ny'));
  return files.calls.length;
}

describe('a save', () => {
  test('goes through every step, in order, and says saved only after the last', async () => {
    const { files, store } = await aFaultyBinder();
    unwrap(await addNote(store, 'ny'));
    expect(files.calls.map(({ operation }) => operation)).toEqual([
      'read', // the store on disk is the one last saved
      'freeBytes',
      'create',
      'write',
      'sync',
      'close',
      'read', // what was written is what is there
      'link', // the store as it was is kept
      'rename',
      'syncFolder',
      'remove', // the name it had meanwhile, should it still be there
      'rename',
      'syncFolder',
    ]);
  });

  test('keeps the save before it and leaves nothing else behind', async () => {
    const { disk, store } = await aFaultyBinder();
    const before = disk.get(STORE);
    unwrap(await addNote(store, 'ny'));
    expect(disk.get(PREVIOUS).equals(before)).toBe(true);
    expect(disk.names()).toEqual([STORE, PREVIOUS]);
  });

  test('after one that failed at its last step leaves nothing else behind either', async () => {
    const { disk, files, store } = await aFaultyBinder();
    files.fault = ({ operation, path }) => (operation === 'rename' && path === STORE ? 'EIO' : null);
    expect((await addNote(store, 'ny')).ok).toBe(false);
    files.fault = () => null;
    unwrap(await addNote(store, 'ny'));
    expect(disk.names()).toEqual([STORE, PREVIOUS]);
  });

  test('of the same binder writes nothing', async () => {
    const { files, store } = await aFaultyBinder();
    expect(await store.change((binder) => ({ ok: true, value: binder }))).toMatchObject({ ok: true });
    expect(files.calls).toEqual([]);
  });
});

describe('one failing call of a save', () => {
  test.each([false, true])(
    'at every place, with every code, loses nothing (Windows: %s)',
    async (windows) => {
      const count = await callsOfOneSave(windows);
      let refusals = 0;
      for (const code of CODES) {
        for (let number = 1; number <= count; number += 1) {
          const { disk, files, store } = await aFaultyBinder(windows);
          files.failCall(number, code);
          const saved = await addNote(store, 'ny');
          if (saved.ok) {
            expect(await notesOn(disk.copy())).toEqual(['gammel', 'ny']);
          } else {
            refusals += 1;
            expect(['save-failed', 'store-missing']).toContain(saved.error.code);
            expect(store.current().notes).toEqual(['gammel']);
            expect(await notesOn(disk.copy())).toEqual(['gammel']);
          }
          files.fault = () => null;
          unwrap(await addNote(store, 'senere'));
          expect(await notesOn(disk)).toEqual(saved.ok ? ['gammel', 'ny', 'senere'] : ['gammel', 'senere']);
          expect(disk.names()).toEqual([STORE, PREVIOUS]);
        }
      }
      expect(refusals).toBeGreaterThan(0);
    },
  );

  test('for ever, at every kind of call, is told and loses nothing', async () => {
    for (const operation of ['read', 'create', 'write', 'sync', 'close', 'rename', 'syncFolder'] as const) {
      for (const code of CODES) {
        const { disk, files, store } = await aFaultyBinder();
        files.fault = (call) => (call.operation === operation ? code : null);
        const saved = await addNote(store, 'ny');
        expect(saved.ok).toBe(false);
        expect(store.current().notes).toEqual(['gammel']);
        files.fault = () => null;
        unwrap(await addNote(store, 'senere'));
        expect(await notesOn(disk)).toEqual(['gammel', 'senere']);
      }
    }
  });

  test.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EACCES', 'denied'],
    ['EROFS', 'denied'],
    ['EBUSY', 'busy'],
    ['EIO', 'other'],
  ])('%s is told as "%s"', async (code, reason) => {
    const { files, store } = await aFaultyBinder();
    files.fault = ({ operation }) => (operation === 'create' ? code : null);
    expect(await addNote(store, 'ny')).toEqual(refusedWith('save-failed', { reason }));
  });

  test('that is no error of the disk is a bug and is thrown, and the next save works', async () => {
    const { files, store } = await aFaultyBinder();
    files.fault = () => {
      throw new TypeError('a bug');
    };
    await expect(addNote(store, 'ny')).rejects.toThrow('a bug');
    files.fault = () => null;
    unwrap(await addNote(store, 'senere'));
    expect(store.current().notes).toEqual(['gammel', 'senere']);
  });
});

test('the generation of a failed save is not given to another', async () => {
  const { disk, files, store } = await aFaultyBinder();
  const generation = () => disk.get(STORE).readBigUInt64LE(24);
  const before = generation();
  files.fault = ({ operation }) => (operation === 'sync' ? 'EIO' : null);
  expect((await addNote(store, 'ny')).ok).toBe(false);
  files.fault = () => null;
  unwrap(await addNote(store, 'senere'));
  expect(generation()).toBe(before + 2n);
});

describe('writing', () => {
  test.each([1, 100])('%i bytes at a time still makes a whole file', async (written) => {
    const { disk, files, store } = await aFaultyBinder();
    files.fault = ({ operation }) => (operation === 'write' ? { written } : null);
    unwrap(await addNote(store, 'ny'));
    expect(await notesOn(disk)).toEqual(['gammel', 'ny']);
  });

  test('nothing at all is given up, not tried for ever', async () => {
    const { files, store } = await aFaultyBinder();
    files.fault = ({ operation }) => (operation === 'write' ? { written: 0 } : null);
    expect(await addNote(store, 'ny')).toEqual(refusedWith('save-failed', { reason: 'other' }));
    expect(files.calls.filter(({ operation }) => operation === 'create')).toHaveLength(3);
  });

  test('never trusts a file again whose sync has failed', async () => {
    const { files, store } = await aFaultyBinder();
    files.fault = ({ operation }) => (operation === 'sync' ? 'EIO' : null);
    expect((await addNote(store, 'ny')).ok).toBe(false);
    const synced = files.calls.filter(({ operation }) => operation === 'sync').map(({ path }) => path);
    expect(synced).toHaveLength(3);
    expect(new Set(synced).size).toBe(3);
  });

  test('a file that reads back differently is not put in place', async () => {
    const { disk, store } = await aFaultyBinder();
    const before = disk.get(STORE);
    const read = disk.read.bind(disk);
    disk.read = async (path, limit) => {
      const bytes = await read(path, limit);
      if (path.endsWith('.tmp')) bytes[70] = (bytes[70] ?? 0) ^ 1;
      return bytes;
    };
    expect(await addNote(store, 'ny')).toEqual(refusedWith('save-failed', { reason: 'other' }));
    expect(disk.get(STORE).equals(before)).toBe(true);
    expect(disk.names()).toEqual([STORE, PREVIOUS]);
  });

  test('is not begun when the disk has less than three times the room', async () => {
    const { disk, files, store } = await aFaultyBinder();
    disk.freeBytes = async () => 2 * disk.get(STORE).length;
    expect(await addNote(store, 'ny')).toEqual(refusedWith('save-failed', { reason: 'full' }));
    expect(files.calls.map(({ operation }) => operation)).toEqual(['read', 'freeBytes']);
    disk.freeBytes = async () => 0;
    unwrap(await addNote(store, 'ny'));
  });
});

describe('a store that another program holds', () => {
  const heldFor = (milliseconds: number, clock: PatientClock): Fault => {
    const start = clock.waited;
    return ({ operation, path }) =>
      operation === 'rename' && path === STORE && clock.waited - start < milliseconds ? 'EPERM' : null;
  };

  test.each([50, 2000, 9000])('for %i ms is waited for', async (milliseconds) => {
    const { disk, files, clock, store } = await aFaultyBinder();
    files.fault = heldFor(milliseconds, clock);
    unwrap(await addNote(store, 'ny'));
    expect(await notesOn(disk)).toEqual(['gammel', 'ny']);
  });

  test('for good ends the save after ten seconds, with the old file as it was', async () => {
    const { disk, files, clock, store } = await aFaultyBinder();
    const before = disk.get(STORE);
    files.fault = heldFor(Number.POSITIVE_INFINITY, clock);
    expect(await addNote(store, 'ny')).toEqual(refusedWith('save-failed', { reason: 'busy' }));
    expect(clock.waited).toBe(10_000);
    expect(disk.get(STORE).equals(before)).toBe(true);
    expect(disk.names()).toEqual([STORE, PREVIOUS]);
    files.fault = () => null;
    unwrap(await addNote(store, 'senere'));
    expect(store.current().notes).toEqual(['gammel', 'senere']);
  });
});

describe('odd disks', () => {
  test('without hard links the save before is copied, synced and kept', async () => {
    const { disk, files, store } = await aFaultyBinder();
    const before = disk.get(STORE);
    files.fault = (call) => (call.operation === 'link' ? 'ENOTSUP' : null);
    unwrap(await addNote(store, 'ny'));
    expect(disk.get(PREVIOUS).equals(before)).toBe(true);
    expect(files.calls.filter(({ operation }) => operation === 'sync')).toHaveLength(2);
    expect(disk.names()).toEqual([STORE, PREVIOUS]);
  });

  test.each(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'])(
    'a folder that cannot be synced (%s) is forgiven on Windows only',
    async (code) => {
      for (const windows of [true, false]) {
        const { files, store } = await aFaultyBinder(windows);
        files.fault = ({ operation }) => (operation === 'syncFolder' ? code : null);
        expect((await addNote(store, 'ny')).ok).toBe(windows);
      }
    },
  );

  test('a rename that was carried out but reported as failed counts as done', async () => {
    const { disk, store } = await aFaultyBinder();
    const rename = disk.rename.bind(disk);
    disk.rename = async (from, to) => {
      await rename(from, to);
      if (to === STORE) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    unwrap(await addNote(store, 'ny'));
    disk.rename = rename;
    expect(await notesOn(disk)).toEqual(['gammel', 'ny']);
  });
});

describe('a store that is no longer the one last saved', () => {
  test('because another program wrote it is left alone', async () => {
    const { disk, store, files } = await aFaultyBinder();
    const other = unwrap(await aVault(disk).unlock(PASSPHRASE));
    unwrap(await addNote(other, 'fra en anden pc'));
    const before = disk.get(STORE);
    expect(await addNote(store, 'ny')).toEqual(refusedWith('store-changed-elsewhere'));
    expect(disk.get(STORE).equals(before)).toBe(true);
    const onTheStore = files.calls.filter(({ path }) => path === STORE).map(({ operation }) => operation);
    expect(new Set(onTheStore)).toEqual(new Set(['read']));
    expect(store.current().notes).toEqual(['gammel']);
  });

  test('because a byte of it changed, it was cut or emptied, is left alone', async () => {
    const changedByte = (whole: Buffer) => {
      const bytes = Buffer.from(whole);
      bytes[80] = (bytes[80] ?? 0) ^ 1;
      return bytes;
    };
    const spoilt = [changedByte, (whole: Buffer) => whole.subarray(0, 64), () => Buffer.alloc(0)];
    for (const spoil of spoilt) {
      const { disk, store } = await aFaultyBinder();
      const bytes = spoil(disk.get(STORE));
      disk.set(STORE, bytes);
      expect(await addNote(store, 'ny')).toEqual(refusedWith('store-changed-elsewhere'));
      expect(disk.get(STORE).equals(bytes)).toBe(true);
    }
  });

  test('because it was moved away is not written anew', async () => {
    const { disk, store } = await aFaultyBinder();
    disk.delete(STORE);
    expect(await addNote(store, 'ny')).toEqual(refusedWith('store-missing'));
    expect(disk.names()).toEqual([PREVIOUS]);
  });
});

describe('making a binder', () => {
  test('with one failing call leaves nothing that looks like one, and works the next time', async () => {
    const trial = new FaultyFiles(new MemoryFiles());
    unwrap(await aVault(trial).create(PASSPHRASE, firstNotes));
    let failures = 0;
    for (let number = 1; number <= trial.calls.length; number += 1) {
      for (const code of ['ENOSPC', 'EIO', 'EACCES']) {
        const disk = new MemoryFiles();
        const files = new FaultyFiles(disk);
        files.failCall(number, code);
        const made = await aVault(files).create(PASSPHRASE, firstNotes);
        if (made.ok) continue;
        failures += 1;
        if (disk.names().length > 0) expect(await notesOn(disk)).toEqual([]);
        else unwrap(await aVault(disk).create(PASSPHRASE, firstNotes));
      }
    }
    expect(failures).toBeGreaterThan(0);
  });

  test('is refused when a file appears in the meantime', async () => {
    const disk = new MemoryFiles();
    const files = new FaultyFiles(disk);
    files.fault = ({ operation }) => {
      if (operation === 'makeFolder') disk.set(STORE, Buffer.from('somebody else was quicker'));
      return null;
    };
    expect(await aVault(files).create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
    expect(disk.get(STORE).toString()).toBe('somebody else was quicker');
    expect(disk.names()).toEqual([STORE]);
  });
});
