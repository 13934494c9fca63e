import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireSha256 } from '../../../../build/runtime/checksum.mjs';
import { kept } from '../../../../build/runtime/kept.mjs';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

const holding = (content: string) => async (work: string) => {
  const made = join(work, 'made');
  await mkdir(made);
  await writeFile(join(made, 'content'), content);
  return made;
};
const contentOf = (folder: string) => readFile(join(folder, 'content'), 'utf8');

test('is made once', async () => {
  const folder = join(cache, 'thing');
  await kept(folder, 'mark', holding('first'));
  await kept(folder, 'mark', holding('second'));
  expect(await contentOf(folder)).toBe('first');
});

test('is made again when its source has changed', async () => {
  const folder = join(cache, 'thing');
  await kept(folder, 'old mark', holding('old'));
  await kept(folder, 'new mark', holding('new'));
  expect(await contentOf(folder)).toBe('new');
});

test('is never what an interrupted start left behind', async () => {
  const folder = join(cache, 'thing');
  await mkdir(folder);
  await writeFile(join(folder, 'content'), 'half');
  await kept(folder, 'mark', holding('whole'));
  expect(await contentOf(folder)).toBe('whole');
});

test('leaves nothing behind when making it fails', async () => {
  const failing = async (work: string) => {
    await writeFile(join(work, 'half'), '');
    throw new Error('wrong content');
  };
  await expect(kept(join(cache, 'thing'), 'mark', failing)).rejects.toThrow('wrong content');
  expect(await readdir(cache)).toEqual([]);
});

test('comes out whole when two starts make it at the same time', async () => {
  const folder = join(cache, 'thing');
  await Promise.all([kept(folder, 'mark', holding('same')), kept(folder, 'mark', holding('same'))]);
  expect(await contentOf(folder)).toBe('same');
  expect(await readdir(cache)).toEqual(['thing']);
});

test('a file that is not the expected one is refused', async () => {
  const file = join(cache, 'archive');
  await writeFile(file, 'content');
  const sha256 = 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73';
  await expect(requireSha256(file, sha256)).resolves.toBeUndefined();
  await writeFile(file, 'Content');
  await expect(requireSha256(file, sha256)).rejects.toThrow(/wrong content/);
});
