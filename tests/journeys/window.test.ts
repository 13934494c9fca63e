import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { link, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const { shell, documents } = wordsOf({ language: 'da' });
const now = '2026-11-23T09:12:00.000Z';

describe('the window', () => {
  let app: RunningApp;
  let server: Server;
  let asked = 0;
  beforeAll(async () => {
    app = await launchApp();
    server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.close();
    await app.stop();
  });
  const address = (): string => {
    const { port } = server.address() as AddressInfo; // listening on TCP, so neither a path nor null
    return `http://127.0.0.1:${port}/`;
  };

  it('has nothing of Node, and one bridge with two ways', async () => {
    expect(
      await app.page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      ),
    ).toEqual([]);
    expect(await app.page.evaluate(() => Object.keys(Reflect.get(window, 'binderBridge')).sort())).toEqual([
      'call',
      'listen',
    ]);
  });

  it('runs no text as a program', async () => {
    // In a timer: what a debugger evaluates is let pass.
    const outcome = await app.page.evaluate(
      () =>
        new Promise((settle) =>
          setTimeout(() => {
            try {
              settle(new Function('return "ran"')());
            } catch {
              settle('blocked');
            }
          }),
        ),
    );
    expect(outcome).toBe('blocked');
  });

  it('reaches no network, not even this PC', async () => {
    const reached = await app.page.evaluate(
      (to) =>
        fetch(to, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        ),
      address(),
    );
    const picture = await app.page.evaluate(
      (to) =>
        new Promise((settle) => {
          const image = new Image();
          image.onload = () => settle('reached');
          image.onerror = () => settle('refused');
          image.src = to;
        }),
      `${address()}picture.png`,
    );
    expect([reached, picture, asked]).toEqual(['refused', 'refused', 0]);
  });

  it('finds no way out by a call between browsers', async () => {
    const ways = await app.page.evaluate(async () => {
      const connection = new RTCPeerConnection();
      const found: string[] = [];
      const gathered = new Promise<void>((settle) => {
        connection.onicecandidate = ({ candidate }) =>
          candidate ? found.push(candidate.candidate) : settle();
      });
      connection.createDataChannel('words');
      await connection.setLocalDescription(await connection.createOffer());
      await gathered;
      connection.close();
      return found;
    });
    expect(ways).toEqual([]);
  });

  it('answers no method that is not in the contract, and no input of another shape', async () => {
    const ask = (name: string, input: unknown): Promise<unknown> =>
      app.page.evaluate(([method, value]) => Reflect.get(window, 'binderBridge').call(method, value), [
        name,
        input,
      ] as const);
    for (const [name, input] of [
      ['file.read', { path: '/etc/passwd' }],
      ['constructor', {}],
      ['binder.unlock', { passphrase: 5 }],
      ['app.status', { more: true }],
    ] as const) {
      expect(await ask(name, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('opens no other window and goes nowhere else', async () => {
    expect(await app.page.evaluate((to) => window.open(to) === null, address())).toBe(true);
    await app.page.evaluate((to) => window.location.assign(to), address());
    const headings = await app.page.evaluate(() => document.querySelectorAll('h1').length);
    expect([app.page.url(), headings, app.app.windows().length, asked]).toEqual(['app://bundle/', 1, 1, 0]);
  });

  it('is the only one: a second start shows it and ends', async () => {
    const told = app.app.evaluate(
      ({ app: electron }) => new Promise((settle) => electron.once('second-instance', () => settle('told'))),
    );
    const { spawnfile, spawnargs } = app.app.process();
    const words = spawnargs.slice(1).filter((word) => !/^--(inspect|remote-debugging)/.test(word));
    const withoutLoader = words.filter((word, index) => word !== '-r' && words[index - 1] !== '-r');
    const second = spawn(spawnfile, withoutLoader, { stdio: 'ignore' });
    const [code] = await once(second, 'exit');
    expect([code, await told]).toEqual([0, 'told']);
  });
});

describe('the app ends, also while papers are being made', () => {
  it.each([
    ['when its window is closed', 'window'],
    ['when it is quit', 'app'],
  ])('%s', async (_when, what) => {
    const { folder } = await prepareBinder(await readFirm('laase-og-alarm'), now);
    const app = await launchApp({ folder, now });
    await unlock(app, PASSPHRASE);
    await link(app.page.getByRole('navigation'), new RegExp(shell.documents)).click();
    await link(app.page, documents.policy).click();
    await waitForPage(app, documents.policy);
    const ended = once(app.app.process(), 'exit');
    await app.page.evaluate(() => {
      const draft = { which: 'draft', kind: 'customerPolicy' };
      const bridge = Reflect.get(window, 'binderBridge');
      for (const _ of [1, 2, 3]) void bridge.call('paper.open', draft);
    });
    await app.app.evaluate(({ app: electron, BrowserWindow }, ending) => {
      if (ending === 'app') electron.quit();
      else
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.close();
    }, what);
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
});
