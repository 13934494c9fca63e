import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog, inLogWords, WordedError } from '../../../../electron/services/log';

const thrownAt = (...frames: string[]): Error => {
  const error = new TypeError('Mette Lindholm, 59 00 00 12');
  error.stack = ['TypeError: Mette Lindholm, 59 00 00 12', ...frames.map((frame) => `    at ${frame}`)].join(
    '\n',
  );
  return error;
};

test.each([
  [
    'C:\\Users\\Mette Lindholm\\AppData\\Local\\Persondatamappen\\out\\main\\main.cjs:12:34',
    'main.cjs:12:34',
  ],
  ['Session.change (C:\\Users\\Mette Lindholm\\app.asar\\out\\main\\main.cjs:1:2)', 'main.cjs:1:2'],
  ['async Object.save (file:///C:/Users/Mette%20Lindholm/main.cjs:1:2)', 'main.cjs:1:2'],
  ['C:\\Users\\Mette (privat)\\Mine filer\\main.cjs:1:2', 'main.cjs:1:2'],
  ['new Promise (/home/mette lindholm/app/pdf.worker.mjs:7:8)', 'pdf.worker.mjs:7:8'],
  ['\\\\server\\Mette Lindholm\\main.cjs:1:2', 'main.cjs:1:2'],
  ['Mette Lindholm (<anonymous>)', ''],
  ['Mette Lindholm:1:2', ''],
])('of the frame %s only the file and the place in it are told', (frame, place) => {
  expect(inLogWords(thrownAt(frame))).toBe(`TypeError ${place}`.trim());
});

test('the kind is told, and a code of the system, but nothing that could be words', () => {
  expect(inLogWords(Object.assign(thrownAt(), { code: 'ENOSPC' }))).toBe('TypeError ENOSPC');
  expect(inLogWords(Object.assign(thrownAt(), { code: 'Mette', name: 'Mette Lindholm' }))).toBe('Error');
  expect(inLogWords('Mette Lindholm')).toBe('string');
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('each line stands by itself, with its reference when it has one', async () => {
  const log = createLog(
    folder,
    () => 'ref-1',
    () => '2026-11-23T09:12:00.000Z',
  );
  expect(log.report(new WordedError('no file: page 2: not A4\npage 3: tab order'))).toBe('ref-1');
  log.note('reprint differs: customerPolicy');
  await vi.waitFor(async () => {
    const lines = (await readFile(join(folder, 'errors.log'), 'utf8')).trimEnd().split('\n');
    expect(lines.sort()).toEqual([
      '2026-11-23T09:12:00.000Z - reprint differs: customerPolicy',
      '2026-11-23T09:12:00.000Z ref-1 no file: page 2: not A4 page 3: tab order',
    ]);
  });
});
