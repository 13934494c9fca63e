import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewSteps } from '../../shared/domain/review/review';
import { setupOrder } from '../../shared/domain/setup/answers';
import { violationsOn } from '../support/app/axe';
import { createBinder, lock, unlock } from '../support/app/entrance';
import { drawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { chooseNewest, tryCopyPassphrase } from '../support/app/restore';
import {
  answerStep,
  confirm,
  itemsOnScreen,
  openDrawer,
  openReviewPage,
  prepare,
  sign,
  startReview,
  waitForStep,
} from '../support/app/review';
import { button, link, press, waitForPage, wordsOf } from '../support/app/screen';
import { makeCopy, openSettings } from '../support/app/settings';
import { answerOnPage, finishAnswers } from '../support/app/setup';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const now = '2026-11-23T09:12:00.000Z';

describe('no screen keeps anybody out', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  const found: Record<string, string[]> = {};
  const look = async (screen: string): Promise<void> => {
    const violations = await violationsOn(app);
    if (violations.length > 0) found[screen] = violations;
  };
  const openPage = (name: string): Promise<void> =>
    link(app.page.getByRole('navigation'), new RegExp(`${name}`))
      .first()
      .click();

  describe('while the binder is made', () => {
    beforeAll(async () => {
      app = await launchApp({ now });
    });
    afterAll(() => app.stop());

    it('the welcome and the passphrase', async () => {
      await look('welcome');
      await press(app, words.entrance.welcome.create);
      await press(app, words.entrance.passphrase.create);
      await look('passphrase, refused');
      await press(app, words.entrance.back);
      await link(app.page, words.entrance.welcome.restore).click();
      await waitForPage(app, words.restore.choose.title);
      await look('restore, without a copy');
      await press(app, words.entrance.back);
      expect(found).toEqual({});
    });

    it('the six questions', async () => {
      await createBinder(app, PASSPHRASE);
      for (const question of setupOrder) {
        await waitForPage(app, words.setup.questions[question].question);
        if (question === 'company' || question === 'trade') {
          await press(app, words.setup.next);
          await look(`${question}, refused`);
        }
        await answerAny(question);
        await look(question);
        await press(app, words.setup.next);
      }
      expect(found).toEqual({});
    });

    it('the check and the papers', async () => {
      await waitForPage(app, words.setup.check.title);
      await look('check');
      await finishAnswers(app);
      await app.page.locator('canvas').first().waitFor();
      await look('print');
      await press(app, words.setup.print.pane.sheet);
      await look('print, recovery sheet');
      await press(app, words.setup.print.tomorrow);
      await app.page.getByRole('navigation').waitFor();
      await look('overview of a new binder');
      expect(found).toEqual({});
    });

    const answerAny = <Question extends (typeof setupOrder)[number]>(question: Question): Promise<void> =>
      answerOnPage[question](app, firm.setup[question]);
  });

  describe('while the binder is used', () => {
    beforeAll(async () => {
      const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
      app = await launchApp({ folder, now });
    });
    afterAll(() => app.stop());

    it('the locked binder and the recovery key', async () => {
      await look('unlock');
      await press(app, words.entrance.unlock.unlock);
      await look('unlock, refused');
      await press(app, words.entrance.unlock.forgotten);
      await press(app, words.entrance.recover.next);
      await look('recover, refused');
      await press(app, words.entrance.back);
      expect(found).toEqual({});
    });

    it('the overview, the tasks and the documents', async () => {
      await unlock(app, PASSPHRASE);
      await app.page.getByRole('navigation').waitFor();
      await look('overview');
      await openPage(words.shell.tasks);
      await look('tasks');
      await press(app, words.tasks.add);
      await drawer(app).waitFor();
      await look('tasks, drawer');
      await app.page.keyboard.press('Escape');
      await openPage(words.shell.documents);
      await look('documents');
      await link(app.page, words.documents.policy).click();
      await app.page.locator('canvas').first().waitFor();
      await look('document');
      expect(found).toEqual({});
    });

    it('the settings', async () => {
      await openSettings(app, 'law');
      await look('the law in the app');
      await openSettings(app, 'security');
      await app.page.getByText(words.security.clear.title).waitFor();
      await look('security');
      await press(app, words.security.sheet.renew);
      await app.page.getByRole('dialog').waitFor();
      await look('security, a new sheet');
      await press(app, words.security.sheet.confirm.cancel);
      await link(app.page, words.security.passphrase.change).click();
      await press(app, words.security.passphrase.change);
      await look('another passphrase, refused');
      await openSettings(app, 'security');
      await link(app.page, words.security.key.renew).click();
      await press(app, words.security.key.renew);
      await look('a new key, refused');
      await openSettings(app, 'backup');
      await look('backup, without a copy');
      await makeCopy(app);
      await look('backup');
      expect(found).toEqual({});
    });

    it('the way from a copy to the binder', async () => {
      await link(app.page, words.backup.restore.button).click();
      await waitForPage(app, words.restore.choose.title);
      await press(app, words.restore.choose.next);
      await look('restore, refused');
      await chooseNewest(app, 'thisPc');
      await press(app, words.restore.open.next);
      await look('restore, passphrase refused');
      await press(app, words.restore.open.withSheet);
      await look('restore, with the sheet');
      await press(app, words.entrance.back);
      await tryCopyPassphrase(app, PASSPHRASE);
      await waitForPage(app, words.restore.preview.title);
      await look('restore, what is in it');
      for (const page of [words.restore.open.title, words.restore.choose.title]) {
        await press(app, words.entrance.back);
        await waitForPage(app, page);
      }
      await press(app, words.entrance.back);
      await unlock(app, PASSPHRASE);
      await app.page.getByRole('navigation').waitFor();
      expect(found).toEqual({});
    });

    it('the steps of the review, each with its drawer', async () => {
      await openReviewPage(app);
      await look('review');
      await startReview(app);
      for (const step of reviewSteps) {
        await waitForStep(app, step);
        const [first = '', ...others] = await itemsOnScreen(app);
        await openDrawer(app, first);
        await look(`${step}, drawer`);
        await app.page.keyboard.press('Escape');
        await drawer(app).waitFor({ state: 'detached' });
        await answerStep(app, step, [
          { item: first, answer: 'followUp', what: 'Undersøg det', note: 'Set efter' },
        ]);
        for (const item of others) await confirm(app, item);
        await look(step);
        await press(app, words.reviewStep.goOn);
      }
      expect(found).toEqual({});
    });

    it('the check, the signing and the end', async () => {
      await waitForPage(app, words.reviewCheck.title);
      await press(app, words.reviewCheck.changeDate);
      await look('check answers');
      await prepare(app);
      await app.page.locator('canvas').first().waitFor();
      await look('sign, print');
      await press(app, words.reviewSign.print.goOn);
      await look('sign, with a pen');
      await press(app, words.reviewSign.sign.goOn);
      await look('sign, put away');
      await link(app.page, words.review.frame.pause).click();
      await openReviewPage(app);
      await look('review, ready to sign');
      await link(app.page, words.reviewLanding.sign).click();
      await waitForPage(app, words.reviewSign.title);
      await sign(app, '2026-11-23', 'Ringbindet');
      await look('done');
      expect(found).toEqual({});
    });

    it('what is signed', async () => {
      await link(app.page, words.reviewSign.done.overview).click();
      await openReviewPage(app);
      await look('review, with one signed');
      await openPage(words.shell.documents);
      await link(app.page, /Halvårskontrol/)
        .last()
        .click();
      await app.page.locator('canvas').first().waitFor();
      await look('report');
      expect(found).toEqual({});
    });

    it('and the console is quiet', async () => {
      await lock(app);
      await button(app.page, words.entrance.unlock.unlock).waitFor();
      expect(app.complaints).toEqual([]);
    });
  });
});
