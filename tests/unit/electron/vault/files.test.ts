import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../electron/vault/files';
import { ok } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import { addNote, aVault, PASSPHRASE, refusedWith } from './support/aVault';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'vault-')), 'vault');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const vault = () => aVault(nodeFiles, { folder });

describe('on a real disk', () => {
  test('a binder is made, changed, locked and opened again', async () => {
    const own = vault();
    expect(await own.state()).toEqual(ok('none'));
    const { store, recoveryKey } = unwrap(
      await own.create(PASSPHRASE, { owner: 'Ellen Prøvesen', notes: [] }),
    );
    for (const note of ['en', 'to']) unwrap(await addNote(store, note));
    await own.lock();
    expect(unwrap(await vault().unlock(PASSPHRASE)).current().notes).toEqual(['en', 'to']);
    expect(unwrap(await vault().unlockWithRecoveryKey(recoveryKey)).current().notes).toEqual(['en', 'to']);
    expect((await readdir(folder)).sort()).toEqual(['store.gdv', 'store.prev.gdv']);
  });

  test('only its owner may read the files or enter the folder', async () => {
    const { store } = unwrap(await vault().create(PASSPHRASE, { owner: 'a', notes: [] }));
    unwrap(await addNote(store, 'en'));
    if (nodeFiles.windows) return;
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  test('none of the typed words, nor the secrets, stand in any file in clear', async () => {
    const words = ['Ellen Prøvesen', 'Nøgleskabet ved bagdøren', '0101700001', 'låse-og-koder'];
    const { store, recoveryKey } = unwrap(
      await vault().create(PASSPHRASE, { owner: words[0] ?? '', notes: [] }),
    );
    for (const word of words) unwrap(await addNote(store, word));
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      for (const word of [...words, PASSPHRASE, recoveryKey, recoveryKey.replaceAll('-', '')]) {
        for (const form of [
          Buffer.from(word, 'utf8'),
          Buffer.from(word, 'utf16le'),
          Buffer.from(
            Buffer.from(word)
              .toString('base64')
              .replace(/.{0,2}=*$/, ''),
          ),
        ]) {
          expect(bytes.includes(form)).toBe(false);
        }
      }
    }
  });

  test('a file is made only where there is none, a link is never followed, a long one is never read', async () => {
    await nodeFiles.makeFolder(folder);
    const path = join(folder, 'x');
    await writeFile(path, 'there already');
    await expect(nodeFiles.create(path)).rejects.toMatchObject({ code: 'EEXIST' });
    await symlink(path, join(folder, 'y'));
    await expect(nodeFiles.create(join(folder, 'y'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(nodeFiles.read(path, 5)).rejects.toMatchObject({ code: 'EFBIG' });
    await expect(nodeFiles.read(join(folder, 'z'), 5)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await nodeFiles.freeBytes(folder)).toBeGreaterThan(0);
  });

  test('a folder in the place of the store is left alone', async () => {
    await nodeFiles.makeFolder(join(folder, 'store.gdv'));
    expect((await vault().create(PASSPHRASE, { owner: 'a', notes: [] })).ok).toBe(false);
    expect(await vault().state()).toEqual(refusedWith('store-unreadable', { reason: 'EISDIR' }));
  });
});
