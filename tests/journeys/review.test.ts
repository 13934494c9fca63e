import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewSteps } from '../../shared/domain/review/review';
import { inWords } from '../../shared/text/errors';
import { longDate, seasonName, weekdayDate } from '../../shared/text/format';
import { stepName } from '../../shared/text/labels';
import { unlock } from '../support/app/entrance';
import { correctInDrawer, drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp } from '../support/app/launch';
import { savePaper } from '../support/app/papers';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, comparable, missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import {
  answerReview,
  answerStep,
  chooseNextDate,
  confirm,
  correct,
  followUp,
  itemAnswers,
  itemsOnScreen,
  openReviewPage,
  openStep,
  prepare,
  remark,
  savePaperToSign,
  sign,
  startReview,
  waitForAnswer,
  waitForStep,
} from '../support/app/review';
import { field, link, press, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { reviewStep, reviewCheck, reviewSign } = words;
const goOn = (app: RunningApp): Promise<void> => press(app, reviewStep.goOn);

describe('the first half-yearly review', async () => {
  const firm = await readFirm('laase-og-alarm');
  const complaints: string[] = [];
  let app: RunningApp;
  let signedReport: Buffer;
  beforeAll(async () => {
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  /** Closes the app and starts it again at another instant, with the same folder. */
  async function startAgain(now: string): Promise<void> {
    await app.quit();
    complaints.push(...app.complaints);
    app = await launchApp({ folder: app.folder, now });
    await unlock(app, PASSPHRASE);
  }

  it('is answered with the keys 1, 2 and 3', async () => {
    await startReview(app);
    await itemAnswers(app, firm.setup.company.name).getByRole('radio').first().focus();
    await app.page.keyboard.press('2');
    await drawer(app).waitFor();
    await correctInDrawer.company(app, { phone: '59 00 00 19' });
    await saveDrawer(app);
    await waitForAnswer(app, firm.setup.company.name, 'corrected');
    await app.page.getByText(/59 00 00 10.*59 00 00 19/).waitFor();

    const director = firm.setup.contactPerson.person.name;
    await itemAnswers(app, director).getByRole('radio').first().focus();
    await app.page.keyboard.press('3');
    await waitForAnswer(app, director, 'followUp');
    await itemAnswers(app, director).getByRole('radio').first().focus();
    await app.page.keyboard.press('1');
    await waitForAnswer(app, director, 'confirmed');
    await app.page.keyboard.press('Control+Enter');
    await waitForStep(app, 'record');
  });

  it('corrects an activity and a retention rule in their drawers', async () => {
    await answerStep(app, 'record', firm.review.record);
    await goOn(app);
    await waitForStep(app, 'deletion');
    await correct(app, 'deletion', 'Kundeforhold uden for bogføring', { amount: 4, cannotDelete: true });
    await remark(app, 'Kundeforhold uden for bogføring', 'Aftalt med bogholderen');
  });

  it('asks before a drawer with something unsaved is closed', async () => {
    const { frame } = words.entries;
    await itemAnswers(app, 'Reklamation og garanti').getByText(reviewStep.answers.corrected).click();
    await drawer(app).waitFor();
    await correctInDrawer.deletion(app, { amount: 9 });
    await app.page.keyboard.press('Escape');
    await press(app, frame.leave.confirm);
    await drawer(app).waitFor({ state: 'detached' });
  });

  it('makes a task of a follow-up', async () => {
    await followUp(app, {
      item: 'Reklamation og garanti',
      answer: 'followUp',
      what: 'Ryd op i gamle reklamationer',
      who: 'Jørgen Bach',
      due: '2026-12-18',
    });
    await link(app.page, words.review.frame.pause).click();
    await link(app.page.getByRole('navigation'), new RegExp(`^${words.shell.tasks}`)).click();
    await waitForPage(app, words.tasks.title);
    const task = app.page.getByRole('listitem').filter({ hasText: 'Ryd op i gamle reklamationer' });
    await task.getByText(/Jørgen Bach/).waitFor();
  });

  it('goes on where it was paused, after the app was closed', async () => {
    await startAgain('2026-11-24T08:00:00.000Z');
    await openReviewPage(app);
    await link(app.page, words.reviewLanding.goOn).click();
    await waitForStep(app, 'deletion');
    await waitForAnswer(app, 'Kundeforhold uden for bogføring', 'corrected');
    await waitForAnswer(app, 'Reklamation og garanti', 'followUp');
    expect(await field(app.page, reviewStep.followUp.what).inputValue()).toBe('Ryd op i gamle reklamationer');
    expect(await field(app.page, reviewStep.followUp.latest).inputValue()).toBe('18.12.2026');
    for (const item of (await itemsOnScreen(app))
      .slice(1)
      .filter((one) => one !== 'Reklamation og garanti')) {
      await confirm(app, item);
    }
    await goOn(app);
  });

  it('corrects a processor and a measure in their drawers', async () => {
    await waitForStep(app, 'processors');
    await answerStep(app, 'processors', firm.review.processors);
    await goOn(app);
    await waitForStep(app, 'security');
    await answerStep(app, 'security', firm.review.security);
    await goOn(app);
    await waitForStep(app, 'documents');
  });

  it('names what has no answer yet and leads there', async () => {
    // Only this step is left, so the way on is the check.
    await goOn(app);
    await waitForPage(app, reviewCheck.title);
    await press(app, reviewCheck.prepare);
    const told = app.page.getByRole('alert').filter({ hasText: reviewCheck.missingTitle });
    await told.getByText(new RegExp(stepName('documents', 'da'))).waitFor();
    await openStep(app, 'documents');
    await answerStep(app, 'documents');
    await goOn(app);
    await waitForPage(app, reviewCheck.title);
  });

  it('refuses a next date before set-up, and takes one to come', async () => {
    await chooseNextDate(app, '2026-11-19');
    await waitForError(
      app,
      reviewCheck.dateLabel,
      inWords({ code: 'date-before-setup', date: '2026-11-20' }, 'da'),
    );
    await chooseNextDate(app, '2027-05-24');
    await app.page.getByText(weekdayDate('2027-05-24', 'da', '2026-11-24')).waitFor();
  });

  it('puts every step with its answer into the report', async () => {
    await prepare(app);
    const path = await savePaperToSign(app, 'reviewReport', app.folder);
    await checkPdf(path);
    const text = await textOfPdf(path);
    expect(missingIn(text, expectedInReport)).toEqual([]);
    expect(
      missingIn(
        text,
        reviewSteps.map((step) => stepName(step, 'da')),
      ),
    ).toEqual([]);
    expect(text).toContain(comparable('59 00 00 19'));
  });

  it('can be unlocked again while nothing is signed', async () => {
    await press(app, reviewSign.reopen);
    await app.page.getByRole('dialog').getByRole('button', { name: reviewSign.reopen }).click();
    await waitForPage(app, reviewCheck.title);
    await prepare(app);
    signedReport = await readFile(await savePaperToSign(app, 'reviewReport', app.folder));
  });

  it('is signed on paper, not before there was a paper', async () => {
    await press(app, reviewSign.print.goOn);
    await press(app, reviewSign.sign.goOn);
    await field(app.page, reviewSign.file.onLabel).fill('23.11.2026');
    await press(app, reviewSign.file.finish);
    await waitForError(
      app,
      reviewSign.file.onLabel,
      inWords({ code: 'date-before-papers', date: '2026-11-24' }, 'da'),
    );
    await field(app.page, reviewSign.file.onLabel).fill('24.11.2026');
    await field(app.page, reviewSign.file.placeLabel).fill('Ringbindet på kontoret, faneblad 5');
    await press(app, reviewSign.file.finish);
    await waitForPage(app, reviewSign.done.title);
    await app.page.getByText(new RegExp(weekdayDate('2027-05-24', 'da', '2026-11-24'))).waitFor();
    await app.page.getByText('Ryd op i gamle reklamationer').waitFor();
  });

  it('is looked back upon half a year later', async () => {
    await startAgain('2027-05-20T07:00:00.000Z');
    await link(app.page.getByRole('navigation'), new RegExp(`^${words.shell.tasks}`)).click();
    await press(app, words.tasks.doneOf('Ryd op i gamle reklamationer'));
    await field(app.page, words.tasks.remark).fill('To mapper er makuleret');
    await press(app, words.tasks.saveDone);
    await app.page.getByText(/To mapper er makuleret/).waitFor();

    await startReview(app);
    await app.page.getByRole('heading', { name: /Siden sidst, 24\.\snovember\s2026/ }).waitFor();
    await answerReview(app, { company: [corrected], processors: [] });
    await app.page.getByText(/skrevet på ny, version 3/).waitFor();
    await chooseNextDate(app, '2026-11-23');
    await waitForError(
      app,
      reviewCheck.dateLabel,
      inWords({ code: 'date-before-review', date: '2026-11-24' }, 'da'),
    );
    await press(app, reviewCheck.cancel);
    await prepare(app);
    const policy = await textOfPdf(await savePaperToSign(app, 'customerPolicy', app.folder));
    expect(missingIn(policy, ['Havnevej 3, 4300 Holbæk', 'version 2'])).toEqual([]);
    const report = await textOfPdf(await savePaperToSign(app, 'reviewReport', app.folder));
    expect(missingIn(report, ['Smedegade 7, 4300 Holbæk', 'Havnevej 3, 4300 Holbæk'])).toEqual([]);
    expect(report).toMatch(/Historikkodenr\.3:[0-9A-Z]{32}\./);
    await sign(app, '2027-05-20', 'Ringbindet');
  });

  it('keeps both signed reviews, each with its report', async () => {
    await link(app.page, reviewSign.done.overview).click();
    await openReviewPage(app);
    await app.page.getByText(new RegExp(longDate('2026-11-24', 'da'))).waitFor();
    await app.page
      .getByText(new RegExp(longDate('2027-05-20', 'da')))
      .first()
      .waitFor();
  });

  it('makes the signed report from the archive again, byte for byte', async () => {
    const season = seasonName({ half: 'autumn', year: 2026 }, 'da');
    const path = await savePaper(app, words.reviewLanding.savePdfOf(season), app.folder);
    expect((await readFile(path)).equals(signedReport)).toBe(true);
  });

  it('has not complained in the console', () => {
    expect([...complaints, ...app.complaints]).toEqual([]);
  });
});

const corrected = {
  item: 'Lindholm Låse & Alarm ApS',
  answer: 'corrected',
  change: { address: 'Havnevej 3, 4300 Holbæk' },
} as const;

const expectedInReport = [
  'Halvårskontrol, efterår 2026',
  'Lindholm Låse & Alarm ApS',
  'Alarm og forholdsordre',
  'Navne på dem, der må afstille alarmen',
  'Rettet efter samtale med vagten',
  'Kundeforhold uden for bogføring',
  'Aftalt med bogholderen',
  'Ryd op i gamle reklamationer',
  'Jørgen Bach',
  '18. december 2026',
  'Ring til Peter, og få databehandleraftalen underskrevet',
  'Slå totrinslogin til på mail hos alle',
  'Stadig korrekt',
  'Rettet',
  'Følges op',
  'Næste kontrol er senest 24. maj 2027',
  'Mette Lindholm, direktør',
];
