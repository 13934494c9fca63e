import { expect, test } from 'vitest';
import { ok } from '../../../../shared/result';
import { aRequest } from '../../../support/request';
import { aPdf } from '../../../support/someFiles';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { anApp, closesDialogs } from './support';

async function anAppWithRequest(place: string | null) {
  const app = anApp({
    chooseFile: async () => ok({ name: 'Kopi: 1.pdf', bytes: aPdf() }),
    dialogs: { ...closesDialogs, chooseFolder: async () => place },
  });
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  const { id } = unwrap(await app.handlers['request.save']({ ...aRequest(), id: null }));
  return { ...app, id };
}

test('the answer is put into a folder with its enclosures, and what else lies with the case stays at home', async () => {
  const { handlers, folders, id } = await anAppWithRequest('/ude');
  for (const role of ['answer', '']) unwrap(await handlers['entry.attach']({ list: 'requests', id, role }));
  const saved = unwrap(await handlers['requestAnswer.export']({ id, language: 'da' }));
  expect(saved.savedAs).toMatch(/^Svar på henvendelse \d{4}-\d{2}-\d{2}$/);
  expect(folders).toEqual([['00 Indhold.txt', '01 Svar.pdf', '02 Kopi 1.pdf']]);
  expect(saved.files).toBe(3);
});

test('a closed dialog puts nothing anywhere, and a case that is gone has no answer', async () => {
  const { handlers, folders, id } = await anAppWithRequest(null);
  expect(unwrap(await handlers['requestAnswer.export']({ id, language: 'da' }))).toEqual({
    savedAs: null,
    files: 0,
  });
  expect(folders).toEqual([]);
  expect(await handlers['requestAnswer.export']({ id: 'nobody', language: 'da' })).toEqual(
    refusedWith('not-found'),
  );
});
