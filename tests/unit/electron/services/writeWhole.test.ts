import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../../../electron/services/writeWhole';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from('%PDF-1.7');

test('the file takes the place of the one before, and nothing lies beside it', async () => {
  const path = join(folder, 'politik.pdf');
  await writeFile(path, 'old');
  expect((await writeWhole(path, bytes)).ok).toBe(true);
  expect(await readFile(path)).toEqual(bytes);
  expect(await readdir(folder)).toEqual(['politik.pdf']);
});

test('a link somebody has laid beside it is not written through', async () => {
  const victim = join(folder, 'victim');
  await writeFile(victim, 'mine');
  await symlink(victim, join(folder, '.politik.pdf.part'));
  expect((await writeWhole(join(folder, 'politik.pdf'), bytes)).ok).toBe(true);
  expect(await readFile(victim, 'utf8')).toBe('mine');
});

test('what cannot be written is refused and leaves nothing', async () => {
  await mkdir(join(folder, 'politik.pdf', 'inside'), { recursive: true });
  expect(await writeWhole(join(folder, 'politik.pdf'), bytes)).toEqual({
    ok: false,
    error: { code: 'file-not-written', reason: 'other' },
  });
  expect(await readdir(folder)).toEqual(['politik.pdf']);
});
