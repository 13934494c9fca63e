import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNewFolders, type NewFolder } from '../../../../electron/services/newFolder';
import { errnoError } from '../../../../electron/vault/fileErrors';
import { type Files, nodeFiles } from '../../../../electron/vault/files';
import { unwrap } from '../../../support/unwrap';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const bytes = Buffer.from('%PDF-1.7');
const begun = (files: Files = nodeFiles) => createNewFolders(files, () => 'one');

async function filled(folder: NewFolder): Promise<NewFolder> {
  unwrap(await folder.write(['alt.pdf'], bytes));
  unwrap(await folder.write(['Bilag', 'et.pdf'], bytes));
  unwrap(await folder.write(['Bilag', 'to.pdf'], bytes));
  return folder;
}

test('it has its name when it is whole, and not before', async () => {
  const folder = await filled(unwrap(await begun().create(parent, 'Mappe')));
  expect(await readdir(parent)).toEqual(['.one.part']);
  expect(unwrap(await folder.finish())).toEqual({ savedAs: 'Mappe' });
  expect(await readdir(parent)).toEqual(['Mappe']);
  expect((await readdir(join(parent, 'Mappe', 'Bilag'))).sort()).toEqual(['et.pdf', 'to.pdf']);
  expect((await stat(join(parent, 'Mappe', 'alt.pdf'))).mode & 0o077).toBe(0);
});

test('what has its name already stays, whatever it is and however it is written', async () => {
  await mkdir(join(parent, 'mappe'));
  await writeFile(join(parent, 'Mappe (2)'), 'mine');
  const folder = await filled(unwrap(await begun().create(parent, 'Mappe')));
  expect(unwrap(await folder.finish())).toEqual({ savedAs: 'Mappe (3)' });
  expect(await readFile(join(parent, 'Mappe (2)'), 'utf8')).toBe('mine');
  expect(await readdir(join(parent, 'mappe'))).toEqual([]);
});

test('what is given up leaves nothing, also when the app ends', async () => {
  const folders = begun();
  const first = await filled(unwrap(await folders.create(parent, 'Mappe')));
  await first.abandon();
  expect(await readdir(parent)).toEqual([]);
  await filled(unwrap(await folders.create(parent, 'Mappe')));
  await folders.abandonAll();
  expect(await readdir(parent)).toEqual([]);
});

test('what is finished is not given up when the app ends', async () => {
  const folders = begun();
  const folder = await filled(unwrap(await folders.create(parent, 'Mappe')));
  unwrap(await folder.finish());
  await folders.abandonAll();
  expect(await readdir(parent)).toEqual(['Mappe']);
});

describe('a disk that says no', () => {
  const refusal = (reason: string) => ({ ok: false, error: { code: 'file-not-written', reason } });
  const failing = (own: Partial<Files>): Files => ({ ...nodeFiles, ...own });
  const no = (code: string) => () => Promise.reject(errnoError(code));

  test.each([
    ['is full', 'ENOSPC', 'full'],
    ['is not ours', 'EACCES', 'denied'],
    ['is held', 'EBUSY', 'busy'],
    ['is broken', 'EIO', 'other'],
  ])('because it %s: the file is refused and nothing is left', async (_name, code, reason) => {
    let created = 0;
    const files = failing({
      create: (path) => (++created > 1 ? Promise.reject(errnoError(code)) : nodeFiles.create(path)),
    });
    const folder = unwrap(await begun(files).create(parent, 'Mappe'));
    unwrap(await folder.write(['alt.pdf'], bytes));
    expect(await folder.write(['Bilag', 'et.pdf'], bytes)).toEqual(refusal(reason));
    await folder.abandon();
    expect(await readdir(parent)).toEqual([]);
  });

  test('in the middle of a file: half a file is never taken for a whole one', async () => {
    const files = failing({
      create: async (path) => {
        const file = await nodeFiles.create(path);
        return { ...file, write: () => Promise.reject(errnoError('ENOSPC')) };
      },
    });
    const folder = unwrap(await begun(files).create(parent, 'Mappe'));
    expect(await folder.write(['alt.pdf'], bytes)).toEqual(refusal('full'));
    await folder.abandon();
    expect(await readdir(parent)).toEqual([]);
  });

  test('and reads back something else', async () => {
    const files = failing({ read: async () => Buffer.from('other') });
    const folder = unwrap(await begun(files).create(parent, 'Mappe'));
    expect(await folder.write(['alt.pdf'], bytes)).toEqual(refusal('other'));
  });

  test('at the last moment, when it is to have its name', async () => {
    const folder = await filled(
      unwrap(await begun(failing({ rename: no('EPERM') })).create(parent, 'Mappe')),
    );
    expect(await folder.finish()).toEqual(refusal('denied'));
    await folder.abandon();
    expect(await readdir(parent)).toEqual([]);
  });

  test('from the start', async () => {
    expect(await begun(failing({ makeFolder: no('EROFS') })).create(parent, 'Mappe')).toEqual(
      refusal('denied'),
    );
    const place = join(parent, 'file');
    await writeFile(place, 'mine');
    await chmod(place, 0o600);
    expect(await begun().create(place, 'Mappe')).toEqual(refusal('other'));
    expect(await readFile(place, 'utf8')).toBe('mine');
  });
});
