import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlock } from '../../support/app/entrance';
import { drawer, saveDrawer } from '../../support/app/entryDrawers';
import { isProtected, noteProtection } from '../../support/app/hardening/contentProtection';
import { heapOf } from '../../support/app/hardening/heap';
import { launchApp, type RunningApp } from '../../support/app/launch';
import { PASSPHRASE } from '../../support/app/passphrase';
import { prepareBinder } from '../../support/app/preparedBinder';
import { button, field, link, press, waitForPage, wordsOf } from '../../support/app/screen';
import { readFirm } from '../../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const { shell, tasks, entrance } = wordsOf({ language: 'da' });
const HALF_WRITTEN = 'Bestil et pengeskab hos Ravnkilde';
/** On the clipboard, and no secret of the binder's. */
const OTHER = 'Ring til Mette om nøglen';
/** What the binder holds, and what is typed and not saved; none of it in words of the app's own lists. */
const CANARIES = ['Lindholm', HALF_WRITTEN, PASSPHRASE];

/** Each way to lock, and what lies on the clipboard meanwhile. */
const ways: { when: string; copied: string; left: string; lock: (app: RunningApp) => Promise<unknown> }[] = [
  {
    when: 'the PC goes to sleep',
    copied: PASSPHRASE,
    left: '',
    lock: ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  },
  {
    when: "the PC's own screen is locked",
    copied: OTHER,
    left: OTHER,
    lock: ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')),
  },
  {
    when: 'its key is pressed, Ctrl L',
    copied: ` ${PASSPHRASE}\n`,
    left: '',
    lock: ({ app }) =>
      app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
        items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+L')?.click();
      }),
  },
  { when: 'the page asks for it, as its button does', copied: OTHER, left: OTHER, lock: lockFromPage },
];

function lockFromPage({ page }: RunningApp): Promise<unknown> {
  return page.evaluate(() => void window.binderBridge.call('binder.lock', {}));
}

describe('the binder is locked', () => {
  let app: RunningApp;
  beforeAll(async () => {
    const { folder } = await prepareBinder(await readFirm('laase-og-alarm'), now);
    app = await launchApp({ folder, now });
    await noteProtection(app.app);
    await unlock(app, PASSPHRASE);
    await link(app.page.getByRole('navigation'), new RegExp(`^${shell.tasks}`)).click();
    await press(app, tasks.add);
    await field(drawer(app), tasks.what).fill(HALF_WRITTEN);
  });
  afterAll(() => app.stop());

  const processOfPage = (): Promise<number | undefined> =>
    app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.webContents.getOSProcessId(),
    );
  const clipboard = (): Promise<string> =>
    app.app.evaluate(async (electron) => electron.clipboard.readText());
  const copy = (text: string): Promise<void> =>
    app.app.evaluate((electron, copied) => electron.clipboard.writeText(copied), text);

  it('by nobody yet, and the page remembers what it shows', async () => {
    const heap = await heapOf(app.page);
    // The passphrase that was typed may be gone by now, or not.
    expect(['Lindholm', HALF_WRITTEN].filter((word) => !heap.includes(word))).toEqual([]);
  });

  it.each(ways)(
    'when $when: the page and its process go, and what was half-written is there again',
    async ({ copied, left, lock }) => {
      await copy(copied);
      const before = await processOfPage();
      await lock(app);
      await waitForPage(app, entrance.unlock.title);
      expect(app.page.url()).toBe('app://bundle/#/tasks');
      expect(await app.page.locator('body').innerText()).not.toMatch(/Lindholm|Ravnkilde/);
      expect(await processOfPage()).not.toBe(before);
      expect(existsSync(`/proc/${before}`)).toBe(false);
      expect(await isProtected(app.app)).toBe(true);
      expect(await clipboard()).toBe(left);
      for (const [name, input] of [
        ['task.save', { id: null, what: 'Ny', who: '', due: '2026-12-01' }],
        ['paper.open', { which: 'draft', kind: 'customerPolicy', subject: null, language: null }],
        ['draft.keep', { place: 'a', json: '1' }],
        ['recovery.renew', {}],
      ] as const) {
        const answer = await app.page.evaluate(([method, asked]) => window.binderBridge.call(method, asked), [
          name,
          input,
        ] as const);
        expect(answer, name).toEqual({ ok: false, error: { code: 'locked' } });
      }
      expect(
        JSON.stringify(await app.page.evaluate(() => window.binderBridge.call('app.status', {}))),
      ).not.toMatch(/Lindholm|Ravnkilde/);

      await unlock(app, PASSPHRASE);
      await waitForPage(app, tasks.title);
      expect(await field(drawer(app), tasks.what).inputValue()).toBe(HALF_WRITTEN);
      expect(await isProtected(app.app)).toBe(false);
    },
  );

  it('while a change could not be saved: it can still be tried again afterwards', async () => {
    await saveDrawer(app);
    await press(app, tasks.doneOf(HALF_WRITTEN));
    await rename(join(app.folder, 'vault'), join(app.folder, 'elsewhere'));
    await press(app, tasks.saveDone);
    await button(app.page, shell.tryAgain).waitFor();
    await rename(join(app.folder, 'elsewhere'), join(app.folder, 'vault'));
    await lockFromPage(app);
    await waitForPage(app, entrance.unlock.title);
    await unlock(app, PASSPHRASE);
    await press(app, shell.tryAgain);
    await button(app.page, shell.tryAgain).waitFor({ state: 'detached' });
    const status = Object(await app.page.evaluate(() => window.binderBridge.call('app.status', {})));
    const task = status.value.binder.tasks.find(({ what }: { what: string }) => what === HALF_WRITTEN);
    expect(task.doneOn).toBe('2026-11-23');
  });

  it('and only then, and where the recovery sheet is made, kept out of screenshots', async () => {
    for (const [place, isKeptOut] of [
      ['#/documents', false],
      ['#/setup/sheet', true],
      ['#/', false],
    ] as const) {
      await app.page.evaluate((to) => window.location.assign(to), place);
      await app.page.locator('h1').first().waitFor();
      expect(await isProtected(app.app), place).toBe(isKeptOut);
    }
  });

  it('and then the page remembers nothing of it, nor of the passphrase, nor where it was', async () => {
    await lockFromPage(app);
    await waitForPage(app, entrance.unlock.title);
    const heap = await heapOf(app.page);
    expect(['Persondatamappen', ...CANARIES].filter((word) => heap.includes(word))).toEqual([
      'Persondatamappen',
    ]);
    const entries = await app.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.navigationHistory.length()),
    );
    expect(entries).toEqual([1]);
  });

  it('and the page that takes the recovery key remembers no key typed before', async () => {
    await press(app, entrance.unlock.forgotten);
    await waitForPage(app, entrance.recover.title);
    const groups = await app.page
      .locator('input')
      .evaluateAll((fields) =>
        fields.map((one) => [one.getAttribute('autocomplete'), one.getAttribute('spellcheck')].join(' ')),
      );
    expect(groups).toEqual(Array.from({ length: 8 }, () => 'off false'));
    expect(await isProtected(app.app)).toBe(true);
  });

  it('without a complaint in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
