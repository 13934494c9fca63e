import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWords } from '../../shared/text/errors';
import { lock, tryPassphrase, typeNewPassphrase, typeRecoveryKey, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { type PreparedBinder, prepareBinder } from '../support/app/preparedBinder';
import { button, press, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { checkSheet, saveSheet } from '../support/app/setupPapers';
import { readFirm } from '../support/demo/firms';

const NEW_PASSPHRASE = 'fire grønne cykler spiser havregrød';
const now = '2026-11-23T09:12:00.000Z';
const { entrance, setup } = wordsOf({ language: 'da' });

let prepared: PreparedBinder;
beforeAll(async () => {
  prepared = await prepareBinder(await readFirm('laase-og-alarm'), now);
});
afterAll(() => rm(prepared.folder, { recursive: true }));

/** A copy of the prepared folder, so that each journey may do to it what it likes. */
async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'binder-'));
  await cp(prepared.folder, folder, { recursive: true });
  return folder;
}

const storeIn = (folder: string): string => join(folder, 'vault/store.gdv');

describe('a locked binder', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp({ folder: await copied(), now });
  });
  afterAll(() => app.stop());

  it('tells nothing of the firm', async () => {
    await waitForPage(app, entrance.unlock.title);
    expect(await app.page.locator('body').innerText()).not.toMatch(/Lindholm|Mette/);
    await app.page.getByText(/1\.\sdecember/).waitFor();
  });

  it('stays closed to a wrong passphrase, says so, and asks for a pause from the fifth on', async () => {
    for (const attempt of [1, 2, 3, 4]) {
      await tryPassphrase(app, `forkert nummer ${attempt}`);
      await waitForError(app, entrance.unlock.label, inWords({ code: 'wrong-passphrase' }, 'da'));
    }
    await tryPassphrase(app, 'forkert nummer fem');
    await app.page
      .getByText(/Du kan prøve igen om\s\d+\ssekunder/)
      .first()
      .waitFor();
  });

  it('opens with the key of the recovery sheet, which is then used up', async () => {
    await press(app, entrance.unlock.forgotten);
    const mistyped = prepared.recoveryKey.with(4, 'AAAA');
    await typeRecoveryKey(app, mistyped);
    await app.page.getByRole('alert').getByText(entrance.recover.errorsTitle).waitFor();
    await typeRecoveryKey(app, prepared.recoveryKey);
    await waitForPage(app, entrance.recover.newTitle);
    await typeNewPassphrase(app, NEW_PASSPHRASE);
    await press(app, entrance.recover.finish);
    await waitForPage(app, setup.print.sheetTitle);
    const { key } = await saveSheet(app, app.folder);
    expect(key).toHaveLength(8);
    expect(key).not.toEqual(prepared.recoveryKey);
    await checkSheet(app, key);
  });

  it('then knows the new passphrase only', async () => {
    await lock(app);
    await tryPassphrase(app, prepared.passphrase);
    await waitForError(app, entrance.unlock.label, inWords({ code: 'wrong-passphrase' }, 'da'));
    await press(app, entrance.unlock.forgotten);
    await typeRecoveryKey(app, prepared.recoveryKey);
    await typeNewPassphrase(app, NEW_PASSPHRASE);
    await press(app, entrance.recover.finish);
    await app.page.getByText(inWords({ code: 'recovery-key-wrong' }, 'da')).waitFor();
    await press(app, entrance.back);
    await unlock(app, NEW_PASSPHRASE);
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});

describe('a binder that cannot be read', () => {
  it.each([
    { is: 'newer', spoil: (bytes: Buffer) => void bytes.writeUInt16LE(2, 8) },
    { is: 'damaged', spoil: (bytes: Buffer) => void bytes.fill(0, 70, 200) },
  ] as const)('says that it is $is, and leaves the file as it is', async ({ is, spoil }) => {
    const folder = await copied();
    const bytes = await readFile(storeIn(folder));
    spoil(bytes);
    await writeFile(storeIn(folder), bytes);
    // The copy kept from the save before would be put in its place.
    await rm(join(folder, 'vault/store.prev.gdv'), { force: true });
    const app = await launchApp({ folder, now });
    const words = entrance.problem[is];
    await waitForPage(app, words.title);
    for (const part of [words.happened, words.safe, words.next]) await app.page.getByText(part).waitFor();
    await press(app, entrance.problem.tryAgain);
    await waitForPage(app, words.title);
    expect(await button(app.page, entrance.welcome.create).count()).toBe(0);
    expect(app.complaints).toEqual([]);
    await app.quit();
    expect(await readFile(storeIn(folder))).toEqual(bytes);
    await rm(folder, { recursive: true });
  });

  it('says that it is missing and makes no new one; put back, it opens', async () => {
    const folder = await copied();
    const bytes = await readFile(storeIn(folder));
    await rm(storeIn(folder));
    await rm(join(folder, 'vault/store.prev.gdv'), { force: true });
    // What is left behind shows that there was a binder.
    await mkdir(join(folder, 'vault/quarantine'));
    const app = await launchApp({ folder, now });
    await waitForPage(app, entrance.problem.missing.title);
    expect(await button(app.page, entrance.welcome.create).count()).toBe(0);
    await writeFile(storeIn(folder), bytes);
    await press(app, entrance.problem.tryAgain);
    await unlock(app, prepared.passphrase);
    await app.stop();
  });
});
