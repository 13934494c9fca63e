import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPublicNote } from '../../../../electron/services/publicNote';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'note-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('changes made at the same time are all kept, and nothing lies beside the file', async () => {
  const note = createPublicNote(join(folder, 'reminders.json'));
  await Promise.all([
    note.keepReviewDate('2026-12-01'),
    note.chooseLanguage('en'),
    note.keepReviewDate('2027-06-01'),
  ]);
  expect(await note.read()).toEqual({
    label: 'Persondatamappen',
    language: 'en',
    nextReviewOn: '2027-06-01',
  });
  expect(await readdir(folder)).toEqual(['reminders.json']);
});

test('a change that cannot be written fails alone', async () => {
  const path = join(folder, 'reminders.json');
  const note = createPublicNote(join(path, 'reminders.json'));
  await createPublicNote(path).chooseLanguage('en');
  await expect(note.chooseLanguage('da')).rejects.toThrow();
  await rm(path);
  await note.chooseLanguage('en');
  expect(await readFile(join(path, 'reminders.json'), 'utf8')).toContain('"language":"en"');
});
