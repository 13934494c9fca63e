import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../../support/unwrap';
import { addNote, FOLDER, PREVIOUS, STORE } from '../support/aVault';
import { anOfficeBinder, attachmentFiles, BACKUPS, copiesOn, USB } from './support/anOffice';

const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT', 'EDQUOT'] as const;
/** What differs on Windows is only whether folders can be synced. */
const FEW = ['ENOSPC', 'EPERM'] as const;

/** A binder with a copy in both places, one save later, about to be copied again. */
async function anOfficeWithCopies(windows = false) {
  const office = await anOfficeBinder(['kunde'], windows);
  unwrap(await office.vault.backups.chooseFolder(USB));
  unwrap(await addNote(office.store, 'senere'));
  office.clock.waited = 86_400_000;
  office.faulty.calls.length = 0;
  return office;
}

type Office = Awaited<ReturnType<typeof anOfficeWithCopies>>;

async function callsOfOneCopy(windows = false): Promise<number> {
  const { vault, faulty } = await anOfficeWithCopies(windows);
  unwrap(await vault.backups.make('byHand'));
  return faulty.calls.length;
}

/** Store, attachments and earlier copies, byte for byte. */
function standing({ disk }: Office): ReadonlyMap<string, string> {
  const daily = [BACKUPS, USB].flatMap((folder) =>
    copiesOn(disk, folder, 'daily').map((name) => `${folder}/${name}`),
  );
  const paths = [STORE, PREVIOUS, ...attachmentFiles(disk), ...daily];
  return new Map(paths.map((path) => [path, disk.get(path).toString('base64')]));
}

async function everyCopyIsSound({ vault }: Office): Promise<boolean> {
  const { faults } = unwrap(await vault.upkeep.check());
  return faults.length === 0;
}

describe('a disk that fails at one call of a copy', () => {
  test.each([false, true])(
    'with any code touches nothing that is there and leaves no half file (Windows: %s)',
    async (windows) => {
      const count = await callsOfOneCopy(windows);
      let refusals = 0;
      for (const code of windows ? FEW : CODES) {
        for (let number = 1; number <= count; number += 1) {
          const office = await anOfficeWithCopies(windows);
          const before = standing(office);
          office.faulty.failCall(number, code);
          const made = await office.vault.backups.make('byHand');
          office.faulty.fault = () => null;
          if (!made.ok) refusals += 1;
          expect(standing(office)).toEqual(before);
          expect(office.disk.names().filter((path) => path.endsWith('.tmp'))).toEqual([]);
          expect(await everyCopyIsSound(office)).toBe(true);
        }
      }
      expect(refusals).toBeGreaterThan(0);
    },
    60_000,
  );

  test('and at every one after it, as in a crash, touches nothing that is there', async () => {
    const count = await callsOfOneCopy();
    for (let number = 1; number <= count; number += 1) {
      const office = await anOfficeWithCopies();
      const before = standing(office);
      office.faulty.fault = (call) => (call.number >= number ? 'EIO' : null);
      await office.vault.backups.make('byHand');
      office.faulty.fault = () => null;
      expect(standing(office)).toEqual(before);
      expect(await everyCopyIsSound(office)).toBe(true);
      // What a crash left in our own folder is gone with the next opening.
      office.vault.automaticCopies.afterOpening();
      await office.vault.automaticCopies.settled();
      const left = office.disk.names().filter((path) => path.startsWith(FOLDER) && path.endsWith('.tmp'));
      expect(left).toEqual([]);
    }
  });

  test('by taking fewer bytes than given makes a whole copy', async () => {
    const office = await anOfficeWithCopies();
    office.faulty.fault = ({ operation }) => (operation === 'write' ? { written: 1000 } : null);
    unwrap(await office.vault.backups.make('byHand'));
    office.faulty.fault = () => null;
    expect(await everyCopyIsSound(office)).toBe(true);
  });

  test('by being full says so', async () => {
    const office = await anOfficeWithCopies();
    office.disk.freeBytes = async () => 1000;
    expect(await office.vault.backups.make('byHand')).toEqual({
      ok: false,
      error: { code: 'copy-failed', reason: 'full' },
    });
  });
});

test('a copy says nothing of the firm to anyone without the key', async () => {
  const { disk } = await anOfficeWithCopies();
  for (const name of copiesOn(disk, USB)) {
    const bytes = disk.get(`${USB}/${name}`);
    for (const word of ['Ellen', 'kunde', 'Nordvest']) expect(bytes.includes(word)).toBe(false);
  }
});
