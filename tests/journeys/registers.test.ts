import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInField } from '../../renderer/ui/typedDate';
import { fieldName } from '../../shared/text/fields';
import { longDate } from '../../shared/text/format';
import { documentName } from '../../shared/text/labels';
import { violationsOn } from '../support/app/axe';
import { unlock } from '../support/app/entrance';
import { correctInDrawer, drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { savePaper } from '../support/app/papers';
import { PASSPHRASE } from '../support/app/passphrase';
import { missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import { button, field, link, press, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { registers, shell, entries } = words;
const { employees, deletion } = registers;
const pictures = 'test-results/pictures';
const sizes = [
  { width: 1280, height: 832 },
  { width: 1024, height: 700 },
];
const named = (name: string): string => fieldName(name, 'da');
const optional = (name: string): string => entries.field.optional(named(name));

describe('the registers', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
      ...binder,
      activities: binder.activities.map((activity) => ({ ...activity, systems: ['system-orders'] })),
      systems: [
        {
          id: 'system-orders',
          name: 'Ordrebogen',
          kind: 'program',
          holds: '',
          processor: null,
          guards: [],
          weakness: '',
          inUse: true,
          cannotDelete: false,
          note: '',
        },
      ],
    }));
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const menu = () => app.page.getByRole('navigation', { name: shell.mainMenu });
  const row = (name: string) => app.page.getByRole('row').filter({ hasText: name });
  const rule = (name: string) =>
    app.page.getByRole('table', { name: deletion.rules }).getByRole('row').filter({ hasText: name });
  const told = (message: string) => app.page.getByRole('status').filter({ hasText: message });
  const date = (label: string, day: string) => field(drawer(app), label).fill(dateInField(day, 'da'));

  /** In each size: a picture, nothing that runs out to the side, and what axe finds. */
  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `registers-${name}-${size.width}x${size.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
      expect(await violationsOn(app)).toEqual([]);
    }
  }

  it('open in the menu with their pages beneath, and say what belongs in an empty one', async () => {
    expect(await link(menu(), shell.employees).count()).toBe(0);
    await link(menu(), new RegExp(shell.registers)).click();
    await link(menu(), shell.employees).click();
    await waitForPage(app, registers.title.employees);
    await link(menu(), shell.employees).and(app.page.locator('[aria-current="page"]')).waitFor();
    await link(menu(), shell.deletion).waitFor();
    await app.page.getByText(registers.empty.employees).waitFor();
    expect(await link(app.page, employees.printSheet).count()).toBe(0);
    await look('employees-empty');
  });

  it('take an employee, but not one who left before having started', async () => {
    await press(app, registers.add.employees);
    await field(drawer(app), named('name')).fill('Jonas Krogh');
    await field(drawer(app), optional('title')).fill('montør');
    await date(optional('startedOn'), '2024-02-01');
    await date(optional('leftOn'), '2023-02-01');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, optional('leftOn'), entries.errors.leftBeforeStarted);
    await look('employee-drawer');
    await date(optional('leftOn'), '2026-12-31');
    await saveDrawer(app);
    await row('Jonas Krogh').getByText(longDate('2026-12-31', 'da')).waitFor();
  });

  it('lead to the sheet that the employees sign, and to the confidentiality statement', async () => {
    for (const [printed, kind] of [
      [employees.printSheet, 'signOffSheet'],
      [employees.printStatement, 'confidentialityStatement'],
    ] as const) {
      await link(app.page, printed).click();
      await waitForPage(app, documentName(kind, 'da'));
      await app.page.locator('article[aria-busy="false"]').first().waitFor();
      if (kind === 'signOffSheet') {
        const path = await savePaper(app, words.documents.savePdf, app.folder);
        expect(missingIn(await textOfPdf(path), ['Jonas Krogh'])).toEqual([]);
      }
      await link(menu(), new RegExp(shell.registers)).click();
      await link(menu(), shell.employees).click();
      await waitForPage(app, registers.title.employees);
    }
  });

  it('take a correction back, and tell what an employee’s line has said', async () => {
    const open = () => button(app.page.getByRole('table'), 'Jonas Krogh').click();
    await open();
    await field(drawer(app), optional('title')).fill('mester');
    await saveDrawer(app);
    await row('Jonas Krogh').getByText('mester').waitFor();
    await button(told(entries.undo.saved), entries.undo.undo).click();
    await row('Jonas Krogh').getByText('montør').waitFor();
    await open();
    await button(drawer(app), entries.frame.history).click();
    const history = app.page.getByRole('dialog', { name: entries.history.title('Jonas Krogh') });
    await history
      .getByText(/mester/)
      .first()
      .waitFor();
    await button(history, entries.history.close).click();
    await button(drawer(app), entries.frame.cancel).click();
    await drawer(app).waitFor({ state: 'detached' });
  });

  it('keep those who have left by themselves, and remove a line that can come back', async () => {
    await press(app, registers.add.employees);
    await field(drawer(app), named('name')).fill('Karin Mose');
    await date(optional('leftOn'), '2025-03-31');
    await saveDrawer(app);
    await app.page
      .getByRole('table', { name: employees.gone })
      .getByText(longDate('2025-03-31', 'da'), { exact: true })
      .waitFor();
    await look('employees');
    await button(app.page.getByRole('table'), 'Karin Mose').click();
    await button(drawer(app), entries.employee.removeLabel).click();
    const question = app.page.getByRole('dialog', { name: entries.employee.removeTitle('Karin Mose') });
    await button(question, entries.frame.remove).click();
    await row('Karin Mose').waitFor({ state: 'detached' });
    await button(told(entries.undo.removed), entries.undo.undo).click();
    await row('Karin Mose').waitFor();
  });

  it('work out what may be deleted, and do so anew when a rule is corrected', async () => {
    await link(menu(), shell.deletion).click();
    await waitForPage(app, registers.title.deletion);
    const name = 'Regnskabsmateriale (fakturaer, bilag, kontrakter til bogføring)';
    await rule(name)
      .getByText(deletion.yearsTo(longDate('2020-12-31', 'da')))
      .waitFor();
    await button(app.page.getByRole('table', { name: deletion.rules }), name).click();
    await correctInDrawer.deletion(app, { amount: 7, cannotDelete: true });
    await saveDrawer(app);
    await rule(name)
      .getByText(deletion.yearsTo(longDate('2018-12-31', 'da')))
      .waitFor();
    await rule(name).getByText(deletion.cannotDelete).waitFor();
    await look('deletion');
    await button(told(entries.undo.saved), entries.undo.undo).click();
    await rule(name)
      .getByText(deletion.yearsTo(longDate('2020-12-31', 'da')))
      .waitFor();
  });

  it('take a rule of the firm’s own, and lead to the plan on paper', async () => {
    await press(app, registers.add.deletion);
    await field(drawer(app), entries.retentionRule.name).fill('Adgangskort');
    await field(drawer(app), named('amount')).fill('3');
    await field(drawer(app), entries.retentionRule.eventText).fill('afleveringen');
    await saveDrawer(app);
    await rule('Adgangskort').getByText(deletion.unused).waitFor();
    await rule('Adgangskort')
      .getByText(deletion.begunBy(longDate('2023-11-22', 'da')))
      .waitFor();
    await link(app.page, deletion.seePaper).click();
    await waitForPage(app, documentName('deletionPlan', 'da'));
  });

  it('have not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
