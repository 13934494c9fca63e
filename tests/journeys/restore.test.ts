import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWords } from '../../shared/text/errors';
import { lock, tryPassphrase, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { storeIn } from '../support/app/otherPc';
import { type PreparedBinder, prepareBinder } from '../support/app/preparedBinder';
import { chooseNewest, pickCopy, restoreShown, tryCopyPassphrase } from '../support/app/restore';
import { link, press, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { makeCopy, openSettings, saveCopyIn } from '../support/app/settings';
import { readFirm } from '../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const FIRM = 'Lindholm Låse & Alarm ApS';
const { entrance, restore, backup, shell } = wordsOf({ language: 'da' });

let prepared: PreparedBinder;
let copy: string;

/** A folder with a copy on the PC and one saved elsewhere. */
beforeAll(async () => {
  prepared = await prepareBinder(await readFirm('laase-og-alarm'), '2026-11-20T08:00:00.000Z');
  const app = await launchApp({ folder: prepared.folder, now });
  await unlock(app, prepared.passphrase);
  await openSettings(app, 'backup');
  await makeCopy(app);
  copy = await saveCopyIn(app, prepared.folder);
  await app.quit();
});
afterAll(() => rm(prepared.folder, { recursive: true }));

async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'binder-'));
  await cp(prepared.folder, folder, { recursive: true });
  return folder;
}

/** Spoils the binder's file and takes the one from the save before away; answers with what is left. */
async function spoil(folder: string, how: (bytes: Buffer) => void): Promise<Buffer> {
  const bytes = await readFile(storeIn(folder));
  how(bytes);
  await writeFile(storeIn(folder), bytes);
  await rm(join(folder, 'vault/store.prev.gdv'), { force: true });
  return bytes;
}

const seesOverview = (app: RunningApp): Promise<void> =>
  app.page.getByRole('navigation', { name: shell.mainMenu }).waitFor();

describe('on another PC, from the file alone', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp({ now });
  });
  afterAll(() => app.stop());

  it('a binder comes back with its passphrase', async () => {
    await link(app.page, entrance.welcome.restore).click();
    await pickCopy(app, copy);
    await tryCopyPassphrase(app, 'en helt forkert sætning');
    await waitForError(app, restore.open.label, inWords({ code: 'wrong-passphrase' }, 'da'));
    await tryCopyPassphrase(app, prepared.passphrase);
    await app.page.getByText(restore.preview.replacesNothing).waitFor();
    await restoreShown(app, FIRM);
    await app.page.getByText(/^Mappen er gendannet/).waitFor();
    await unlock(app, prepared.passphrase);
    await seesOverview(app);
  });

  it('and with its recovery sheet; the binder it replaces is put aside and can be fetched back', async () => {
    await openSettings(app, 'backup');
    await link(app.page, backup.restore.button).click();
    await pickCopy(app, copy);
    await press(app, restore.open.withSheet);
    await waitForPage(app, restore.sheet.title);
    for (const [index, group] of prepared.recoveryKey.entries()) {
      await app.page.getByLabel(entrance.recover.group(index + 1), { exact: true }).fill(group);
    }
    await press(app, restore.open.next);
    await restoreShown(app, FIRM);
    await link(app.page, entrance.unlock.restore).click();
    await chooseNewest(app, 'putAside');
    await tryCopyPassphrase(app, prepared.passphrase);
    await restoreShown(app, FIRM);
    await unlock(app, prepared.passphrase);
    await seesOverview(app);
    expect(app.complaints).toEqual([]);
  });
});

describe('a binder whose file is damaged', () => {
  let app: RunningApp;
  let spoilt: Buffer;
  beforeAll(async () => {
    const folder = await copied();
    spoilt = await spoil(folder, (bytes) => bytes.fill(0, bytes.length - 40));
    app = await launchApp({ folder, now });
  });
  afterAll(() => app.stop());

  it('is offered from its copy, and comes back when the offer is taken', async () => {
    await tryPassphrase(app, prepared.passphrase);
    await waitForPage(app, /^Mappen kan ikke læses\. Kopien fra .* er i orden\.$/);
    await press(app, entrance.offer.take);
    await seesOverview(app);
    await app.page.getByText(/Den beskadigede fil er lagt til side/).waitFor();
  });

  it('is put aside as it was', async () => {
    const folder = join(app.folder, 'vault/quarantine');
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    expect(files.some((bytes) => bytes.equals(spoilt))).toBe(true);
  });

  it('opens from then on as before', async () => {
    await press(app, shell.restoredSeen);
    await lock(app);
    await unlock(app, prepared.passphrase);
    await seesOverview(app);
    expect(app.complaints).toEqual([]);
  });
});

describe('a binder of which not even the beginning can be read', () => {
  let app: RunningApp;
  beforeAll(async () => {
    const folder = await copied();
    await spoil(folder, (bytes) => bytes.fill(0, 0, 200));
    app = await launchApp({ folder, now });
  });
  afterAll(() => app.stop());

  it('comes back from the newest copy on this PC', async () => {
    await waitForPage(app, entrance.problem.damaged.title);
    await link(app.page, entrance.problem.restore).click();
    await chooseNewest(app, 'thisPc');
    await tryCopyPassphrase(app, prepared.passphrase);
    await restoreShown(app, FIRM);
    await unlock(app, prepared.passphrase);
    await seesOverview(app);
    expect(app.complaints).toEqual([]);
  });
});

describe('a file that is no copy', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp({ folder: await copied(), now });
  });
  afterAll(() => app.stop());

  it('is refused in plain words, and the binder is as it was', async () => {
    const before = await readFile(storeIn(app.folder));
    const path = join(app.folder, 'regnskab.gdvb');
    await writeFile(path, 'Dette er et regneark.');
    await link(app.page, entrance.unlock.restore).click();
    await pickCopy(app, path);
    await tryCopyPassphrase(app, prepared.passphrase);
    await app.page.getByText(inWords({ code: 'copy-not-ours' }, 'da')).waitFor();
    await press(app, entrance.back);
    await press(app, entrance.back);
    expect(await readFile(storeIn(app.folder))).toEqual(before);
    await unlock(app, prepared.passphrase);
  });
});
