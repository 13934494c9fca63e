import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../../build/freshness.mjs';

let root: string;
const longAgo = new Date('2020-01-01');
const later = new Date('2199-01-01');
const built = () => join(root, 'out');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fresh-'));
  for (const path of ['electron/main.ts', 'renderer/main.tsx', 'package-lock.json']) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
    await utimes(join(root, path), longAgo, longAgo);
  }
  for (const folder of ['electron', 'renderer']) await utimes(join(root, folder), longAgo, longAgo);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('what was never built is stale', async () => {
  expect(await isStale(root, built())).toBe(true);
});

test('what has not changed since the build is not', async () => {
  await mkdir(built());
  expect(await isStale(root, built())).toBe(false);
});

test('a file changed after the build makes it stale', async () => {
  await mkdir(built());
  await utimes(join(root, 'electron/main.ts'), later, later);
  expect(await isStale(root, built())).toBe(true);
});

test('so does a file that went: its folder has changed', async () => {
  await mkdir(built());
  await utimes(join(root, 'renderer'), later, later);
  expect(await isStale(root, built())).toBe(true);
});
