import { expect, test } from 'vitest';
import { aBreach } from '../../../support/breach';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { MemoryFiles } from '../vault/support/memoryFiles';
import { anApp } from './support';

test('a field of the form is put on the clipboard by its name, and nothing else is', async () => {
  const { handlers, copied } = anApp({ files: new MemoryFiles() });
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const { id } = unwrap(await handlers['breach.save']({ ...aBreach(), id: null }));
  const copy = (breach: string, field: string) =>
    handlers['formField.copy']({ breach, field, language: 'da' });
  unwrap(await copy(id, 'bf-beskrivelse'));
  expect(copied).toEqual(['En servicebil blev stjålet med en telefon i handskerummet.']);
  expect(await copy(id, 'bf-laering')).toEqual(refusedWith('not-found'));
  expect(await copy(id, 'x')).toEqual(refusedWith('not-found'));
  expect(await copy('gone', 'bf-beskrivelse')).toEqual(refusedWith('not-found'));
  expect(copied).toHaveLength(1);
});

test('the clock is told when it is asked', async () => {
  const { handlers } = anApp({ files: new MemoryFiles() });
  expect(unwrap(await handlers['app.now']({}))).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});
