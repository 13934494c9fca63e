import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, listenOnLoopback } from '../../support/app/hardening/loopback';
import { tryEveryWayOut } from '../../support/app/hardening/waysOut';
import { launchApp, type RunningApp } from '../../support/app/launch';

describe('no network', () => {
  let app: RunningApp;
  let loopback: Loopback;
  beforeAll(async () => {
    app = await launchApp();
    loopback = await listenOnLoopback();
  });
  afterAll(async () => {
    await app.stop();
    await loopback.stop();
  });

  it('is reached from the page by any way there is, not even on this PC', async () => {
    const tried = await app.page.evaluate(tryEveryWayOut, loopback.port);
    expect(tried.length).toBeGreaterThan(30);
    expect(loopback.came()).toBe(0);
  });

  it('is reached by a page without the policy of ours either', async () => {
    const tried = await app.app.evaluate(
      async ({ BrowserWindow }, { ways, port }) => {
        const window = new BrowserWindow({ show: false });
        await window.loadURL('data:text/html,<!doctype html><title>bare</title><body></body>');
        const names = await window.webContents.executeJavaScript(`(${ways})(${port})`);
        window.destroy();
        return names;
      },
      { ways: String(tryEveryWayOut), port: loopback.port },
    );
    expect(tried.length).toBeGreaterThan(30);
    expect(loopback.came()).toBe(0);
  });

  it('is reached by the main process through Chromium: the rule of the session is asked before any name is', async () => {
    const outcome = await app.app.evaluate(
      ({ net }, to) => net.fetch(to).then(() => 'reached', String),
      `http://127.0.0.1:${loopback.port}/main`,
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(loopback.came()).toBe(0);
  });

  it('has come by nobody, though whoever comes is counted', async () => {
    await loopback.comeBy();
    expect(loopback.came()).toBe(1);
  });

  it('is told no name: none is looked up, not even the one every PC knows', async () => {
    const found = await app.app.evaluate(({ session }) =>
      Promise.all(
        ['localhost', 'persondata.example', '127.0.0.1'].map((name) =>
          session.defaultSession.resolveHost(name).then(
            () => 'found',
            (error) => String(error),
          ),
        ),
      ),
    );
    for (const outcome of found) expect(outcome).toContain('ERR_NAME_NOT_RESOLVED');
  });

  it('gives away no address of this PC by a call between browsers', async () => {
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

  it('is asked for no dictionary: spelling is checked nowhere', async () => {
    const checked = await app.app.evaluate(({ session }) =>
      [session.defaultSession, session.fromPartition('paper', { cache: false })].map((one) =>
        one.isSpellCheckerEnabled(),
      ),
    );
    expect(checked).toEqual([false, false]);
  });
});
