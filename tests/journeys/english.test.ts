import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage, createBinder, lock, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { missingIn, textOfPdf } from '../support/app/pdfTools';
import { answerStep, startReview } from '../support/app/review';
import { type Screen, wordsOf } from '../support/app/screen';
import { answerSetup, finishAnswers } from '../support/app/setup';
import { checkSheet, savePolicy, saveSheet } from '../support/app/setupPapers';
import { readFirm } from '../support/demo/firms';

describe('a binder kept in English', async () => {
  const { setup } = await readFirm('laase-og-alarm');
  let app: RunningApp;
  let screen: Screen;
  beforeAll(async () => {
    app = await launchApp({ now: '2026-11-23T09:12:00.000Z' });
  });
  afterAll(() => app.stop());

  it('is set up in English', async () => {
    screen = await chooseLanguage(app, 'en');
    await createBinder(screen, PASSPHRASE);
    await answerSetup(screen, setup);
    await finishAnswers(screen);
  });

  it('writes the policy and the sheet in English', async () => {
    const policy = await textOfPdf(await savePolicy(screen, app.folder));
    expect(missingIn(policy, inPolicy)).toEqual([]);
    const { key } = await saveSheet(screen, app.folder);
    await checkSheet(screen, key);
  });

  it('is gone through in English', async () => {
    await startReview(screen);
    await answerStep(screen, 'company');
    const said = await app.page.locator('main').innerText();
    expect(said).toContain('Still correct');
    const danish = Object.values(wordsOf({ language: 'da' }).reviewStep.answers);
    expect(danish.filter((words) => said.includes(words))).toEqual([]);
  });

  it('is unlocked in English after it was locked', async () => {
    await app.page.goBack();
    await lock(screen);
    await unlock(screen, PASSPHRASE);
    expect(app.complaints).toEqual([]);
  });
});

const inPolicy = [
  'Personal data policy for customers',
  'Lindholm Låse & Alarm ApS',
  'CVR no. 90 12 34 59',
  'Mette Lindholm',
  'Name, address, telephone number and e-mail',
  'e-conomic',
  'Microsoft 365',
  '1 January 2032',
];
