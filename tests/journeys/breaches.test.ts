import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text as clockText } from '../../renderer/app/breach/text';
import { text as guideText } from '../../renderer/features/registers/breaches/guide/text';
import { dateInField } from '../../renderer/ui/typedDate';
import { formAsOf } from '../../shared/reference/breachForm';
import { breachStepName } from '../../shared/text/breach';
import { longDate } from '../../shared/text/format';
import { registerPaperName } from '../../shared/text/registerPapers';
import { violationsOn } from '../support/app/axe';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import {
  button,
  choice,
  field,
  link,
  press,
  tick,
  waitForError,
  waitForPage,
  wordsOf,
} from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { breaches, overview, registerPaper, shell } = words;
const guide = guideText.da;
const clock = clockText.da;
const pictures = 'test-results/pictures';
const sizes = [
  { width: 1280, height: 832 },
  { width: 1024, height: 700 },
];

describe('the register of breaches', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => binder);
    app = await launchApp({ folder, now: '2026-11-23T14:18:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const date = (label: string, day: string) => field(app.page, label).fill(dateInField(day, 'da'));
  const answer = (question: string, option: string) =>
    choice(app.page.getByRole('radiogroup', { name: question }), option).click();
  const next = () => press(app, guide.next);
  const onPage = (page: keyof typeof guide.pages) => waitForPage(app, guide.pages[page].question);

  /** Saves the register's paper that is shown, under the name the app proposes. */
  async function savedPaper(): Promise<string> {
    await answerSaveDialog(app.app, app.folder);
    await press(app, registerPaper.savePdf);
    const path = await chosenPath(app.app);
    await app.page.getByText(registerPaper.savedAs(basename(path))).waitFor();
    return path;
  }

  /** In each size: a picture, nothing that runs out to the side, and what axe finds. */
  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `breaches-${name}-${size.width}x${size.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
      expect(await violationsOn(app)).toEqual([]);
    }
  }

  it('says what belongs in an empty one, and gives the page to hang by the telephone', async () => {
    await link(app.page, new RegExp(shell.registers)).click();
    await waitForPage(app, breaches.title);
    await app.page.getByText(breaches.empty).waitFor();
    await look('empty');
    await link(app.page, breaches.emergency).click();
    await waitForPage(app, registerPaperName('breachEmergency', 'da'));
    const path = await savedPaper();
    expect(missingIn(await textOfPdf(path), ['Mette Lindholm', 'Den første time', '72 timer'])).toEqual([]);
    await press(app, registerPaper.back);
    await waitForPage(app, breaches.title);
  });

  it('asks what happened, and warns of a CPR number in the text', async () => {
    await press(app, breaches.add);
    await onPage('what');
    await next();
    await app.page.getByText(guide.errors.cause).first().waitFor();
    await app.page.getByRole('radio', { name: guide.causes.lostDevice.title }).check({ force: true });
    await field(app.page, guide.name.label).fill('Stjålet servicebil med arbejdstelefon');
    await field(app.page, guide.description.label).fill(
      'En servicebil blev stjålet. CPR 010190-1234 stod på en seddel.',
    );
    await app.page.getByRole('status').filter({ hasText: /CPR/ }).first().waitFor();
    await field(app.page, guide.description.label).fill(
      'En servicebil blev stjålet med telefonen i handskerummet.',
    );
    await look('guide-what');
    await next();
    await onPage('when');
  });

  it('refuses times that cannot be right, and starts the clock', async () => {
    await date(guide.discovered.date, '2026-11-22');
    await field(app.page, guide.discovered.time).fill('halv ni');
    await answer(guide.happened.label, guide.happened.range);
    await date(guide.happened.from, '2026-11-22');
    await field(app.page, guide.happened.fromTime).fill('9.00');
    await next();
    await waitForError(app, guide.discovered.time, guide.errors.moment.noTime.time);
    await field(app.page, guide.discovered.time).fill('8.30');
    await next();
    await waitForError(app, guide.discovered.date, guide.errors.times.beforeEvent);
    await date(guide.discovered.date, '2026-11-24');
    await next();
    await waitForError(app, guide.discovered.date, guide.errors.times.inFuture);
    await date(guide.discovered.date, '2026-11-19');
    await date(guide.happened.from, '2026-11-18');
    await app.page.getByText(/allerede overskredet/).waitFor();
    await date(guide.discovered.date, '2026-11-22');
    await date(guide.happened.from, '2026-11-21');
    await app.page.getByText(guide.deadline('onsdag 25. november kl. 08.30')).waitFor();
    await look('guide-when');
    await next();
    await onPage('who');
  });

  it('is in the register from then on, with its clock running', async () => {
    await press(app, guide.leave);
    await waitForPage(app, 'Stjålet servicebil med arbejdstelefon');
    await app.page.getByText(/41\stimer og \d+\sminutter til fristen hos Datatilsynet/).waitFor();
    await link(app.page, new RegExp(shell.breaches))
      .filter({ hasText: shell.openBreaches(1) })
      .waitFor();
    await link(app.page, new RegExp(shell.overview)).click();
    await waitForPage(app, overview.heading({ kind: 'breachOpen', count: 1 }));
    await look('overview');
    await link(app.page, clock.open).click();
    await link(app.page, breaches.case.correct).click();
    for (const page of ['what', 'when'] as const) {
      await onPage(page);
      await next();
    }
    await onPage('who');
  });

  it('asks the rest, proposes a risk, and lets the person decide', async () => {
    await field(app.page, guide.peopleCount).fill('cirka 140');
    await next();
    await waitForError(app, guide.peopleCount, guide.errors.words.peopleCount ?? '');
    await field(app.page, guide.peopleCount).fill('140');
    await field(app.page, guide.people.label).fill('kunder');
    await field(app.page, guide.people.label).press('Enter');
    await field(app.page, guide.peopleCount).focus();
    await next();
    await onPage('data');
    await tick(app.page, /./).first().check();
    await answer(guide.encrypted.label, guide.answers.no);
    await look('guide-data');
    await next();
    await onPage('stop');
    await answer(guide.stopped, guide.answers.no);
    await field(app.page, guide.whyNotStopped.label).fill('Bilen er ikke fundet');
    await look('guide-stop');
    await answer(guide.stopped, guide.answers.yes);
    await field(app.page, guide.measuresTaken.label).fill('Telefonen er spærret og slettet på afstand');
    await next();
    await onPage('risk');
    for (const harm of ['physical', 'reputation'] as const)
      await answer(guide.harms[harm].question, 'Ubetydelig');
    await answer(guide.harms.economic.question, 'Begrænset');
    await answer(guide.harms.control.question, 'Betydelig');
    await answer(guide.likelihood, 'Sandsynlig');
    await app.page.getByText(guide.proposal.is('høj risiko')).waitFor();
    await app.page
      .getByRole('radio', { name: guide.risk.options.risk.title, exact: true })
      .check({ force: true });
    await app.page.getByText(guide.proposal.below).waitFor();
    await press(app, guide.finish);
    await waitForError(app, guide.riskReason.label, guide.errors.riskReason);
    await field(app.page, guide.riskReason.label).fill('Telefonen har kode og blev slettet efter en time.');
    await look('guide-risk');
    await press(app, guide.finish);
    await waitForPage(app, 'Stjålet servicebil med arbejdstelefon');
    await look('case');
  });

  it('gives the text field by field, and takes the notification', async () => {
    await link(app.page, clock.go.notify).click();
    await waitForPage(app, breaches.notify.title);
    await app.page.getByText(breaches.notify.differs(longDate(formAsOf, 'da'))).waitFor();
    await button(app.page, breaches.notify.copyNamed('Hvad skete der?')).click();
    await app.page.getByText(breaches.notify.copied('Hvad skete der?')).waitFor();
    expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toContain(
      'En servicebil blev stjålet',
    );
    const copyMore = button(app.page, breaches.notify.copyNamed('Flere oplysninger følger?'));
    expect(await copyMore.isDisabled()).toBe(true);
    await answer(breaches.notify.more, breaches.notify.answers.yes);
    await press(app, breaches.notify.savePrepared);
    await app.page.getByText(breaches.notify.saved).waitFor();
    expect(await copyMore.isEnabled()).toBe(true);
    await look('notify-prepared');
    await date(breaches.notify.date, '2026-11-22');
    await field(app.page, breaches.notify.time).fill('7.00');
    await press(app, breaches.notify.save);
    await waitForError(app, breaches.notify.date, breaches.errors.beforeDiscovery);
    await date(breaches.notify.date, '2026-11-23');
    await field(app.page, breaches.notify.time).fill('10.30');
    await field(app.page, breaches.notify.caseNumber).fill('2026-442-0001');
    await look('notify');
    await press(app, breaches.notify.save);
    await waitForPage(app, 'Stjålet servicebil med arbejdstelefon');
    await app.page.getByText('Anmeldt efter 26 t').waitFor();
  });

  it('says what the letter to the people lacks before it is printed', async () => {
    await link(app.page, new RegExp(breachStepName('tell', 'controller', 'da'))).click();
    await waitForPage(app, breaches.tell.title);
    await link(app.page, breaches.tell.parts.consequences).waitFor();
    await look('tell');
    await link(app.page, breaches.tell.letter).click();
    await waitForPage(app, registerPaperName('breachLetter', 'da'));
    const path = await savedPaper();
    await checkPdf(path);
    expect(missingIn(await textOfPdf(path), ['Skriv her, hvad det kan føre til'])).toEqual([]);
    await press(app, registerPaper.back);
    await waitForPage(app, breaches.tell.title);
    await link(app.page.getByRole('main'), new RegExp(breaches.backToCase)).click();
    await waitForPage(app, 'Stjålet servicebil med arbejdstelefon');
  });

  it('closes once what was learned is written, and prints the register', async () => {
    await link(app.page, clock.go.close).click();
    await waitForPage(app, breaches.close.title);
    await press(app, breaches.close.save);
    await waitForError(app, breaches.close.lessons, breaches.errors.lessons);
    await field(app.page, breaches.close.lessons).fill('Telefoner må ikke ligge i bilen om natten.');
    await press(app, breaches.close.save);
    await waitForPage(app, 'Stjålet servicebil med arbejdstelefon');
    await link(app.page.getByRole('main'), breaches.back).click();
    await app.page.getByRole('table', { name: breaches.earlier }).getByText('Anmeldt efter 26 t').waitFor();
    await look('register');
    await link(app.page, breaches.print).click();
    await waitForPage(app, registerPaperName('breachRegister', 'da'));
    const path = await savedPaper();
    await checkPdf(path);
    const expected = ['Stjålet servicebil', '2026-442-0001', 'Telefoner må ikke ligge', 'efter 26 timer'];
    expect(missingIn(await textOfPdf(path), expected)).toEqual([]);
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
