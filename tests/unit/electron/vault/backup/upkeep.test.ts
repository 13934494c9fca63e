import { describe, expect, test } from 'vitest';
import { createVault } from '../../../../../electron/vault/vault';
import { ok } from '../../../../../shared/result';
import { unwrap } from '../../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  FOLDER,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  refusedWith,
  STORE,
} from '../support/aVault';
import { anOfficeBinder, attachmentFiles, BACKUPS, BLOBS, copiesOn, USB } from './support/anOffice';

const day = 86_400_000;
const under = (disk: { names(): string[] }, folder: string) =>
  disk.names().filter((path) => path.startsWith(`${FOLDER}/${folder}/`));

describe('a trial restore', () => {
  test('brings back what is in the newest complete copy, and leaves nothing behind', async () => {
    const { vault, store, disk } = await anOfficeBinder(['kunde']);
    expect(await vault.upkeep.tryRestore()).toEqual(refusedWith('copy-none'));
    unwrap(await vault.backups.make('byHand'));
    const binder = store.current();
    unwrap(await addNote(store, 'senere'));
    const before = disk.names();
    const tried = unwrap(await vault.upkeep.tryRestore());
    expect(tried).toMatchObject({ binder, attachments: 2, copyMadeAt: '2026-11-22T09:00:00.000Z' });
    expect(disk.names()).toEqual(before);
  });

  test('is refused when the copy is damaged', async () => {
    const { vault, disk } = await anOfficeBinder();
    unwrap(await vault.backups.make('byHand'));
    const path = `${BACKUPS}/${copiesOn(disk, BACKUPS)[0]}`;
    const bytes = disk.get(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 70) ^ 1, bytes.length - 70);
    disk.set(path, bytes);
    expect(await vault.upkeep.tryRestore()).toEqual(refusedWith('copy-damaged'));
    expect(under(disk, 'staging')).toEqual([]);
  });

  test('with one failing call, or none working from there on, changes nothing of the binder', async () => {
    const { vault, disk, faulty } = await anOfficeBinder(['kunde']);
    unwrap(await vault.backups.make('byHand'));
    const before = disk.names();
    const [stored, previous] = [disk.get(STORE), disk.get(PREVIOUS)];
    faulty.calls.length = 0;
    unwrap(await vault.upkeep.tryRestore());
    const count = faulty.calls.length;
    for (const isLasting of [false, true]) {
      for (let number = 1; number <= count; number += 1) {
        const from = faulty.calls.length + number;
        faulty.fault = (call) => ((isLasting ? call.number >= from : call.number === from) ? 'EIO' : null);
        await vault.upkeep.tryRestore();
        faulty.fault = () => null;
        expect(disk.get(STORE).equals(stored)).toBe(true);
        expect(disk.get(PREVIOUS).equals(previous)).toBe(true);
        vault.automaticCopies.afterOpening();
        await vault.automaticCopies.settled();
        expect(disk.names()).toEqual(before);
      }
    }
  });
});

describe('a look through everything', () => {
  test('finds nothing where nothing is wrong', async () => {
    const { vault } = await anOfficeBinder(['kunde']);
    unwrap(await vault.backups.chooseFolder(USB));
    expect(unwrap(await vault.upkeep.check())).toEqual({ attachments: 2, copies: 2, faults: [] });
  });

  test('names a damaged store, save before, attachment and copy', async () => {
    const { vault, store, disk } = await anOfficeBinder(['kunde']);
    unwrap(await vault.backups.make('byHand'));
    unwrap(await vault.backups.make('byHand'));
    const copy = copiesOn(disk, BACKUPS)[0] ?? '';
    const [damaged = '', missing = ''] = attachmentFiles(disk);
    for (const path of [STORE, PREVIOUS, `${BACKUPS}/${copy}`, damaged]) {
      const bytes = disk.get(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      disk.set(path, bytes);
    }
    disk.delete(missing);
    const { faults } = unwrap(await vault.upkeep.check());
    expect(faults.map(({ what }) => what).sort()).toEqual([
      'attachment',
      'attachment',
      'copy',
      'previous',
      'store',
    ]);
    const attachments = faults.filter(({ what }) => what === 'attachment');
    expect(attachments.map((fault) => ('state' in fault ? fault.state : '')).sort()).toEqual([
      'damaged',
      'missing',
    ]);
    expect(attachments.every((fault) => 'inCopy' in fault && fault.inCopy !== null)).toBe(true);
    expect(faults).toContainEqual({ what: 'copy', name: copy, where: 'thisPc' });
    expect(store.current().notes).toEqual(['kunde']);
  });

  test('does not take the copy of another binder for a damaged one', async () => {
    const { vault, disk } = await anOfficeBinder();
    const other = await aSavedBinder();
    unwrap(await other.vault.backups.saveTo(`${FOLDER}/x.gdvb`));
    disk.set(`${BACKUPS}/x.gdvb`, other.files.get(`${FOLDER}/x.gdvb`));
    expect(unwrap(await vault.upkeep.check()).faults).toEqual([]);
    expect(unwrap(await vault.backups.state()).closed).toMatchObject([{ name: 'x.gdvb' }]);
  });
});

describe('mending an attachment', () => {
  async function aDamagedAttachment(how: 'damaged' | 'missing') {
    const office = await anOfficeBinder();
    unwrap(await office.vault.backups.make('byHand'));
    const [path = ''] = attachmentFiles(office.disk);
    if (how === 'damaged') office.disk.set(path, Buffer.from('skadet'));
    else office.disk.delete(path);
    const ids = office.store.current().attachments ?? [];
    const states = await Promise.all(ids.map((id) => office.vault.attachments.read(id)));
    const id = ids[states.findIndex((state) => !state.ok)] ?? '';
    return { ...office, id, path };
  }

  test.each(['damaged', 'missing'] as const)('that is %s fetches it from the newest copy', async (how) => {
    const { vault, disk, id } = await aDamagedAttachment(how);
    unwrap(await vault.upkeep.mend(id));
    unwrap(await vault.attachments.read(id));
    expect(under(disk, 'quarantine').map((path) => disk.get(path).toString())).toEqual(
      how === 'damaged' ? ['skadet'] : [],
    );
    expect(unwrap(await vault.upkeep.check()).faults).toEqual([]);
  });

  test('that no copy holds refuses, and leaves it as it is', async () => {
    const { vault, disk, id, path } = await aDamagedAttachment('damaged');
    for (const name of copiesOn(disk, BACKUPS)) disk.delete(`${BACKUPS}/${name}`);
    expect(await vault.upkeep.mend(id)).toEqual(refusedWith('attachment-damaged'));
    expect(disk.get(path).toString()).toBe('skadet');
    expect(await vault.upkeep.mend('f'.repeat(32))).toEqual(refusedWith('not-found'));
  });

  test('with one failing call loses nothing and can be tried again', async () => {
    const { vault, faulty, id, disk } = await aDamagedAttachment('damaged');
    faulty.calls.length = 0;
    const start = disk.copy();
    unwrap(await vault.upkeep.mend(id));
    const count = faulty.calls.length;
    for (const code of ['ENOSPC', 'EIO', 'EACCES', 'ENOENT']) {
      for (let number = 1; number <= count; number += 1) {
        for (const path of disk.names()) disk.delete(path);
        for (const path of start.names()) disk.set(path, start.get(path));
        faulty.failCall(number, code);
        await vault.upkeep.mend(id);
        faulty.fault = () => null;
        const kept = [...attachmentFiles(disk), ...under(disk, 'quarantine')];
        const isKept = kept.some((path) => disk.get(path).toString() === 'skadet');
        expect(isKept).toBe(true);
        expect(disk.names().filter((path) => path.endsWith('.tmp'))).toEqual([]);
        unwrap(await vault.upkeep.mend(id));
        unwrap(await vault.attachments.read(id));
      }
    }
  });
});

describe('attachments that nothing names any more', () => {
  /** A binder that has let go of an attachment; `swept` opens it anew and answers how many files are gone. */
  async function aDroppedAttachment() {
    const office = await anOfficeBinder();
    const before = attachmentFiles(office.disk);
    unwrap(
      await office.store.change((binder) =>
        ok({ ...binder, attachments: (binder.attachments ?? []).slice(1) }),
      ),
    );
    // Twice, so that the save before does not name it either.
    unwrap(await addNote(office.store, 'videre'));
    const swept = async () => {
      await office.vault.lock();
      unwrap(await office.vault.unlock(PASSPHRASE));
      office.vault.automaticCopies.afterOpening();
      await office.vault.automaticCopies.settled();
      return before.length - attachmentFiles(office.disk).length;
    };
    return { ...office, swept };
  }

  test('go after 30 days, when a complete copy was made since', async () => {
    const { vault, clock, swept } = await aDroppedAttachment();
    clock.waited = 20 * day;
    unwrap(await vault.backups.make('byHand'));
    clock.waited = 30 * day;
    expect(await swept()).toBe(0);
    clock.waited = 31 * day;
    expect(await swept()).toBe(1);
  });

  test('stay without a complete copy made since', async () => {
    const { clock, swept } = await aDroppedAttachment();
    clock.waited = 40 * day;
    expect(await swept()).toBe(0);
  });

  test('stay while a copy on this PC holds them', async () => {
    const office = await anOfficeBinder();
    unwrap(await office.vault.backups.make('byHand'));
    unwrap(await office.store.change((binder) => ok({ ...binder, attachments: [] })));
    unwrap(await addNote(office.store, 'videre'));
    office.clock.waited = 40 * day;
    unwrap(await office.vault.backups.make('byHand'));
    office.vault.automaticCopies.afterOpening();
    await office.vault.automaticCopies.settled();
    expect(attachmentFiles(office.disk)).toHaveLength(2);
  });

  test.each([
    ['a copy that the key does not open', `${BACKUPS}/fremmed.gdvb`],
    ['a store put aside that the key does not open', `${FOLDER}/replaced/store.gdv`],
    ['a store of another PC that the key does not open', `${FOLDER}/store-PC2.gdv`],
  ])('stay while there is %s', async (_, path) => {
    const { vault, disk, clock, swept } = await aDroppedAttachment();
    clock.waited = 40 * day;
    unwrap(await vault.backups.make('byHand'));
    disk.set(path, Buffer.from('fremmed'));
    expect(await swept()).toBe(0);
  });

  test('stay while the clock is behind a copy', async () => {
    const { vault, clock, swept } = await aDroppedAttachment();
    clock.waited = 60 * day;
    unwrap(await vault.backups.make('byHand'));
    clock.waited = 40 * day;
    expect(await swept()).toBe(0);
  });

  test('left by a crash before any save named them count from the day they are seen', async () => {
    const { vault, store, disk, clock } = await anOfficeBinder();
    const stray = `${BLOBS}/${'a'.repeat(32)}.gdb`;
    disk.set(stray, Buffer.from('efterladt'));
    disk.set(`${BLOBS}/store.blob.0123456789ab.tmp`, Buffer.from('halv'));
    vault.automaticCopies.afterOpening();
    await vault.automaticCopies.settled();
    expect(disk.names()).not.toContain(`${BLOBS}/store.blob.0123456789ab.tmp`);
    unwrap(await addNote(store, 'gemmer dagen'));
    await vault.lock();
    clock.waited = 31 * day;
    unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await vault.backups.make('byHand'));
    expect(disk.names()).toContain(stray);
    vault.automaticCopies.afterOpening();
    await vault.automaticCopies.settled();
    expect(disk.names()).not.toContain(stray);
    expect(attachmentFiles(disk)).toHaveLength(2);
  });
});

describe('before the shape of the binder changes', () => {
  test('a complete copy is kept of the old one', async () => {
    const { vault, disk, shape } = await anOfficeBinder(['gammel']);
    await vault.lock();
    const later = createVault({
      ...shape,
      files: disk,
      schemaVersion: 2,
      migrations: [{ to: 2, name: 'nothing', up: (binder) => binder }],
    });
    const store = unwrap(await later.unlock(PASSPHRASE));
    expect(copiesOn(disk, BACKUPS, 'migration')).toHaveLength(1);
    unwrap(await addNote(store, 'ny'));
    const old = disk.copy();
    const name = copiesOn(old, BACKUPS, 'migration')[0] ?? '';
    expect(await vault.unlock(PASSPHRASE)).toEqual(refusedWith('store-newer'));
    for (const path of [STORE, PREVIOUS]) disk.delete(path);
    const { id } = unwrap(await vault.restore.pick(`${BACKUPS}/${name}`));
    unwrap(await vault.restore.open(id, { type: 'pass', passphrase: PASSPHRASE }));
    await later.lock();
    unwrap(await vault.restore.run());
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['gammel']);
    expect(await vault.unlock(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
  });

  test('once, however often the binder is opened, and also without the drive in its place', async () => {
    const { vault, disk, faulty, shape } = await anOfficeBinder(['gammel']);
    unwrap(await vault.backups.chooseFolder(USB));
    await vault.lock();
    faulty.fault = ({ path }) => (path.startsWith(USB) ? 'ENOENT' : null);
    const later = createVault({
      ...shape,
      files: faulty,
      schemaVersion: 2,
      migrations: [{ to: 2, name: 'nothing', up: (binder) => binder }],
    });
    for (let time = 0; time < 2; time += 1) {
      unwrap(await later.unlock(PASSPHRASE));
      await later.lock();
    }
    expect(copiesOn(disk, BACKUPS, 'migration')).toHaveLength(1);
  });

  test('and where it cannot be made, the binder can be read but stays as it is', async () => {
    const { vault, disk, faulty, shape } = await anOfficeBinder(['gammel']);
    await vault.lock();
    const before = disk.get(STORE);
    faulty.fault = ({ path }) => (path.startsWith(BACKUPS) ? 'ENOSPC' : null);
    const later = createVault({
      ...shape,
      files: faulty,
      schemaVersion: 2,
      migrations: [{ to: 2, name: 'nothing', up: (binder) => binder }],
    });
    const store = unwrap(await later.unlock(PASSPHRASE));
    expect(store.current().notes).toEqual(['gammel']);
    expect(await addNote(store, 'ny')).toEqual(refusedWith('copy-failed', { reason: 'full' }));
    expect(disk.get(STORE).equals(before)).toBe(true);
    faulty.fault = () => null;
    unwrap(await addNote(store, 'ny'));
    expect(copiesOn(disk, BACKUPS, 'migration')).toHaveLength(1);
  });
});
