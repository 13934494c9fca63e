import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsInClear } from '../../../support/app/clearText';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clear-'));
});
afterAll(() => rm(folder, { recursive: true }));

const word = 'Smedegade 7';

it.each([
  ['UTF-8', Buffer.from(`x${word}y`)],
  ['UTF-16', Buffer.from(`x${word}y`, 'utf16le')],
  ['base64', Buffer.from(Buffer.from(`x${word}y`).toString('base64'))],
  ['base64 one byte on', Buffer.from(Buffer.from(`xx${word}y`).toString('base64'))],
  ['base64 two bytes on', Buffer.from(Buffer.from(`xxx${word}yy`).toString('base64'))],
  ['base64 of UTF-16', Buffer.from(Buffer.from(`${word}yy`, 'utf16le').toString('base64'))],
])('finds a word that stands there as %s', async (_name, bytes) => {
  await writeFile(join(folder, 'a file'), bytes);
  expect(await wordsInClear(folder, ['nothing of it', word])).toEqual([`a file: ${word}`]);
});

it('finds nothing where nothing is', async () => {
  await writeFile(join(folder, 'a file'), 'Smedegade');
  expect(await wordsInClear(folder, [word])).toEqual([]);
});
