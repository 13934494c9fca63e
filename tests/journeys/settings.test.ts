import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text as lawText } from '../../renderer/features/settings/law/text';
import { referenceParts } from '../../shared/reference/dates';
import { inWords } from '../../shared/text/errors';
import { longDate } from '../../shared/text/format';
import { lock, tryPassphrase, typeRecoveryKey, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { type PreparedBinder, prepareBinder } from '../support/app/preparedBinder';
import {
  button,
  choice,
  field,
  link,
  press,
  waitForError,
  waitForPage,
  wordsOf,
} from '../support/app/screen';
import { makeCopy, openSettings, section } from '../support/app/settings';
import { checkSheet, saveSheet } from '../support/app/setupPapers';
import { readFirm } from '../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const NEW_PASSPHRASE = 'fire grønne cykler spiser havregrød';
const { entrance, setup, security, backup, shell } = wordsOf({ language: 'da' });
const law = lawText.da;

describe('the security of a binder', () => {
  let app: RunningApp;
  let prepared: PreparedBinder;
  let sheet: string[];
  beforeAll(async () => {
    prepared = await prepareBinder(await readFirm('laase-og-alarm'), '2026-11-20T08:00:00.000Z');
    app = await launchApp({ folder: prepared.folder, now });
    await unlock(app, prepared.passphrase);
  });
  afterAll(() => app.stop());

  async function changePassphrase(current: string): Promise<void> {
    await field(app.page, security.passphrase.current).fill(current);
    await field(app.page, security.passphrase.next).fill(NEW_PASSPHRASE);
    await field(app.page, entrance.passphrase.again).fill(NEW_PASSPHRASE);
    await press(app, security.passphrase.change);
  }

  it('says how old each list of the law is, and where to look it up', async () => {
    await openSettings(app, 'law');
    const told = (await section(app, law.parts).innerText()).replaceAll('\u00a0', ' ');
    for (const { name, asOf } of referenceParts('da')) {
      expect(told).toContain(name);
      expect(told).toContain(longDate(asOf, 'da').replaceAll('\u00a0', ' '));
    }
    await app.page.getByText('datatilsynet.dk').waitFor();
  });

  it('says what is not encrypted, word for word', async () => {
    await openSettings(app, 'security');
    const told = await section(app, security.clear.title).innerText();
    for (const what of ['Persondatamappen', 'dansk', '1. december 2026']) {
      expect(told.replaceAll('\u00a0', ' ')).toContain(what);
    }
  });

  it('offers the keychain only where there is a safe one', async () => {
    await section(app, security.keychain.title).getByText(security.keychain.unavailable).waitFor();
    expect(await app.page.getByRole('switch').count()).toBe(0);
  });

  it('keeps its passphrase when the one in use is mistyped', async () => {
    await link(app.page, security.passphrase.change).click();
    await changePassphrase('en helt forkert sætning');
    await waitForError(app, security.passphrase.current, inWords({ code: 'wrong-passphrase' }, 'da'));
  });

  it('gets another passphrase, and says that older copies open with the old one', async () => {
    await changePassphrase(prepared.passphrase);
    await waitForPage(app, security.passphrase.doneTitle);
    await app.page.getByText(security.passphrase.oldCopies).waitFor();
    await lock(app);
    await tryPassphrase(app, prepared.passphrase);
    await waitForError(app, entrance.unlock.label, inWords({ code: 'wrong-passphrase' }, 'da'));
    await unlock(app, NEW_PASSPHRASE);
  });

  it('locks itself after the minutes that were chosen, also the next time', async () => {
    await openSettings(app, 'security');
    await choice(app.page, security.lock.minutes(10)).and(app.page.locator(':checked')).waitFor();
    await choice(app.page, security.lock.minutes(30)).click();
    await choice(app.page, security.lock.minutes(30)).and(app.page.locator(':checked')).waitFor();
    await lock(app);
    await unlock(app, NEW_PASSPHRASE);
    await openSettings(app, 'security');
    await choice(app.page, security.lock.minutes(30)).and(app.page.locator(':checked')).waitFor();
  });

  it('gets a new recovery sheet, which is printed and checked at once', async () => {
    await press(app, security.sheet.renew);
    const dialog = app.page.getByRole('dialog');
    await dialog.getByText(security.sheet.confirm.text).waitFor();
    await button(dialog, security.sheet.renew).click();
    await waitForPage(app, setup.print.sheetTitle);
    const { key } = await saveSheet(app, app.folder);
    expect(key).not.toEqual(prepared.recoveryKey);
    await checkSheet(app, key);
    sheet = key;
  });

  it('gets a new key: the sheet is made anew, the passphrase stays, and older copies are set apart', async () => {
    await openSettings(app, 'backup');
    await makeCopy(app);
    await openSettings(app, 'security');
    await link(app.page, security.key.renew).click();
    await field(app.page, security.key.passphrase).fill(NEW_PASSPHRASE);
    await press(app, security.key.renew);
    await waitForPage(app, setup.print.sheetTitle);
    const { key } = await saveSheet(app, app.folder);
    expect(key).not.toEqual(sheet);
    await checkSheet(app, key);
    await openSettings(app, 'backup');
    await section(app, backup.closed.title).getByRole('checkbox').first().waitFor();
  });

  it('does not open with the sheet from before, but with the passphrase', async () => {
    await lock(app);
    await press(app, entrance.unlock.forgotten);
    await typeRecoveryKey(app, sheet);
    await field(app.page, entrance.passphrase.label).fill(NEW_PASSPHRASE);
    await field(app.page, entrance.passphrase.again).fill(NEW_PASSPHRASE);
    await press(app, entrance.recover.finish);
    await app.page.getByText(inWords({ code: 'recovery-key-wrong' }, 'da')).waitFor();
    await press(app, entrance.back);
    await unlock(app, NEW_PASSPHRASE);
    await app.page.getByRole('navigation', { name: shell.mainMenu }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
