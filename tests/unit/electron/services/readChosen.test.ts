import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChosen } from '../../../../electron/services/readChosen';
import { unwrap } from '../../../support/unwrap';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chosen-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function aFile(name: string, bytes: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, Buffer.alloc(bytes, 7));
  return path;
}

test('a file is read with its name, up to the very limit', async () => {
  const { name, bytes } = unwrap(await readChosen(await aFile('Aftale.pdf', 1000), 1000));
  expect(name).toBe('Aftale.pdf');
  expect(Buffer.from(bytes).equals(Buffer.alloc(1000, 7))).toBe(true);
});

test('one that is too large is told with its size', async () => {
  const path = await aFile('scan.png', 2 * 1024 * 1024 + 1);
  expect(await readChosen(path, 1000)).toEqual({
    ok: false,
    error: { code: 'attachment-large', megabytes: 3 },
  });
});

test('one that is gone, and a folder, cannot be read', async () => {
  const reason = async (path: string) => {
    const read = await readChosen(path, 1_000_000);
    return read.ok ? null : read.error;
  };
  expect(await reason(join(folder, 'intet.pdf'))).toEqual({
    code: 'attachment-unreadable',
    reason: 'ENOENT',
  });
  expect(await reason(folder)).toMatchObject({ code: 'attachment-unreadable' });
});
