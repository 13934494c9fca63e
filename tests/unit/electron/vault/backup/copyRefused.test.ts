import { expect, test } from 'vitest';
import { unwrap } from '../../../../support/unwrap';
import { addNote } from '../support/aVault';
import { anOfficeBinder, BACKUPS, copiesOn } from './support/anOffice';

test('a copy that the disk did not write as it was given is found out, and refused', async () => {
  const office = await anOfficeBinder(['kunde']);
  const { create } = office.disk;
  office.disk.create = async (path) => {
    const file = await create.call(office.disk, path);
    return {
      ...file,
      write: (bytes, position) => file.write(Buffer.from(bytes).fill(0, 0, 1), position),
    };
  };
  expect(await office.vault.backups.make('byHand')).toMatchObject({ ok: false });
  office.disk.create = create;
  expect(copiesOn(office.disk, BACKUPS, 'byHand')).toEqual([]);
  expect(office.disk.names().filter((path) => path.endsWith('.tmp'))).toEqual([]);
});

test('a copy that fails takes no earlier one with it, not even one that is superfluous', async () => {
  const { vault, store, disk, faulty, clock } = await anOfficeBinder();
  unwrap(await addNote(store, 'kunde'));
  vault.automaticCopies.afterSave();
  await vault.automaticCopies.settled();
  const [first = ''] = copiesOn(disk, BACKUPS, 'changes');
  for (let number = 2; number <= 12; number += 1)
    disk.set(`${BACKUPS}/${first.replace('.gdvb', `-${number}.gdvb`)}`, disk.get(`${BACKUPS}/${first}`));
  clock.waited = 86_400_000;
  faulty.failEvery('write', 'EIO');
  expect(await vault.backups.make('byHand')).toMatchObject({ ok: false });
  faulty.fault = () => null;
  expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(12);
  unwrap(await vault.backups.make('byHand'));
  expect(copiesOn(disk, BACKUPS, 'changes')).toHaveLength(10);
});
