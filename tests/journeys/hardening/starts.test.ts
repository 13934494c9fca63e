import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shippedForm } from '../../support/app/hardening/shippedForm';
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
    for (const last of running) await end(last);
    await rm(folder, { recursive: true, force: true });
  });

  it('opens a port for the tools of a developer when it runs from source, and none as it is shipped', async () => {
    const shipped = await shippedForm(app.app.process().spawnfile);
    const ports = await Promise.all(
      [undefined, shipped.program].map(async (program) => {
        const folder = await mkdtemp(join(tmpdir(), 'binder-'));
        const started = startAgain(app.app, folder, ['--remote-debugging-port=0'], program);
        // The page's programs are there, so everything that listens does.
        const isShown = async (): Promise<unknown> =>
          expect(await readdir(join(folder, 'Code Cache/js'))).not.toEqual([]);
        await vi.waitFor(isShown, { timeout: 30_000, interval: 200 });
        const hasPort = (await readdir(folder)).includes('DevToolsActivePort');
        await end(started);
        await rm(folder, { recursive: true, force: true });
        return hasPort;
      }),
    );
    await shipped.remove();
    expect(ports).toEqual([true, false]);
  });
});

async function end(started: ChildProcess): Promise<void> {
  const ended = once(started, 'exit');
  started.kill();
  await ended;
}
