import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../../../electron/usecases/drafts';
import { PASSPHRASE } from '../../../support/app/passphrase';
import { unwrap } from '../../../support/unwrap';
import { anApp } from './support';

const company = { place: '2026 setup/company', json: '{"name":"Lindholm"}' };

async function openApp() {
  const app = anApp();
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  return app;
}

const draftsNow = async ({ handlers }: Awaited<ReturnType<typeof openApp>>) =>
  unwrap(await handlers['app.status']({})).drafts;

describe('what is typed and not saved', () => {
  test('is there again after a lock, and not before', async () => {
    const app = await openApp();
    app.drafts.keep(company.place, company.json);
    expect(await draftsNow(app)).toEqual({ [company.place]: company.json });
    await app.lock();
    expect([await draftsNow(app), app.drafts.all()]).toEqual([{}, {}]);
    unwrap(await app.handlers['binder.unlock']({ passphrase: PASSPHRASE }));
    expect(await draftsNow(app)).toEqual({ [company.place]: company.json });
  });

  test('is still there when the binder is locked twice before it is opened', async () => {
    const app = await openApp();
    app.drafts.keep(company.place, company.json);
    await app.lock();
    await app.lock();
    unwrap(await app.handlers['binder.unlock']({ passphrase: PASSPHRASE }));
    expect(await draftsNow(app)).toEqual({ [company.place]: company.json });
  });

  test('is gone once it is dropped', async () => {
    const app = await openApp();
    app.drafts.keep(company.place, company.json);
    app.drafts.drop(company.place);
    expect(await draftsNow(app)).toEqual({});
  });

  test('is not held without limit: the place that was left first goes first', async () => {
    const { drafts } = await openApp();
    for (let place = 0; place < 250; place += 1) drafts.keep(`place ${place}`, '1');
    const places = Object.keys(drafts.all());
    expect([places.length, places[0], places.at(-1)]).toEqual([200, 'place 50', 'place 249']);
  });

  test('is sealed in between, so that it can be read nowhere', async () => {
    const { vault } = await openApp();
    const sealed: string[] = [];
    const drafts = createDrafts({
      sealAside: (text) => {
        const bytes = vault.sealAside(text);
        sealed.push(String(Buffer.from(bytes ?? [])));
        return bytes;
      },
      unsealAside: (bytes) => vault.unsealAside(bytes),
    });
    drafts.keep(company.place, company.json);
    drafts.seal();
    expect(sealed).toHaveLength(1);
    expect(sealed[0]).not.toContain('Lindholm');
    drafts.unseal();
    expect(drafts.all()).toEqual({ [company.place]: company.json });
  });

  test('is let go of when another binder is opened', async () => {
    const [one, other] = [await openApp(), await openApp()];
    const sealed = one.vault.sealAside('words') ?? new Uint8Array();
    expect([one.vault.unsealAside(sealed), other.vault.unsealAside(sealed)]).toEqual(['words', null]);
  });
});
