import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  refusedWith,
  STORE,
} from './support/aVault';
import { type Fault, FaultyFiles } from './support/faultyFiles';
import type { MemoryFiles } from './support/memoryFiles';

const inFolder = (files: MemoryFiles, start: string) =>
  files.names().filter((name) => name.startsWith(`${FOLDER}/${start}`));

/** The notes in a store file, wherever it lies. */
async function notesIn(files: MemoryFiles, path: string): Promise<readonly string[]> {
  const alone = files.copy();
  for (const name of alone.names()) alone.delete(name);
  alone.set(STORE, files.get(path));
  return unwrap(await aVault(alone).unlock(PASSPHRASE)).current().notes;
}

/** A binder open here while another PC has saved in the same folder. */
async function changedElsewhere() {
  const { files } = await aSavedBinder(['fælles']);
  const vault = aVault(files);
  const store = unwrap(await vault.unlock(PASSPHRASE));
  unwrap(await addNote(unwrap(await aVault(files).unlock(PASSPHRASE)), 'hjemme'));
  expect(await addNote(store, 'kontor')).toEqual(refusedWith('store-changed-elsewhere'));
  return { files, vault, store };
}

describe('a store that another PC has written meanwhile', () => {
  test('is left alone, and what is open here lies beside it at once, with the change that was refused', async () => {
    const { files, vault } = await changedElsewhere();
    expect(await notesIn(files, STORE)).toEqual(['fælles', 'hjemme']);
    const [kept = ''] = inFolder(files, 'store.conflict-');
    expect(await notesIn(files, kept)).toEqual(['fælles', 'kontor']);
    expect(vault.conflicts.waiting()).toMatchObject({ other: expect.stringContaining('2026-11-22T') });
  });

  test('waits for a choice: further changes are refused, and are kept too', async () => {
    const { files, vault, store } = await changedElsewhere();
    expect(await addNote(store, 'mere')).toEqual(refusedWith('conflict-waiting'));
    unwrap(await vault.conflicts.settle('mine'));
    expect(store.current().notes).toEqual(['fælles', 'kontor', 'mere']);
    expect(await notesIn(files, STORE)).toEqual(['fælles', 'kontor', 'mere']);
  });

  test('keeping mine puts the other aside whole, and work goes on', async () => {
    const { files, vault, store } = await changedElsewhere();
    unwrap(await vault.conflicts.settle('mine'));
    expect(vault.conflicts.waiting()).toBeNull();
    const [aside = ''] = inFolder(files, 'replaced/');
    expect(await notesIn(files, aside)).toEqual(['fælles', 'hjemme']);
    expect(inFolder(files, 'store.conflict-')).toEqual([]);
    unwrap(await addNote(store, 'videre'));
    const again = aVault(files);
    expect(unwrap(await again.unlock(PASSPHRASE)).current().notes).toEqual(['fælles', 'kontor', 'videre']);
    expect([again.restored(), again.conflicts.waiting()]).toEqual([null, null]);
  });

  test('taking the other puts mine aside whole, and work goes on', async () => {
    const { files, vault, store } = await changedElsewhere();
    unwrap(await vault.conflicts.settle('other'));
    expect(store.current().notes).toEqual(['fælles', 'hjemme']);
    const aside = await Promise.all(inFolder(files, 'replaced/').map((path) => notesIn(files, path)));
    expect(aside).toContainEqual(['fælles', 'kontor']);
    unwrap(await addNote(store, 'videre'));
    const again = aVault(files);
    expect(unwrap(await again.unlock(PASSPHRASE)).current().notes).toEqual(['fælles', 'hjemme', 'videre']);
    expect([again.restored(), again.conflicts.waiting()]).toEqual([null, null]);
  });

  test('that is damaged or of another binder is put aside untouched, or locks this one, as is chosen', async () => {
    for (const keep of ['mine', 'other'] as const) {
      const { files, vault, store } = await aSavedBinder(['fælles']);
      const foreign = (await aSavedBinder(['en helt anden'])).files.get(STORE);
      files.set(STORE, foreign);
      expect(await addNote(store, 'kontor')).toEqual(refusedWith('store-changed-elsewhere'));
      expect(vault.conflicts.waiting()?.other).toBeNull();
      const settled = await vault.conflicts.settle(keep);
      const aside = inFolder(files, 'replaced/').map((path) => files.get(path));
      if (keep === 'mine') {
        unwrap(settled);
        expect(aside).toEqual([foreign]);
        expect(await notesIn(files, STORE)).toEqual(['fælles', 'kontor']);
      } else {
        expect(settled).toEqual(refusedWith('locked'));
        expect(vault.store()).toBeNull();
        expect(files.get(STORE).equals(foreign)).toBe(true);
        expect(await notesIn(files, inFolder(files, 'replaced/')[0] ?? '')).toEqual(['fælles', 'kontor']);
      }
    }
  });

  test('with another passphrase by now is taken with it', async () => {
    const { files } = await aSavedBinder(['fælles']);
    const vault = aVault(files);
    const store = unwrap(await vault.unlock(PASSPHRASE));
    const other = aVault(files);
    unwrap(await other.unlock(PASSPHRASE));
    unwrap(await other.secrets.changePassphrase(OTHER_PASSPHRASE));
    expect((await addNote(store, 'kontor')).ok).toBe(false);
    unwrap(await vault.conflicts.settle('other'));
    await vault.lock();
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    unwrap(await aVault(files).unlock(OTHER_PASSPHRASE));
  });

  test('is not taken while mine cannot be put aside: the disk was full when it was met, and still is', async () => {
    const { disk, files, vault } = await onAFaultyDisk(({ operation }) =>
      operation === 'create' ? 'ENOSPC' : null,
    );
    expect(await vault.conflicts.settle('other')).toEqual(refusedWith('save-failed', { reason: 'full' }));
    expect(vault.store()?.withUnsaved().notes).toEqual(['fælles', 'kontor']);
    files.fault = () => null;
    unwrap(await vault.conflicts.settle('other'));
    const aside = await Promise.all(inFolder(disk, 'replaced/').map((path) => notesIn(disk, path)));
    expect(aside).toContainEqual(['fælles', 'kontor']);
  });

  test('loses nothing when any call of settling it fails, once or from then on', async () => {
    for (const keep of ['mine', 'other'] as const) {
      const count = await callsOfSettling(keep);
      for (let number = 1; number <= count; number += 1) {
        for (const forEver of [false, true]) {
          const { disk, files, vault } = await onAFaultyDisk();
          files.calls.length = 0;
          files.fault = (call) =>
            call.number === number || (forEver && call.number > number) ? 'EIO' : null;
          const settled = await vault.conflicts.settle(keep);
          files.fault = () => null;
          const everything = await Promise.all(
            disk
              .names()
              .filter((name) => name.endsWith('.gdv'))
              .map((name) => notesIn(disk, name)),
          );
          expect(everything).toContainEqual(['fælles', 'kontor']);
          expect(everything).toContainEqual(['fælles', 'hjemme']);
          if (!settled.ok) unwrap(await vault.conflicts.settle(keep));
          unwrap(await aVault(disk).unlock(PASSPHRASE));
        }
      }
    }
  });

  async function onAFaultyDisk(fault: Fault = () => null) {
    const { files: disk } = await aSavedBinder(['fælles']);
    const files = new FaultyFiles(disk);
    const vault = aVault(files);
    const store = unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await addNote(unwrap(await aVault(disk).unlock(PASSPHRASE)), 'hjemme'));
    files.fault = fault;
    expect((await addNote(store, 'kontor')).ok).toBe(false);
    return { disk, files, vault };
  }

  async function callsOfSettling(keep: 'mine' | 'other'): Promise<number> {
    const { files, vault } = await onAFaultyDisk();
    files.calls.length = 0;
    unwrap(await vault.conflicts.settle(keep));
    return files.calls.length;
  }
});

describe('a conflict copy of a cloud folder', () => {
  /** The folder of a binder in which a cloud service has put another PC's version under a name of its own. */
  async function withCopy(name: string) {
    const { files } = await aSavedBinder(['fælles']);
    const elsewhere = files.copy();
    const there = unwrap(await aVault(elsewhere).unlock(PASSPHRASE));
    for (const note of ['hjemme', 'mere hjemme']) unwrap(await addNote(there, note));
    unwrap(await addNote(unwrap(await aVault(files).unlock(PASSPHRASE)), 'kontor'));
    files.set(`${FOLDER}/${name}`, elsewhere.get(STORE));
    return files;
  }

  test.each([
    'store-ELLENS-PC.gdv',
    "store (Ellens PC's conflicted copy 2026-11-22).gdv",
    'store 2.gdv',
    'store.conflict-0a1b2c.gdv',
  ])('named "%s" is noticed when the binder is opened, and neither is lost', async (name) => {
    for (const keep of ['mine', 'other'] as const) {
      const files = await withCopy(name);
      const vault = aVault(files);
      const store = unwrap(await vault.unlock(PASSPHRASE));
      expect(store.current().notes).toEqual(['fælles', 'kontor']);
      expect(vault.conflicts.waiting()).not.toBeNull();
      expect(await addNote(store, 'nu')).toEqual(refusedWith('conflict-waiting'));
      unwrap(await vault.conflicts.settle(keep));
      expect(vault.conflicts.waiting()).toBeNull();
      const mine = ['fælles', 'kontor', 'nu'];
      const other = ['fælles', 'hjemme', 'mere hjemme'];
      expect(store.current().notes).toEqual(keep === 'mine' ? mine.slice(0, 2) : other);
      const aside = await Promise.all(inFolder(files, 'replaced/').map((path) => notesIn(files, path)));
      expect(aside).toContainEqual(keep === 'mine' ? other : mine.slice(0, 2));
      const again = aVault(files);
      unwrap(await again.unlock(PASSPHRASE));
      expect([again.restored(), again.conflicts.waiting()]).toEqual([null, null]);
    }
  });

  test('does not stand in the way of the recovery sheet: first in, then the choice', async () => {
    const { files, recoveryKey } = await aSavedBinder(['fælles']);
    const elsewhere = files.copy();
    unwrap(await addNote(unwrap(await aVault(elsewhere).unlock(PASSPHRASE)), 'hjemme'));
    files.set(`${FOLDER}/store 2.gdv`, elsewhere.get(STORE));
    const vault = aVault(files);
    const store = unwrap(await vault.unlockWithRecoveryKey(recoveryKey));
    unwrap(await vault.secrets.replace(OTHER_PASSPHRASE));
    expect(await addNote(store, 'nu')).toEqual(refusedWith('conflict-waiting'));
    unwrap(await vault.conflicts.settle('mine'));
    await vault.lock();
    unwrap(await aVault(files).unlock(OTHER_PASSPHRASE));
  });

  test('that is the same save, is damaged, or belongs to another binder asks for nothing and is left alone', async () => {
    const { files } = await aSavedBinder(['fælles']);
    const foreign = (await aSavedBinder(['en anden'])).files.get(STORE);
    for (const bytes of [files.get(STORE), foreign, foreign.subarray(0, 100)]) {
      files.set(`${FOLDER}/store 2.gdv`, bytes);
      const vault = aVault(files);
      unwrap(await vault.unlock(PASSPHRASE));
      expect(vault.conflicts.waiting()).toBeNull();
      expect(files.get(`${FOLDER}/store 2.gdv`).equals(bytes)).toBe(true);
    }
  });
});
