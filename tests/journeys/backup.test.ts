import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longDate } from '../../shared/text/format';
import { lock, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { prepareBinder } from '../support/app/preparedBinder';
import { answerStep, startReview, waitForStep } from '../support/app/review';
import { button, link, press, wordsOf } from '../support/app/screen';
import { chooseCopyFolder, makeCopy, openSettings, saveCopyIn, section } from '../support/app/settings';
import { readFirm } from '../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const { backup, shell, reviewStep } = wordsOf({ language: 'da' });

describe('the copies of a binder', () => {
  let app: RunningApp;
  let passphrase: string;
  let stick: string;
  beforeAll(async () => {
    const firm = await readFirm('laase-og-alarm');
    const prepared = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
    passphrase = prepared.passphrase;
    stick = await mkdtemp(join(tmpdir(), 'usb-'));
    app = await launchApp({ folder: prepared.folder, now });
    await unlock(app, passphrase);
  });
  afterAll(async () => {
    await app.stop();
    await rm(stick, { recursive: true, force: true });
  });

  it('are asked for on the overview, quietly and one click away', async () => {
    await app.page.getByText(shell.backupWarning.noneOffPc).waitFor();
    await link(app.page, shell.toBackup).click();
    await app.page.getByText(backup.warning.noneOffPc).waitFor();
  });

  it('are made at a press, read through, and told of in one true sentence', async () => {
    await makeCopy(app);
    await app.page.getByText(/^Seneste gode kopi: i\sdag kl\.\s10\.1\d, på denne pc\./).waitFor();
    const newest = section(app, backup.copies.title).getByRole('listitem').first();
    await newest.getByText(backup.copies.reason.byHand).waitFor();
    await newest.getByText(backup.copies.complete, { exact: true }).waitFor();
  });

  it('lie on a stick as well, once one is chosen', async () => {
    await chooseCopyFolder(app, stick);
    await section(app, backup.where.title).getByText(basename(stick), { exact: true }).waitFor();
    await makeCopy(app);
    await app.page.getByText(backup.warning.noneOffPc).waitFor({ state: 'detached' });
    expect((await readdir(stick)).some((name) => name.endsWith('.gdvb'))).toBe(true);
  });

  it('are missed when the stick is not there', async () => {
    await rename(stick, `${stick}-away`);
    await openSettings(app, 'backup');
    await app.page.getByText(backup.warning.folderMissing(basename(stick))).waitFor();
    await rename(`${stick}-away`, stick);
    await openSettings(app, 'backup');
    await app.page.getByText(backup.where.isThere, { exact: true }).waitFor();
  });

  it('can be saved anywhere as one file', async () => {
    const path = await saveCopyIn(app, app.folder);
    expect(path).toMatch(/\.gdvb$/);
    expect((await stat(path)).size).toBeGreaterThan(1000);
  });

  it('are tried, and the review then knows the day', async () => {
    await button(section(app, backup.trial.title), backup.trial.button).click();
    await app.page.getByText(backup.trial.noted).waitFor();
    await startReview(app);
    for (const step of ['company', 'record', 'deletion', 'processors'] as const) {
      await waitForStep(app, step);
      await answerStep(app, step);
      await press(app, reviewStep.goOn);
    }
    await waitForStep(app, 'security');
    await app.page.getByText(longDate('2026-11-23', 'da')).first().waitFor();
    await app.page.goBack();
  });

  it('are all read when the binder is checked', async () => {
    await app.page.evaluate(() => {
      location.hash = '/settings/backup';
    });
    await button(section(app, backup.check.title), backup.check.button).click();
    await section(app, backup.check.title)
      .getByText(/^Alt er læst igennem og i orden/)
      .waitFor();
  });

  it('are made once a day when the binder is locked', async () => {
    await lock(app);
    await unlock(app, passphrase);
    await openSettings(app, 'backup');
    await section(app, backup.copies.title).getByText(backup.copies.reason.daily).first().waitFor();
    expect(app.complaints).toEqual([]);
  });
});
