import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../../support/app/launch';
import { PASSPHRASE } from '../../support/app/passphrase';
import { prepareBinder } from '../../support/app/preparedBinder';
import { wordsOf } from '../../support/app/screen';
import { readFirm } from '../../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const { entrance } = wordsOf({ language: 'da' });
const ROUNDS = 5;

describe('a page that crashes', () => {
  let app: RunningApp;
  beforeAll(async () => {
    const { folder } = await prepareBinder(await readFirm('laase-og-alarm'), now);
    app = await launchApp({ folder, now });
  });
  afterAll(() => app.stop());

  /** The page is asked through main: a page that has crashed once is lost to the tool that drives it. */
  const inPage = (code: string): Promise<unknown> =>
    app.app.evaluate(
      ({ webContents }, words) => webContents.getAllWebContents()[0]?.executeJavaScript(words),
      code,
    );
  const ask = (name: string, input: unknown): Promise<unknown> =>
    inPage(`binderBridge.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`);

  /** Crashes it, and waits until a page is there again, with its heading. */
  const crash = (): Promise<unknown> =>
    app.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      if (contents === undefined) throw new Error('no page');
      const isBack = new Promise<void>((settle) => {
        contents.once('did-finish-load', () => settle());
      });
      contents.forcefullyCrashRenderer();
      await isBack;
      return contents.executeJavaScript(
        `new Promise((settle) => {
          const look = () => {
            const heading = document.querySelector('h1');
            if (heading === null) return requestAnimationFrame(look);
            settle(heading.innerText);
          };
          look();
        })`,
      );
    });

  it('comes back with the binder locked; what was saved is there, and what was not is offered', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const opened = await ask('binder.unlock', { passphrase: PASSPHRASE });
      expect(opened).toMatchObject({ ok: true });
      const what = `Ring til Ravnkilde ${round}`;
      await ask('draft.keep', { place: 'tasks', json: JSON.stringify(`halvt ${round}`) });
      expect(await ask('task.save', { id: null, what, who: 'Mette', due: '2026-12-01' })).toMatchObject({
        ok: true,
      });
      expect(await crash()).toBe(entrance.unlock.title);
      expect(await ask('app.status', {})).toMatchObject({
        value: { vault: 'locked', binder: null, drafts: {} },
      });
    }
    const status = await ask('binder.unlock', { passphrase: PASSPHRASE });
    expect(status).toMatchObject({ ok: true, value: { drafts: { tasks: `"halvt ${ROUNDS}"` } } });
    const { value } = Object(status);
    const saved = value.binder.tasks
      .map((task: { what: string }) => task.what)
      .filter((one: string) => one.startsWith('Ring til'));
    expect(saved.sort()).toEqual(
      Array.from({ length: ROUNDS }, (_, index) => `Ring til Ravnkilde ${index + 1}`),
    );
  });

  it('is noted in the log by a word of its own, and nothing of the firm is', async () => {
    const log = await readFile(join(app.folder, 'logs/errors.log'), 'utf8');
    const lines = log
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\S+ /, ''));
    expect(lines).toHaveLength(ROUNDS);
    for (const line of lines) expect(line).toMatch(/^- page gone: (crashed|killed)$/);
  });
});
