import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { describe, it } from 'vitest';
import { unlock } from '../support/app/entrance';
import { launchApp } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { link, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const { shell, documents } = wordsOf({ language: 'da' });
const now = '2026-11-23T09:12:00.000Z';

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
      const draft = { which: 'draft', kind: 'customerPolicy', subject: null, language: null };
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
