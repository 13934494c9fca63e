import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsInClear } from '../../support/app/clearText';
import { unlock } from '../../support/app/entrance';
import { launchApp, type RunningApp } from '../../support/app/launch';
import { PASSPHRASE } from '../../support/app/passphrase';
import { type PreparedBinder, prepareBinder } from '../../support/app/preparedBinder';
import { readFirm } from '../../support/demo/firms';

const now = '2026-11-23T09:12:00.000Z';
const HALF_WRITTEN = 'Bestil et pengeskab hos Ravnkilde';
const CANARIES = ['Lindholm', 'Mette', 'Bundlinje', HALF_WRITTEN, PASSPHRASE];

describe('an app that is torn away in the middle of its work', () => {
  let prepared: PreparedBinder;
  let temp: string;
  beforeAll(async () => {
    prepared = await prepareBinder(await readFirm('laase-og-alarm'), now);
    temp = await mkdtemp(join(tmpdir(), 'thrown-away-'));
  });
  afterAll(async () => {
    await rm(prepared.folder, { recursive: true, force: true });
    await rm(temp, { recursive: true, force: true });
  });

  const start = (): Promise<RunningApp> => launchApp({ folder: prepared.folder, now, temp });

  /** A paper is shown and sent to the printer, and something is left half-written. */
  async function work(app: RunningApp): Promise<void> {
    await unlock(app, PASSPHRASE);
    const outcomes = await app.page.evaluate(async (typed) => {
      const { call } = window.binderBridge;
      const paper = { which: 'draft', kind: 'customerPolicy', subject: null, language: null };
      const kept = await call('draft.keep', { place: 'tasks', json: typed });
      const shown = await call('paper.open', paper);
      await call('paper.print', paper);
      return [kept, shown].map((one) => Object(one).ok);
    }, HALF_WRITTEN);
    expect(outcomes).toEqual([true, true]);
  }
  /** Every file that was left; sockets and folders hold nothing. */
  const filesLeft = async (): Promise<string[]> =>
    (await readdir(temp, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  const traces = async (): Promise<string[]> => [
    ...(await wordsInClear(prepared.folder, CANARIES)),
    ...(await wordsInClear(temp, CANARIES)),
  ];

  it('leaves no word in clear behind, neither in its own folder nor among what is to be thrown away', async () => {
    const app = await start();
    await work(app);
    const ended = once(app.app.process(), 'exit');
    app.app.process().kill('SIGKILL');
    await ended;
    expect(await traces()).toEqual([]);
  });

  it('and after the next start and its end no file at all to be thrown away', async () => {
    const app = await start();
    await work(app);
    await app.quit();
    expect(await traces()).toEqual([]);
    expect(await filesLeft()).toEqual([]);
  });
});
