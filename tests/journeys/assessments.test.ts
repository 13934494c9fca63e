import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointsOfKind } from '../../shared/reference/assessments';
import {
  assessmentKindName,
  likelihoodName,
  pointAnswerName,
  severityName,
  verdictName,
} from '../../shared/text/assessments';
import { registerPaperName } from '../../shared/text/registerPapers';
import { violationsOn } from '../support/app/axe';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import {
  button,
  choice,
  field,
  link,
  pick,
  press,
  waitForError,
  waitForPage,
  wordsOf,
} from '../support/app/screen';
import { anActivity, aSystem } from '../support/builders';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { assessments, shell, registers } = words;
const { conclude, guide, page, risk, steps } = assessments;
const pictures = 'test-results/pictures';
const sizes = [
  { width: 1280, height: 832 },
  { width: 1024, height: 700 },
];

describe('the assessments', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
      ...binder,
      activities: [
        ...binder.activities,
        anActivity({
          id: 'own-tv',
          name: 'Kamera i butikken',
          dataCategories: ['c-video'],
          dataSubjectCategories: ['s-ansat', 's-gaest'],
        }),
      ],
      systems: [aSystem({ id: 'system-orders', name: 'Ordrebogen' })],
    }));
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const menu = () => app.page.getByRole('navigation', { name: shell.mainMenu });
  const row = (name: string) => app.page.getByRole('listitem').filter({ hasText: name });
  const question = (name: string) => app.page.getByRole('radiogroup', { name, exact: true });
  const answer = async (name: string, given: 'yes' | 'no'): Promise<void> =>
    question(name)
      .getByRole('radio', { name: pointAnswerName(given, 'da'), exact: true })
      .check();

  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      await app.page.screenshot({
        path: join(pictures, `assessments-${name}-${size.width}x${size.height}.png`),
        animations: 'disabled',
      });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
      expect(await violationsOn(app)).toEqual([]);
    }
  }
  async function openRegister(): Promise<void> {
    await link(menu(), new RegExp(registers.eyebrow.split(' · ')[1] ?? '')).click();
    await link(menu(), shell.assessments).click();
    await waitForPage(app, assessments.title);
  }
  async function printed(): Promise<string> {
    await link(app.page, page.printOne).click();
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    await answerSaveDialog(app.app, app.folder);
    await press(app, words.registerPaper.savePdf);
    const path = await chosenPath(app.app);
    await app.page.getByText(words.registerPaper.savedAs(basename(path)), { exact: true }).waitFor();
    return textOfPdf(path);
  }

  it('say what is missing, and begin with the DPO', async () => {
    await openRegister();
    await row(assessments.missingDpo.title).waitFor();
    await row(assessments.missingPreCheck('Kamera i butikken').title).waitFor();
    await look('empty');
    await button(
      row(assessments.missingDpo.title),
      `${assessments.make}: ${assessments.missingDpo.title}`,
    ).click();
    await waitForPage(app, assessments.pointsTitle.dpo ?? '');
    await look('dpo-points');
  });

  it('keep a DPO conclusion only with its answers and its reason', async () => {
    const points = pointsOfKind('dpo', 'da');
    await answer(points[0]?.name ?? '', 'no');
    await press(app, guide.next);
    await waitForPage(app, steps.conclusion.title);
    await choice(app.page, verdictName('notRequired', 'da')).check();
    await press(app, guide.finish);
    await app.page.getByRole('alert').getByText(assessments.errors.unanswered(4)).waitFor();
    await waitForError(app, conclude.reason, assessments.errors.reason);
    await field(app.page, conclude.reason).fill('Vi sætter låse op. Vi overvåger ingen i stort omfang.');
    await link(app.page, guide.back).click();
    for (const { name } of points) await answer(name, 'no');
    await press(app, guide.next);
    await app.page.getByText(conclude.proposal(verdictName('notRequired', 'da'))).waitFor();
    expect(await field(app.page, conclude.reason).inputValue()).toContain('Vi sætter låse op');
    await look('dpo-conclusion');
    await press(app, guide.finish);
    await waitForPage(app, assessmentKindName('dpo', 'da'));
    await look('dpo');
    const text = await printed();
    expect(
      missingIn(text, [verdictName('notRequired', 'da'), 'Vi sætter låse op', 'Kamera i butikken']),
    ).toEqual([]);
  });

  it('suggest from the record in the pre-check, and lead on to the DPIA', async () => {
    await openRegister();
    const missing = assessments.missingPreCheck('Kamera i butikken').title;
    await button(row(missing), `${assessments.make}: ${missing}`).click();
    await waitForPage(app, assessments.pointsTitle.dpiaPreCheck ?? '');
    const points = pointsOfKind('dpiaPreCheck', 'da');
    await button(app.page, `${assessments.point.use}: Systematisk overvågning`).waitFor();
    await look('precheck');
    for (const { id, name } of points.slice(0, 9)) {
      const isSuggested = await button(app.page, `${assessments.point.use}: ${name}`).count();
      if (isSuggested > 0) await button(app.page, `${assessments.point.use}: ${name}`).click();
      else await answer(name, id === 'wp-saarbar' ? 'yes' : 'no');
    }
    await press(app, guide.next);
    await waitForPage(app, steps.list.title);
    for (const { name } of points.slice(9)) await answer(name, 'no');
    await look('list');
    await press(app, guide.next);
    await waitForPage(app, steps.conclusion.title);
    await app.page.getByText(conclude.criteria(2)).waitFor();
    await choice(app.page, verdictName('needed', 'da')).check();
    await field(app.page, conclude.reason).fill('Kamera og ansatte: to kriterier.');
    await press(app, guide.finish);
    await button(app.page, page.makeDpia).click();
    await waitForPage(app, steps.description.title);
  });

  it('carry a DPIA through its pages, with the risk as a picture', async () => {
    await look('dpia-description');
    await press(app, guide.next);
    await waitForPage(app, steps.necessity.title);
    await press(app, guide.next);
    await waitForPage(app, steps.risks.title);
    await press(app, risk.add);
    await press(app, guide.next);
    await waitForError(app, risk.what, assessments.errors.words.what ?? '');
    await field(app.page, risk.what).fill('Optagelser bliver delt');
    await pick(app, risk.likelihood, likelihoodName(3, 'da'));
    await pick(app, risk.severity, severityName(4, 'da'));
    await app.page
      .getByRole('table', { name: risk.before })
      .getByRole('cell', { name: /Høj\s*1/ })
      .waitFor();
    await look('dpia-risks');
    await press(app, guide.next);
    await waitForPage(app, steps.hearing.title);
    await app.page.getByText(assessments.hearing.needed).waitFor();
    await press(app, guide.next);
    await waitForPage(app, steps.conclusion.title);
    await app.page.getByText(conclude.highRisk).waitFor();
    await choice(app.page, verdictName('approved', 'da')).check();
    await press(app, guide.finish);
    await app.page.getByRole('alert').getByText(assessments.errors.waitForAuthority).waitFor();
    await look('dpia-waits');
    await link(app.page, guide.back).click();
    await waitForPage(app, steps.hearing.title);
    await link(app.page, guide.back).click();
    await pick(app, risk.likelihoodAfter, likelihoodName(1, 'da'));
    await pick(app, risk.severityAfter, severityName(4, 'da'));
    await press(app, guide.next);
    await app.page.getByText(assessments.hearing.notNeeded).waitFor();
    await press(app, guide.next);
    await waitForPage(app, steps.conclusion.title);
    await choice(app.page, verdictName('approved', 'da')).check();
    await field(app.page, conclude.reason).fill('Kun to har adgang.');
    await press(app, guide.finish);
    await app.page.getByRole('table', { name: risk.after }).waitFor();
    await look('dpia');
    const text = await printed();
    expect(missingIn(text, ['Optagelser bliver delt', 'Høj: 1', 'Mellem: 1', 'Kun to har adgang'])).toEqual(
      [],
    );
  });

  it('take the other kinds from one page, and print the register', async () => {
    await openRegister();
    await link(app.page, assessments.makeNew).click();
    await waitForPage(app, assessments.choose.title);
    await choice(app.page, assessmentKindName('design', 'da')).check({ force: true });
    await press(app, assessments.choose.begin);
    await waitForError(app, assessments.choose.name, assessments.choose.needsName);
    await field(app.page, assessments.choose.name).fill('Ny kalender');
    await look('new');
    await press(app, assessments.choose.begin);
    await waitForPage(app, assessments.pointsTitle.design ?? '');
    await answer(pointsOfKind('design', 'da')[4]?.name ?? '', 'no');
    await press(app, guide.leave);
    await app.page.getByText(page.openPoints(1)).waitFor();
    await openRegister();
    await look('register');
    await link(app.page, assessments.print).click();
    await waitForPage(app, registerPaperName('assessmentRegister', 'da'));
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
  });

  it('have not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
