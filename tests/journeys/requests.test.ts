import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInField } from '../../renderer/ui/typedDate';
import identifiers from '../../shared/reference/data/identifiers.json';
import { fieldName } from '../../shared/text/fields';
import { inSentence, longDate, weekdayDate } from '../../shared/text/format';
import { registerPaperName } from '../../shared/text/registerPapers';
import {
  anonymousName,
  closingReasonNames,
  outcomeNames,
  placeStateNames,
  rightNames,
  shortRightNames,
  standingNames,
  toldStates,
} from '../../shared/text/requests';
import { violationsOn } from '../support/app/axe';
import { answerOpenDialog, answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import { button, field, link, press, tick, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { requests, shell, entries, registerPaper } = words;
const pictures = 'test-results/pictures';
const named = (name: string): string => fieldName(name, 'da');
const optional = (name: string): string => requests.optional(named(name));
const day = (date: string): string => dateInField(date, 'da');

describe('the register of requests', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const menu = () => app.page.getByRole('navigation', { name: shell.mainMenu });
  const step = (title: string): Locator => app.page.getByRole('form', { name: title });
  const choose = (place: Locator, name: string): Promise<void> =>
    place.getByRole('radio', { name, exact: true }).check();

  /** In each size: a picture, nothing that runs out to the side, and what axe finds. */
  async function look(name: string): Promise<void> {
    for (const size of [
      { width: 1280, height: 832 },
      { width: 1024, height: 700 },
    ]) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `requests-${name}-${size.width}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
      expect(await violationsOn(app)).toEqual([]);
    }
  }

  async function saveStep(title: string): Promise<void> {
    await button(step(title), requests.save).click();
    await step(title).getByRole('status').getByText(requests.saved).waitFor();
  }

  /** The paper on the page as a file, checked by another program than the one that made it. */
  async function savePaper(): Promise<string> {
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    await answerSaveDialog(app.app, app.folder);
    await press(app, registerPaper.savePdf);
    const path = await chosenPath(app.app);
    await app.page.getByText(registerPaper.savedAs(basename(path)), { exact: true }).waitFor();
    await checkPdf(path);
    return path;
  }

  async function back(): Promise<void> {
    await button(app.page, registerPaper.back).click();
  }

  it('says what belongs in it, and takes no request without who, when and what', async () => {
    await link(menu(), new RegExp(shell.registers)).click();
    await link(menu(), shell.requests).click();
    await waitForPage(app, requests.title);
    await app.page.getByText(requests.empty).waitFor();
    await look('empty');
    await press(app, requests.add);
    await field(drawer(app), named('receivedOn')).fill(day('2026-12-24'));
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, named('name'), entries.request.nameMissing);
    await waitForError(app, named('receivedOn'), entries.request.inFuture);
    await drawer(app).getByText(entries.request.rightsMissing).first().waitFor();
    await look('drawer');
  });

  it('takes one from somebody unknown whose time has passed, and warns of a CPR number', async () => {
    await tick(drawer(app), entries.request.anonymous).check();
    await field(drawer(app), named('receivedOn')).fill(day('2026-09-03'));
    await drawer(app)
      .getByText(entries.request.passed(longDate('2026-10-05', 'da')))
      .waitFor();
    await field(drawer(app), optional('asked')).fill('Min mor, 010190-1234, ringede');
    await drawer(app).getByText(identifiers.meta.warn_da).waitFor();
    await tick(drawer(app), rightNames.da.marketing).check();
    await saveDrawer(app);
    await waitForPage(app, anonymousName.da);
    await app.page.getByText(requests.deadline.late(longDate('2026-10-05', 'da'), 49)).waitFor();
    await app.page.getByText(requests.stop.title).waitFor();
    await link(app.page, requests.stop.consents).waitFor();
    await look('stop');
    await link(app.page, requests.title).first().click();
    await waitForPage(app, requests.title);
  });

  it('takes one with several rights, and tells until when', async () => {
    await press(app, requests.add);
    await field(drawer(app), named('name')).fill('Ida Holm 张伟');
    await field(drawer(app), optional('answerTo')).fill('ida@holm.example');
    await field(drawer(app), named('receivedOn')).fill(day('2026-11-20'));
    for (const right of ['access', 'erasure'] as const) {
      await tick(drawer(app), rightNames.da[right]).check();
    }
    await saveDrawer(app);
    await waitForPage(app, 'Ida Holm 张伟');
    await app.page
      .getByText(
        requests.deadline.due(weekdayDate('2026-12-21', 'da', '2026-11-23'), requests.deadline.left(28)),
      )
      .waitFor();
    await look('case');
  });

  it('counts the days in which nobody knows who asks, and tells the deadline without them', async () => {
    const { identity } = requests;
    await choose(step(identity.title), identity.states.asked);
    await button(step(identity.title), requests.save).click();
    await waitForError(app, identity.askedOn, identity.askedMissing);
    await field(step(identity.title), identity.askedOn).fill(day('2026-11-20'));
    await saveStep(identity.title);
    await app.page.getByText(standingNames.da.waiting).first().waitFor();
    await choose(step(identity.title), identity.states.confirmed);
    await field(step(identity.title), identity.confirmedOn).fill(day('2026-11-22'));
    await field(step(identity.title), identity.how).fill('Ringet tilbage');
    await saveStep(identity.title);
    await app.page.getByText(requests.deadline.paused(2, longDate('2026-12-21', 'da'))).waitFor();
  });

  it('looks in the places of the binder, and asks for a reason where not all is done', async () => {
    const { places, answer } = requests;
    const rows = step(places.title).getByRole('group');
    await button(rows.first(), placeStateNames.da.found).click();
    await button(rows.nth(1), placeStateNames.da.nothing).click();
    await button(rows.last(), placeStateNames.da.found).click();
    await saveStep(places.title);
    const form = step(answer.title);
    const group = (right: 'access' | 'erasure') =>
      form.getByRole('radiogroup', { name: answer.outcome(shortRightNames.da[right]) });
    await choose(group('access'), outcomeNames.da.met);
    await choose(group('erasure'), outcomeNames.da.partly);
    await button(form, requests.save).click();
    await waitForError(app, answer.reason(shortRightNames.da.erasure), answer.reasonMissing);
    await field(form, answer.reason(shortRightNames.da.erasure)).fill('Fakturaerne skal gemmes.');
    await saveStep(answer.title);
    await look('answer');
  });

  it('extends the time, tells the recipients and makes the letters', async () => {
    const { extension, recipients } = requests;
    await tick(step(extension.title), extension.wanted).check();
    await field(step(extension.title), extension.reason).fill('Mange papirer');
    await saveStep(extension.title);
    await link(app.page, extension.letter).waitFor();
    await field(step(extension.title), requests.optional(extension.toldOn)).fill(day('2026-11-23'));
    await saveStep(extension.title);
    await app.page.getByText(requests.deadline.extended).waitFor();
    const rows = step(recipients.title).getByRole('group');
    await button(rows.first(), toldStates.da.impossible).click();
    await saveStep(recipients.title);
    for (const [place, kind, says] of [
      [requests.receipt, 'requestReceipt', ['Ida Holm', 'ida@holm.example']],
      [extension.letter, 'requestExtension', ['Mange papirer', '22. februar 2027']],
      [requests.answer.letter, 'requestAnswer', ['Fakturaerne skal gemmes.', 'Datatilsynet']],
      [recipients.letter, 'requestRecipients', ['En del af oplysningerne er slettet', 'Den del, det gælder']],
    ] as const) {
      await link(app.page, place).click();
      await waitForPage(app, registerPaperName(kind, 'da'));
      const path = await savePaper();
      expect(missingIn(await textOfPdf(path), [...says])).toEqual([]);
      await back();
      await waitForPage(app, 'Ida Holm 张伟');
    }
  });

  it('puts the answer into a new folder, and writes over nothing', async () => {
    const place = join(app.folder, 'out');
    await mkdir(place);
    await answerOpenDialog(app.app, place);
    for (const name of ['Svar på henvendelse 2026-11-23', 'Svar på henvendelse 2026-11-23 (2)']) {
      await press(app, requests.answer.export);
      await app.page.getByText(requests.answer.exported(name, 2)).waitFor();
      expect(await readdir(join(place, name))).toEqual(['00 Indhold.txt', '01 Svar.pdf']);
    }
    const index = await readFile(join(place, 'Svar på henvendelse 2026-11-23', '00 Indhold.txt'), 'utf8');
    expect(index).toContain('01 Svar.pdf');
  });

  it('closes the case, which stays among the earlier ones and on the printed list', async () => {
    const { close } = requests;
    await tick(step(close.title), close.wanted).check();
    await button(step(close.title), requests.save).click();
    await waitForError(app, requests.optional(close.answeredOn), close.answeredMissing);
    await field(step(close.title), requests.optional(close.answeredOn)).fill(day('2026-11-23'));
    await saveStep(close.title);
    await link(app.page, requests.title).first().click();
    await waitForPage(app, requests.title);
    await app.page.getByRole('table', { name: requests.done }).getByText('Ida Holm 张伟').waitFor();
    await look('list');
    await link(app.page, requests.printRegister).click();
    await waitForPage(app, registerPaperName('requestRegister', 'da'));
    const path = await savePaper();
    await look('paper');
    expect(missingIn(await textOfPdf(path), ['Ida Holm', anonymousName.da, standingNames.da.late])).toEqual(
      [],
    );
  });

  it('closes the case of somebody who was never known, without inventing an answer', async () => {
    const { close } = requests;
    await back();
    await waitForPage(app, requests.title);
    await app.page.getByRole('table', { name: requests.open }).getByText(anonymousName.da).click();
    await waitForPage(app, anonymousName.da);
    await tick(step(close.title), close.wanted).check();
    await choose(step(close.title), closingReasonNames.da.unidentified);
    await saveStep(close.title);
    await app.page
      .getByText(
        requests.deadline.closedWithout(
          longDate('2026-11-23', 'da'),
          inSentence(closingReasonNames.da.unidentified),
        ),
      )
      .waitFor();
    await look('closed');
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
