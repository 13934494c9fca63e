import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAgain } from '../../support/app/hardening/startAgain';
import { launchApp, type RunningApp } from '../../support/app/launch';

const STARTS = 20;

describe('the app on one folder', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.stop());

  it('is shown by a second start, which ends and takes no word of its own along', async () => {
    const told = app.app.evaluate(
      ({ app: electron }) => new Promise((settle) => electron.once('second-instance', () => settle('told'))),
    );
    const words = [
      '--now=2031-01-01T00:00:00.000Z',
      '\\\\server\\share\\vault',
      'file:///etc/hostname',
      '/etc/passwd',
    ];
    const [code] = await once(startAgain(app.app, app.folder, words), 'exit');
    expect([code, await told]).toEqual([0, 'told']);
    const { windows, address } = await app.app.evaluate(({ BrowserWindow }) => ({
      windows: BrowserWindow.getAllWindows().length,
      address: BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    }));
    const status = Object(await app.page.evaluate(() => window.binderBridge.call('app.status', {})));
    expect([windows, address, status.value.vault]).toEqual([1, 'app://bundle/', 'none']);
    expect(status.value.today).not.toMatch(/^2031/);
  });

  it(`runs once, though it is started ${STARTS} times at the same moment`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'binder-'));
    const ended: number[] = [];
    const running = new Set<ChildProcess>();
    const allButOne = new Promise<void>((settle) => {
      for (let start = 0; start < STARTS; start += 1) {
        const one = startAgain(app.app, folder);
        running.add(one);
        one.on('exit', (code) => {
          running.delete(one);
          ended.push(code ?? -1);
          if (ended.length === STARTS - 1) settle();
        });
      }
    });
    await allButOne;
    expect(ended).toEqual(Array.from({ length: STARTS - 1 }, () => 0));
    // The one that is left is the app: yet another start finds it there.
    const [code] = await once(startAgain(app.app, folder), 'exit');
    expect([code, running.size]).toEqual([0, 1]);
    const [last] = running;
    const isOver = last === undefined ? Promise.resolve() : once(last, 'exit');
    last?.kill();
    await isOver;
    await rm(folder, { recursive: true, force: true });
  });
});
