import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWords } from '../../shared/text/errors';
import { tryPassphrase, unlock } from '../support/app/entrance';
import { drawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp } from '../support/app/launch';
import { addTaskElsewhere, openElsewhere } from '../support/app/otherPc';
import { type PreparedBinder, prepareBinder } from '../support/app/preparedBinder';
import { button, field, link, press, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const later = '2026-11-23T09:20:00.000Z';
const HERE = 'Ring til låsesmeden i Holbæk';
const THERE = 'Send nøglelisten til vagten';
const { entrance, entries, shell, tasks } = wordsOf({ language: 'da' });

let prepared: PreparedBinder;
beforeAll(async () => {
  prepared = await prepareBinder(await readFirm('laase-og-alarm'), '2026-11-20T08:00:00.000Z');
});
afterAll(() => rm(prepared.folder, { recursive: true }));

async function launchCopied(): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'binder-'));
  await cp(prepared.folder, folder, { recursive: true });
  return launchApp({ folder, now });
}

async function openTasks({ page }: RunningApp): Promise<void> {
  await link(page.getByRole('navigation', { name: shell.mainMenu }), new RegExp(`^${shell.tasks}`)).click();
  await waitForPage({ page }, tasks.title);
}

async function addTask(app: RunningApp, what: string): Promise<void> {
  await press(app, tasks.add);
  await field(drawer(app), tasks.what).fill(what);
  await button(drawer(app), entries.frame.save).click();
}

describe.each(['mine', 'other'] as const)('a binder changed here and elsewhere', (keep) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchCopied();
    await unlock(app, prepared.passphrase);
  });
  afterAll(() => app.stop());

  it('is noticed before a save, and shown with both dates', async () => {
    await openTasks(app);
    await addTaskElsewhere(app.folder, later, THERE);
    await addTask(app, HERE);
    await waitForPage(app, shell.conflict.title);
    const told = (await app.page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(told).toContain('i dag kl. 10.12');
    expect(told).toContain('i dag kl. 10.20');
  });

  it(`keeps what the owner chose (${keep}) and puts the other aside`, async () => {
    await press(app, keep === 'mine' ? shell.conflict.keepMine : shell.conflict.keepOther);
    await openTasks(app);
    const [kept, other] = keep === 'mine' ? [HERE, THERE] : [THERE, HERE];
    await app.page.getByText(kept).waitFor();
    expect(await app.page.getByText(other).count()).toBe(0);
    expect(await readdir(join(app.folder, 'vault/replaced'))).not.toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});

describe('a binder that another PC has open', () => {
  let app: RunningApp;
  let letGo: () => Promise<void>;
  beforeAll(async () => {
    app = await launchCopied();
    letGo = await openElsewhere(app.folder, now);
  });
  afterAll(() => app.stop());

  it('is not opened a second time', async () => {
    await tryPassphrase(app, prepared.passphrase);
    await waitForPage(app, entrance.inUse.title);
    await press(app, entrance.inUse.tryAgain);
    await app.page.getByText(inWords({ code: 'store-in-use' }, 'da')).waitFor();
  });

  it('can be read, and says all the time that it cannot be changed', async () => {
    await press(app, entrance.inUse.read);
    await app.page.getByText(shell.readOnly.title).waitFor();
    await openTasks(app);
    await app.page.getByText(shell.readOnly.title).waitFor();
    await addTask(app, HERE);
    await app.page.getByText(inWords({ code: 'read-only' }, 'da')).waitFor();
    await button(drawer(app), entries.frame.cancel).click();
    await press(app, entries.frame.leave.confirm);
  });

  it('opens once the other PC has let go', async () => {
    await press(app, shell.lock);
    await letGo();
    await unlock(app, prepared.passphrase);
    await app.page.getByText(shell.readOnly.title).waitFor({ state: 'detached' });
    expect(app.complaints).toEqual([]);
  });
});
