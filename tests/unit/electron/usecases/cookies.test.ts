import { expect, test } from 'vitest';
import { aSite } from '../../../support/site';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { anApp } from './support';

test("the text of a site's cookie policy is put on the clipboard by the name of the site", async () => {
  const { handlers, copied } = anApp();
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const site = aSite();
  const { id } = unwrap(await handlers['site.save']({ ...site, id: null }));
  expect(await handlers['cookiePolicy.copy']({ site: id, language: 'da' })).toEqual({
    ok: true,
    value: { copied: true },
  });
  expect(copied).toEqual([expect.stringContaining(site.name)]);
  expect(await handlers['cookiePolicy.copy']({ site: 'gone', language: 'da' })).toEqual(
    refusedWith('not-found'),
  );
});
