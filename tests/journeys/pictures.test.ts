import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Binder } from '../../shared/domain/binder';
import { type ReviewStep, reviewSteps } from '../../shared/domain/review/review';
import { createBinder, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { chooseNewest, tryCopyPassphrase } from '../support/app/restore';
import { answerStep, confirm, followUp, startReview, waitForStep } from '../support/app/review';
import { link, press, waitForPage, wordsOf } from '../support/app/screen';
import { chooseCopyFolder, makeCopy, openSettings } from '../support/app/settings';
import { answerOnPage } from '../support/app/setup';
import { aBreach } from '../support/breach';
import type { StepAnswers } from '../support/demo/answerFile';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const now = '2026-11-23T09:42:00.000Z';
const folder = 'test-results/pictures';
const sizes = [
  { width: 1280, height: 832 },
  { width: 1024, height: 700 },
];

describe('every screen fits, at its usual and at its smallest size', async () => {
  const firm = await readFirm('laase-og-alarm');
  const stillMissing = (firm.review.processors ?? []).filter((one) => one.answer === 'followUp');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
  });

  /** Keeps a picture in each size, and sees that nothing runs out to the side. */
  async function picture(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      await app.page.screenshot({
        path: join(folder, `${name}-${size.width}x${size.height}.png`),
        animations: 'disabled',
      });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
    }
    await resize(app.app, { width: 1280, height: 832 });
  }

  describe('while the binder is made', () => {
    beforeAll(async () => {
      app = await launchApp({ now });
    });
    afterAll(() => app.stop());

    it('the welcome and two questions', async () => {
      await picture('welcome');
      await createBinder(app, PASSPHRASE);
      await answerOnPage.company(app, firm.setup.company);
      await picture('question-company');
      await press(app, words.setup.next);
      await waitForPage(app, words.setup.questions.contactPerson.question);
      await answerOnPage.contactPerson(app, firm.setup.contactPerson);
      await press(app, words.setup.next);
      await waitForPage(app, words.setup.questions.trade.question);
      await answerOnPage.trade(app, firm.setup.trade);
      await picture('question');
    });
  });

  describe('while the binder is used', () => {
    let stick: string;
    beforeAll(async () => {
      stick = join(await mkdtemp(join(tmpdir(), 'drive-')), 'Kontor-USB');
      await mkdir(stick);
      const prepared = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', withAgreements);
      app = await launchApp({ folder: prepared.folder, now });
    });
    afterAll(async () => {
      await app.stop();
      await rm(dirname(stick), { recursive: true });
    });

    it('the locked binder', async () => {
      await picture('unlock');
      await unlock(app, PASSPHRASE);
      await app.page.getByRole('navigation').waitFor();
    });

    it('the settings and the way back from a copy', async () => {
      await openSettings(app, 'security');
      await picture('security');
      await link(app.page, words.security.passphrase.change).click();
      await waitForPage(app, words.security.passphrase.pageTitle);
      await picture('security-passphrase');
      await openSettings(app, 'security');
      await link(app.page, words.security.key.renew).click();
      await waitForPage(app, words.security.key.title);
      await picture('security-key');
      await openSettings(app, 'backup');
      await chooseCopyFolder(app, stick);
      await makeCopy(app);
      await picture('backup');
      await link(app.page, words.backup.restore.button).click();
      await chooseNewest(app, 'thisPc');
      await picture('restore-open');
      await tryCopyPassphrase(app, PASSPHRASE);
      await waitForPage(app, words.restore.preview.title);
      await picture('restore-preview');
      for (const page of [words.restore.open.title, words.restore.choose.title]) {
        await press(app, words.entrance.back);
        await waitForPage(app, page);
      }
      await picture('restore-choose');
      await press(app, words.entrance.back);
      await unlock(app, PASSPHRASE);
      await app.page.getByRole('navigation').waitFor();
    });

    it('the overview', () => picture('overview'));

    it('the record, and a processor', async () => {
      const menu = app.page.getByRole('navigation');
      await link(menu, new RegExp(words.shell.record)).click();
      await app.page.getByRole('table').waitFor();
      await picture('record');
      await link(menu, new RegExp(words.shell.processors)).click();
      await app.page.getByRole('table').getByText('e-conomic').first().click();
      await app.page.getByRole('heading', { level: 1, name: 'e-conomic' }).waitFor();
      await picture('processor');
    });

    it('the document', async () => {
      await link(app.page.getByRole('navigation'), new RegExp(words.shell.documents)).click();
      await link(app.page, words.documents.policy).click();
      await app.page.locator('canvas').first().waitFor();
      await app.page.locator('article[aria-busy="false"]').first().waitFor();
      await picture('document');
    });

    it('the review and its check', async () => {
      await startReview(app);
      for (const step of reviewSteps) {
        await waitForStep(app, step);
        if (step === 'processors') await pictureHalfway();
        await answerStepOf(step);
        await press(app, words.reviewStep.goOn);
      }
      await waitForPage(app, words.reviewCheck.title);
      // The papers are counted as soon as they are made.
      await app.page
        .getByText(/, \d+\ssider/)
        .first()
        .waitFor();
      await picture('check');
    });

    async function pictureHalfway(): Promise<void> {
      for (const item of ['e-conomic', 'Microsoft 365', 'Ordrebogen']) await confirm(app, item);
      for (const answer of stillMissing) await followUp(app, answer);
      await app.page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      await picture('step');
    }
    const answerStepOf = <Step extends ReviewStep>(step: Step): Promise<void> => {
      const answers: StepAnswers = { ...firm.review, processors: stillMissing };
      return answerStep(app, step, answers[step]);
    };
  });

  describe('with a breach that is open', () => {
    beforeAll(async () => {
      const prepared = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
        ...binder,
        breaches: [stolenVan, wrongRecipient],
      }));
      app = await launchApp({ folder: prepared.folder, now });
      await unlock(app, PASSPHRASE);
    });
    afterAll(() => app.stop());

    it('the register', async () => {
      await link(app.page.getByRole('navigation'), new RegExp(words.shell.registers)).click();
      await waitForPage(app, words.breaches.title);
      await picture('breach');
    });
  });
});

const stolenVan = aBreach({
  discoveredBy: 'Jonas Friis',
  people: ['Kunder'],
  peopleCount: 140,
  dataCategories: ['navn', 'adresse', 'telefon', 'forholdsordrer'],
  stopped: 'yes',
  stoppedAt: '2026-11-22T08:15:00.000Z',
  measuresTaken: 'Telefonen er spærret og slettet på afstand.',
  risk: 'risk',
  riskReason: 'Telefonen var låst, men adresser og forholdsordrer kan have været synlige.',
  assessedAt: '2026-11-22T10:40:00.000Z',
});

const wrongRecipient = aBreach({
  id: 'breach-2',
  name: 'Faktura sendt til forkert kunde',
  cause: 'wrongRecipient',
  discoveredAt: '2026-02-12T09:00:00.000Z',
  people: ['Kunder'],
  peopleCount: 1,
  dataCategories: ['navn', 'adresse', 'beløb'],
  stopped: 'yes',
  measuresTaken: 'Modtageren har slettet mailen.',
  risk: 'none',
  riskReason: 'Modtageren er kendt og har bekræftet, at mailen er slettet ulæst.',
  assessedAt: '2026-02-12T10:00:00.000Z',
  lessons: 'Adressen læses op, før fakturaen sendes.',
  closedOn: '2026-02-13',
});

/** A firm some way on: all agreements are signed but one, and the suppliers have been looked at this year. */
function withAgreements(binder: Binder): Binder {
  const missing = 'own-itSupport';
  const processors = binder.processors.map((processor) =>
    processor.id === missing
      ? processor
      : {
          ...processor,
          agreement: { ...processor.agreement, state: 'signed' as const, signedOn: '2023-05-04' },
          supervision: { ...processor.supervision, lastOn: '2026-06-03' },
        },
  );
  const signed = processors.map(({ id }) => id).filter((id) => id !== missing);
  const tasks = binder.tasks.filter(
    ({ origin }) => origin.kind !== 'setup' || !signed.includes(origin.subject),
  );
  return { ...binder, processors, tasks };
}
