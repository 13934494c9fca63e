import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { addTaskElsewhere } from '../support/app/otherPc';
import { type PreparedBinder, prepareBinder } from '../support/app/preparedBinder';
import { pickCopy, restoreShown, tryCopyPassphrase } from '../support/app/restore';
import { field, link, press, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const TASK = 'Skift koden til alarmen';
const REMARK = 'Skiftet sammen med vagten';
const { entrance, shell, tasks } = wordsOf({ language: 'da' });

describe('a change that cannot be saved in its place', () => {
  let app: RunningApp;
  let prepared: PreparedBinder;
  let stick: string;
  let copy: string;
  beforeAll(async () => {
    prepared = await prepareBinder(await readFirm('laase-og-alarm'), '2026-11-20T08:00:00.000Z');
    await addTaskElsewhere(prepared.folder, now, TASK);
    stick = await mkdtemp(join(tmpdir(), 'usb-'));
    app = await launchApp({ folder: prepared.folder, now });
    await unlock(app, prepared.passphrase);
  });
  afterAll(async () => {
    await app.stop();
    await rm(stick, { recursive: true });
  });

  const openTasks = async ({ page }: RunningApp): Promise<void> => {
    await link(page.getByRole('navigation', { name: shell.mainMenu }), new RegExp(`^${shell.tasks}`)).click();
    await waitForPage({ page }, tasks.title);
  };

  it('is told of, and can be put in a copy elsewhere', async () => {
    await openTasks(app);
    await press(app, tasks.doneOf(TASK));
    await field(app.page, tasks.remark).fill(REMARK);
    await rename(join(app.folder, 'vault'), join(app.folder, 'unplugged'));
    await press(app, tasks.saveDone);
    await answerSaveDialog(app.app, stick);
    await press(app, shell.saveCopyElsewhere);
    copy = await chosenPath(app.app);
    await app.page.getByText(shell.copySavedAs(basename(copy))).waitFor();
  });

  it('is not lost by closing or quitting: its owner is asked, and stays', async () => {
    const asked = await app.app.evaluate(({ app: electron, dialog, BrowserWindow }) => {
      let times = 0;
      dialog.showMessageBoxSync = () => {
        times += 1;
        return 0;
      };
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.close();
      electron.quit();
      return times;
    });
    expect(asked).toBe(2);
    await app.page.getByRole('button', { name: shell.tryAgain }).waitFor();
    await app.app.evaluate(({ dialog }) => {
      dialog.showMessageBoxSync = () => 1;
    });
  });

  it('is in that copy on another PC', async () => {
    const other = await launchApp({ now });
    await link(other.page, entrance.welcome.restore).click();
    await pickCopy(other, copy);
    await tryCopyPassphrase(other, prepared.passphrase);
    await restoreShown(other, 'Lindholm Låse & Alarm ApS');
    await unlock(other, prepared.passphrase);
    await openTasks(other);
    await other.page.getByText(REMARK).waitFor();
    expect(other.complaints).toEqual([]);
    await other.stop();
  });

  it('and is saved in its place, too, once that is there again', async () => {
    await rename(join(app.folder, 'unplugged'), join(app.folder, 'vault'));
    await press(app, shell.tryAgain);
    await app.page.getByText(REMARK).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
