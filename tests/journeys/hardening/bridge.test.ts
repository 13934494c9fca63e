import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type MethodName } from '../../../shared/contract';
import { unlock } from '../../support/app/entrance';
import { badQuestions } from '../../support/app/hardening/badQuestions';
import { noteEveryPage, preferencesOfEveryPage } from '../../support/app/hardening/preferences';
import { launchApp, type RunningApp } from '../../support/app/launch';
import { PASSPHRASE } from '../../support/app/passphrase';
import { prepareBinder } from '../../support/app/preparedBinder';
import { readFirm } from '../../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const refused = { ok: false, error: { code: 'invalid-input', fields: [] } };

// Safe: the keys of the contract are the names of its methods.
const methods = Object.keys(contract) as MethodName[];

describe('the bridge', () => {
  let app: RunningApp;
  beforeAll(async () => {
    const { folder } = await prepareBinder(await readFirm('laase-og-alarm'), now);
    app = await launchApp({ folder, now });
    await noteEveryPage(app.app);
    await unlock(app, PASSPHRASE);
  });
  afterAll(async () => {
    await app.stop();
    await rm(app.folder, { recursive: true, force: true });
  });

  const ask = (name: string, input: unknown): Promise<unknown> =>
    app.page.evaluate(([method, value]) => Reflect.get(window, 'binderBridge').call(method, value), [
      name,
      input,
    ] as const);

  it('stands in a page that has nothing of Node', async () => {
    const found = await app.page.evaluate(() =>
      [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'setImmediate',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('is hardened in every window, also in the hidden ones that make and print the papers', async () => {
    const paper = { which: 'draft', kind: 'customerPolicy', subject: null, language: null };
    expect(await ask('paper.open', paper)).toMatchObject({ ok: true });
    await ask('paper.print', paper);
    const pages = await preferencesOfEveryPage(app.app);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages)
      expect(page).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        experimentalFeatures: false,
        enableBlinkFeatures: '',
        webSecurity: true,
        allowRunningInsecureContent: false,
      });
  });

  it('has two ways, and cannot be changed', async () => {
    const bridge = await app.page.evaluate(() => {
      const found = Reflect.get(window, 'binderBridge');
      const property = Object.getOwnPropertyDescriptor(window, 'binderBridge');
      return {
        ways: Object.entries(found).map(([name, way]) => [name, typeof way]),
        isFrozen: [found, ...Object.values(found)].every((one) => Object.isFrozen(one)),
        isFixed: property?.writable === false && property.configurable === false,
      };
    });
    expect(bridge).toEqual({
      ways: [
        ['call', 'function'],
        ['listen', 'function'],
      ],
      isFrozen: true,
      isFixed: true,
    });
  });

  it('gives plain data and nothing that leads back', async () => {
    const kinds = await app.page.evaluate(async () => {
      const bridge = Reflect.get(window, 'binderBridge');
      const status = await bridge.call('app.status', {});
      const heard: unknown[][] = [];
      const stop = bridge.listen((...words: unknown[]) => heard.push(words));
      const kind = (value: unknown): string[] => {
        if (typeof value !== 'object' || value === null) return [typeof value];
        const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
        return [plain ? 'plain' : 'other', ...Object.values(value).flatMap(kind)];
      };
      structuredClone(status);
      return { status: [...new Set(kind(status))].sort(), stop: typeof stop, heard };
    });
    expect(kinds).toEqual({
      status: ['boolean', 'number', 'object', 'plain', 'string'].filter((kind) =>
        kinds.status.includes(kind),
      ),
      stop: 'function',
      heard: [],
    });
  });

  it('hands an event on without the object it came in', async () => {
    const heard = app.page.evaluate(
      () =>
        new Promise((settle) =>
          Reflect.get(window, 'binderBridge').listen((...words: unknown[]) => settle(words)),
        ),
    );
    // The page listens by the time a second question is answered.
    await ask('app.status', {});
    await app.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      window?.webContents.send('event', { kind: 'probe' });
    });
    expect(await heard).toEqual([{ kind: 'probe' }]);
    await app.page.reload();
    await app.page.locator('h1').first().waitFor();
  });

  it('answers no method that is not in the contract', async () => {
    for (const name of [
      'file.read',
      'constructor',
      '__proto__',
      'toString',
      '',
      'binder',
      'binder.unlock ',
      'BINDER.LOCK',
    ])
      expect(await ask(name, {})).toEqual(refused);
  });

  it('takes no more than a screen of ours sends', async () => {
    const text = 'x'.repeat(300_000);
    expect(await ask('task.done', { id: 'a', note: text })).toEqual(refused);
    expect(await ask('draft.keep', { place: 'a', json: text })).toEqual(refused);
    expect(await ask('app.status', { [text]: 1 })).toEqual(refused);
    expect(
      await ask(
        'app.status',
        Array.from({ length: 300_000 }, () => 1),
      ),
    ).toEqual(refused);
  });

  it('lets nothing through that is not data', async () => {
    const outcomes = await app.page.evaluate(async () => {
      const { binderBridge: bridge } = window;
      const round: Record<string, unknown> = {};
      round.self = round;
      const deep: Record<string, unknown> = {};
      for (let [at, level] = [deep, 0]; level < 5000; level += 1) {
        const next = {};
        at.next = next;
        at = next;
      }
      const values = [() => 1, Symbol('words'), round, deep, Promise.resolve(1)];
      return Promise.all(
        values.map(async (value) => {
          try {
            const { ok, error } = Object(await bridge.call('app.status', value));
            return ok ? 'answered' : String(error.code);
          } catch {
            return 'stopped at the wire';
          }
        }),
      );
    });
    for (const outcome of outcomes) expect(['invalid-input', 'stopped at the wire']).toContain(outcome);
  });

  it('refuses 200 made-up questions of each method, and goes on', async () => {
    const store = join(app.folder, 'vault/store.gdv');
    const before = await readFile(store);
    const codes = new Set<string>();
    for (const [index, method] of methods.entries()) {
      const answers = await app.page.evaluate(
        ([name, questions]) =>
          Promise.all(
            questions.map(async (question) => {
              const { ok, error } = Object(await window.binderBridge.call(name, question));
              return ok === false ? String(error.code) : 'answered';
            }),
          ),
        [method, badQuestions(method, 200, 1000 + index)] as const,
      );
      expect(answers, method).toHaveLength(200);
      for (const code of answers) codes.add(code);
    }
    expect([...codes]).toEqual(['invalid-input']);
    expect(await ask('app.status', {})).toMatchObject({ ok: true, value: { vault: 'open' } });
    expect(await readFile(store)).toEqual(before);
  });

  it('is not there in a frame within the page', async () => {
    const types = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const found =
        frame.contentWindow === null ? 'no frame' : typeof Reflect.get(frame.contentWindow, 'binderBridge');
      frame.remove();
      return found;
    });
    expect(types).toBe('undefined');
  });

  it('answers no other window, though it shows the same page with the same preload', async () => {
    const answers = await app.app.evaluate(async ({ app: electron, BrowserWindow }) => {
      const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload } });
      await other.loadURL('app://bundle/');
      const asked = ['app.status', 'binder.lock', 'passphrase.suggest'].map((name) =>
        other.webContents.executeJavaScript(`binderBridge.call('${name}', {})`),
      );
      const all = await Promise.all(asked);
      other.destroy();
      return all;
    });
    expect(answers).toEqual([refused, refused, refused]);
    expect(await ask('app.status', {})).toMatchObject({ ok: true, value: { vault: 'open' } });
  });
});
