import { describe, expect, test } from 'vitest';
import { verifyCopyFile } from '../../../../../electron/vault/backup/verifyCopy';
import { unwrap } from '../../../../support/unwrap';
import { addNote, FOLDER, PASSPHRASE, refusedWith } from '../support/aVault';
import { anOfficeBinder, attach, attachmentFiles, BACKUPS, copiesOn, USB } from './support/anOffice';

const day = 86_400_000;

describe('a copy by hand', () => {
  test('lies on the PC and in the chosen folder, complete, and is told of as the newest good one', async () => {
    const { vault, disk } = await anOfficeBinder(['ny kunde']);
    unwrap(await vault.backups.chooseFolder(USB));
    const state = unwrap(await vault.backups.make('byHand'));
    expect(state.lastGood).toMatchObject({ isComplete: true, attachments: 2, reason: 'byHand' });
    expect(state.folder).toEqual({ name: 'usb', isThere: true });
    expect(state.warning).toBe('none');
    expect(copiesOn(disk, BACKUPS, 'byHand')).toHaveLength(1);
    expect(copiesOn(disk, USB, 'byHand')).toHaveLength(1);
  });

  test('has a name that tells nothing of the firm', async () => {
    const { vault, disk } = await anOfficeBinder();
    unwrap(await vault.backups.make('byHand'));
    expect(copiesOn(disk, BACKUPS)).toEqual([
      expect.stringMatching(/^persondatamappen-20261122-0900-g00000\d-byHand\.gdvb$/),
    ]);
  });

  test('of the same minute does not take the place of the one before', async () => {
    const { vault, disk } = await anOfficeBinder();
    unwrap(await vault.backups.make('byHand'));
    unwrap(await vault.backups.make('byHand'));
    expect(copiesOn(disk, BACKUPS)).toHaveLength(2);
  });

  test('opens and verifies under the key of the binder', async () => {
    const { vault, disk, keys, shape } = await anOfficeBinder(['ny kunde']);
    unwrap(await vault.backups.make('byHand'));
    const [name] = copiesOn(disk, BACKUPS);
    const read = unwrap(await verifyCopyFile(disk, `${BACKUPS}/${name}`, keys(), shape));
    expect(read.manifest).toMatchObject({ title: 'Ellen Prøvesen', reason: 'byHand', missing: [] });
    expect(read.manifest.entries).toHaveLength(3);
    expect(read.snapshot.binder.notes).toContain('ny kunde');
  });

  test('leaves out an attachment that is damaged, says so, and is not called complete', async () => {
    const { vault, disk } = await anOfficeBinder();
    const [damaged] = attachmentFiles(disk);
    disk.set(damaged ?? '', Buffer.from('skadet'));
    const state = unwrap(await vault.backups.make('byHand'));
    expect(state.lastGood).toBeNull();
    expect(state.copies).toMatchObject([{ isComplete: false, attachments: 1 }]);
  });

  test('is refused while the binder is locked', async () => {
    const { vault } = await anOfficeBinder();
    await vault.lock();
    expect(await vault.backups.make('byHand')).toEqual(refusedWith('locked'));
    expect(await vault.backups.state()).toEqual(refusedWith('locked'));
    expect(await vault.backups.warning()).toBe('none');
  });
});

describe('the chosen folder', () => {
  test('that is not there refuses, and the copy on this PC is made all the same', async () => {
    const { vault, disk, faulty } = await anOfficeBinder();
    unwrap(await vault.backups.chooseFolder(USB));
    faulty.fault = ({ path }) => (path.startsWith(USB) ? 'ENOENT' : null);
    expect(await vault.backups.make('byHand')).toEqual(refusedWith('copy-folder-missing'));
    const state = unwrap(await vault.backups.state());
    expect(state).toMatchObject({ warning: 'folderMissing', failed: { code: 'copy-folder-missing' } });
    expect(state.folder).toEqual({ name: 'usb', isThere: false });
    expect(copiesOn(disk, BACKUPS, 'byHand')).toHaveLength(1);
  });

  test('cannot be one that does not exist', async () => {
    const { vault } = await anOfficeBinder();
    expect(await vault.backups.chooseFolder('/intet')).toEqual(refusedWith('copy-folder-missing'));
    expect(unwrap(await vault.backups.state()).folder).toBeNull();
  });

  test('gets its first copy at once, and is warned of when that is more than 14 days old', async () => {
    const { vault, clock } = await anOfficeBinder();
    expect(await vault.backups.warning()).toBe('noneOffPc');
    expect(unwrap(await vault.backups.chooseFolder(USB)).warning).toBe('none');
    clock.waited = 14 * day;
    expect(await vault.backups.warning()).toBe('none');
    expect(unwrap(await vault.backups.state()).warning).toBe('none');
    clock.waited = 15 * day;
    expect(await vault.backups.warning()).toBe('offPcTooOld');
    expect(unwrap(await vault.backups.state()).warning).toBe('offPcTooOld');
  });

  test('on a drive that cannot sync folders is written to all the same', async () => {
    const { vault, disk, faulty } = await anOfficeBinder();
    faulty.fault = ({ operation, path }) => (operation === 'syncFolder' && path === USB ? 'EINVAL' : null);
    unwrap(await vault.backups.chooseFolder(USB));
    expect(copiesOn(disk, USB)).toHaveLength(1);
  });

  test('keeps what another program or a copy under way has put there', async () => {
    const { vault, disk } = await anOfficeBinder();
    disk.set(`${USB}/ferie.jpg`, Buffer.from('x'));
    disk.set(`${USB}/persondatamappen.0123456789ab.tmp`, Buffer.from('x'));
    unwrap(await vault.backups.chooseFolder(USB));
    expect(disk.names()).toContain(`${USB}/ferie.jpg`);
    expect(disk.names()).toContain(`${USB}/persondatamappen.0123456789ab.tmp`);
  });
});

describe('copies nobody asks for', () => {
  test('are made after the first save of a day and after every twenty', async () => {
    const { vault, store, disk, clock } = await anOfficeBinder();
    const save = async () => {
      unwrap(await addNote(store, 'n'));
      vault.automaticCopies.afterSave();
      await vault.automaticCopies.settled();
    };
    await save();
    expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(1);
    for (let count = 0; count < 19; count += 1) await save();
    expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(1);
    await save();
    expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(2);
    clock.waited = day;
    await save();
    expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(3);
  });

  test('hold the store alone', async () => {
    const { vault, disk } = await anOfficeBinder();
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    const { copies, lastGood } = unwrap(await vault.backups.state());
    expect(copies).toMatchObject([{ reason: 'changes', isComplete: false, attachments: 0 }]);
    expect(lastGood).toBeNull();
    expect(copiesOn(disk, USB)).toEqual([]);
  });

  test('go on from the copy that an earlier opening of the binder has left', async () => {
    const { vault, disk } = await anOfficeBinder();
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    await vault.lock();
    const store = unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await addNote(store, 'n'));
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(1);
  });

  test('follow a new passphrase at once, so that it opens a copy', async () => {
    const { vault, disk } = await anOfficeBinder();
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    unwrap(await vault.secrets.changePassphrase('hest vindue gulerod bro palet'));
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(2);
  });

  test('are complete at the first lock of a day, and not made again when nothing was saved', async () => {
    const { vault, disk, clock } = await anOfficeBinder();
    unwrap(await vault.backups.chooseFolder(USB));
    expect(copiesOn(disk, BACKUPS, 'daily')).toHaveLength(1);
    const lockAt = async (time: number) => {
      clock.waited = time;
      vault.automaticCopies.beforeLock();
      await vault.lock();
      await vault.automaticCopies.settled();
    };
    await lockAt(day);
    expect(copiesOn(disk, BACKUPS, 'daily')).toHaveLength(1);
    const store = unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await addNote(store, 'n'));
    await lockAt(day);
    expect(copiesOn(disk, BACKUPS, 'daily')).toHaveLength(2);
    expect(copiesOn(disk, USB, 'daily')).toHaveLength(2);
    const again = unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await addNote(again, 'n'));
    await lockAt(day);
    expect(copiesOn(disk, BACKUPS, 'daily')).toHaveLength(2);
  });

  test('at a lock are remembered, although the key of the binder is gone by then', async () => {
    const { vault, memory } = await anOfficeBinder();
    unwrap(await vault.backups.chooseFolder(USB));
    expect((await memory()).lastOffPc).toMatchObject({ at: '2026-11-22T09:00:00.000Z' });
  });

  test('that fail are told of, while the save stands', async () => {
    const { vault, store, faulty } = await anOfficeBinder();
    faulty.fault = ({ path }) => (path.startsWith(BACKUPS) ? 'ENOSPC' : null);
    unwrap(await addNote(store, 'n'));
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    faulty.fault = () => null;
    expect(unwrap(await vault.backups.state()).failed).toEqual({ code: 'copy-failed', reason: 'full' });
    vault.automaticCopies.afterSave();
    await vault.automaticCopies.settled();
    expect(unwrap(await vault.backups.state())).toMatchObject({
      failed: null,
      copies: [{ reason: 'changes' }],
    });
  });
});

describe('a copy saved anywhere', () => {
  test('is the same file, complete', async () => {
    const { vault, disk, keys, shape } = await anOfficeBinder(['ny kunde']);
    expect(unwrap(await vault.backups.saveTo(`${USB}/min kopi.gdvb`))).toEqual({ savedAs: 'min kopi.gdvb' });
    const read = unwrap(await verifyCopyFile(disk, `${USB}/min kopi.gdvb`, keys(), shape));
    expect(read.manifest.entries).toHaveLength(3);
  });

  test('works while saving in place fails', async () => {
    const { vault, store, faulty } = await anOfficeBinder();
    faulty.fault = ({ path }) => (path.startsWith(`${FOLDER}/store`) ? 'EIO' : null);
    expect(await addNote(store, 'kan ikke gemmes')).toMatchObject({ ok: false });
    expect(await vault.backups.saveTo(`${USB}/nød.gdvb`)).toMatchObject({ ok: true });
  });
});

describe('removing copies', () => {
  test('takes the named ones and no others, and never the newest complete one', async () => {
    const { vault, disk } = await anOfficeBinder();
    unwrap(await vault.backups.make('byHand'));
    const state = unwrap(await vault.backups.make('byHand'));
    const [newest, older] = state.copies;
    if (newest === undefined || older === undefined) throw new Error('two copies were made');
    expect(await vault.backups.remove([newest])).toEqual(refusedWith('copy-newest'));
    expect(await vault.backups.remove([{ name: 'x.gdvb', where: 'thisPc' }])).toEqual(
      refusedWith('not-found'),
    );
    expect(await vault.backups.remove([{ ...older, where: 'folder' }])).toEqual(refusedWith('not-found'));
    expect(copiesOn(disk, BACKUPS)).toHaveLength(2);
    expect(unwrap(await vault.backups.remove([older])).copies).toEqual([newest]);
  });

  test('may take one that the key does not open', async () => {
    const { vault, disk } = await anOfficeBinder();
    disk.set(`${BACKUPS}/fremmed.gdvb`, Buffer.from('fremmed'));
    const closed = { name: 'fremmed.gdvb', where: 'thisPc', length: 7 } as const;
    expect(unwrap(await vault.backups.state()).closed).toEqual([closed]);
    expect(unwrap(await vault.backups.remove([closed])).closed).toEqual([]);
  });
});

test('an attachment that was attached later is in the next copy', async () => {
  const { vault } = await anOfficeBinder();
  await attach(vault, 'endnu et bilag');
  expect(unwrap(await vault.backups.make('byHand')).lastGood).toMatchObject({ attachments: 3 });
});
