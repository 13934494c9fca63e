import { expect, test } from 'vitest';
import { sourceFiles } from './sourceTree';

const app = sourceFiles('electron', 'renderer', 'shared');
const pathsWith = (pattern: RegExp) => app.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('nothing is printed: what is printed can end in a system log', () => {
  expect(pathsWith(/\bconsole\.|\bprocess\.(stdout|stderr)\b/)).toEqual([]);
});

test('one file writes the log, and it never writes the message of an error', () => {
  expect(pathsWith(/\bappendFile/)).toEqual(['electron/services/log.ts']);
  const log = app.find(({ path }) => path === 'electron/services/log.ts');
  expect(log?.text).not.toMatch(/\.message\b/);
});
