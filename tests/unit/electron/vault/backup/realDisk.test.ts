import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../../../electron/vault/files';
import { unwrap } from '../../../../support/unwrap';
import { addNote, aVault, firstNotes, PASSPHRASE } from '../support/aVault';
import { attach } from './support/anOffice';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copies-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

test('on a real disk a binder is copied, tried, and restored on another PC', async () => {
  const usb = join(root, 'usb');
  await mkdir(usb);
  const folder = join(root, 'vault');
  const vault = aVault(nodeFiles, { folder });
  const { store } = unwrap(await vault.create(PASSPHRASE, firstNotes));
  // More than one piece of a write, and of a read.
  const id = await attach(vault, 'Underskrevet. '.repeat(200_000));
  unwrap(await addNote(store, 'kunde'));

  expect(unwrap(await vault.backups.chooseFolder(usb))).toMatchObject({ warning: 'none', failed: null });
  expect(unwrap(await vault.upkeep.tryRestore())).toMatchObject({ attachments: 1 });
  expect(unwrap(await vault.upkeep.check())).toEqual({ attachments: 1, copies: 2, faults: [] });
  expect((await readdir(folder)).sort()).toEqual(['backups', 'blobs', 'store.gdv', 'store.prev.gdv']);

  const [name = ''] = await readdir(usb);
  const other = aVault(nodeFiles, { folder: join(root, 'other', 'vault') });
  const source = unwrap(await other.restore.pick(join(usb, name)));
  expect(Date.parse(source.writtenAt)).not.toBeNaN();
  unwrap(await other.restore.open(source.id, { type: 'pass', passphrase: PASSPHRASE }));
  unwrap(await other.restore.run());
  expect(unwrap(await other.unlock(PASSPHRASE)).current().notes).toEqual(['kunde']);
  expect(unwrap(await other.attachments.read(id)).length).toBe(14 * 200_000);
});
