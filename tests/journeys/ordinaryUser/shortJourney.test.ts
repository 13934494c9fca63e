import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBinder, unlock } from '../../support/app/entrance';
import { launchApp, type RunningApp } from '../../support/app/launch';
import { PASSPHRASE } from '../../support/app/passphrase';
import { press, waitForPage, wordsOf } from '../../support/app/screen';
import { answerOnPage } from '../../support/app/setup';
import { readFirm } from '../../support/demo/firms';

const { setup, entrance } = wordsOf({ language: 'da' });

describe('the first minutes', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.stop());

  it('makes a binder, answers a question, locks it and unlocks it', async () => {
    const firm = await readFirm('laase-og-alarm');
    await createBinder(app, PASSPHRASE);
    await answerOnPage.company(app, firm.setup.company);
    await press(app, setup.next);
    await waitForPage(app, setup.questions.contactPerson.question);
    await press(app, setup.saveAndLeave);
    await waitForPage(app, entrance.unlock.title);
    await unlock(app, PASSPHRASE);
    await waitForPage(app, setup.questions.contactPerson.question);
    expect(app.complaints).toEqual([]);
  });

  it('keeps the page in a sandbox wherever the sandbox can be had', async () => {
    const page = await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents.getOSProcessId())
        .at(0),
    );
    const status = await readFile(`/proc/${page}/status`, 'utf8');
    // 2: the process may only ask the kernel for what a filter lets through.
    const filtered = /^Seccomp:\s+2$/m.test(status);
    expect(filtered).toBe(process.env.REAL_SANDBOX === '1');
  });
});
