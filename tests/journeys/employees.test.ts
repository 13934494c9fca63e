import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInField } from '../../renderer/ui/typedDate';
import { fieldName } from '../../shared/text/fields';
import { longDate } from '../../shared/text/format';
import { registerPaperName } from '../../shared/text/registerPapers';
import { violationsOn } from '../support/app/axe';
import { answerOpenDialog } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { saveAndRead } from '../support/app/registerPaper';
import { button, field, link, press, tick, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { anEmployee } from '../support/builders';
import { readFirm } from '../support/demo/firms';
import { aPdf } from '../support/someFiles';
import { anAcknowledgement, anInstruction } from '../support/staff';

const words = wordsOf({ language: 'da' });
const { registers, employees: page, staff, shell, entries, entryFiles } = words;
const sizes = [
  { width: 1024, height: 700 },
  { width: 1280, height: 832 },
];
const named = (name: string): string => fieldName(name, 'da');
const optional = (name: string): string => entries.field.optional(named(name));

describe('the register of employees', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
      ...binder,
      employees: [
        anEmployee(),
        anEmployee({ id: 'employee-2', name: 'Sofie Bech', title: 'kontorassistent' }),
        anEmployee({ id: 'employee-3', name: 'Emil Łukasz', title: 'lærling', startedOn: '2026-11-01' }),
      ],
      documents: [anInstruction(1, { state: 'superseded' }), anInstruction(2)],
      acknowledgements: [anAcknowledgement({ employees: ['employee-1', 'employee-2'] })],
    }));
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const menu = () => app.page.getByRole('navigation', { name: shell.mainMenu });
  const table = (name: string) => app.page.getByRole('table', { name, exact: true });
  const date = (label: string, day: string) => field(drawer(app), label).fill(dateInField(day, 'da'));

  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      if (process.env.PICTURES !== undefined) {
        await mkdir(process.env.PICTURES, { recursive: true });
        const path = join(process.env.PICTURES, `employees-${name}-${size.width}.png`);
        await app.page.screenshot({ path, animations: 'disabled' });
      }
      expect(await violationsOn(app)).toEqual([]);
    }
  }

  it('tells who has not signed for the version in force, also one who is new', async () => {
    await link(menu(), new RegExp(shell.registers)).click();
    await link(menu(), shell.employees).click();
    await waitForPage(app, registers.title.employees);
    const here = table(registers.employees.here);
    await here.getByRole('row', { name: /Emil/ }).getByText(staff.state.never, { exact: true }).waitFor();
    await here.getByRole('row', { name: /Jonas/ }).getByText(staff.state.older(1)).waitFor();
    await app.page.getByText(page.asks.title(staff.paper.employeeInstruction, 2)).waitFor();
    const changes = app.page.getByRole('link', { name: page.asks.changes });
    expect(await changes.getAttribute('href')).toContain('view=changes&older=IM-1-0000&newer=IM-2-0000');
    await look('open');
  });

  it('asks whom the new version concerns, and lets nobody out without a reason', async () => {
    await press(app, page.asks.action);
    await tick(drawer(app), 'Sofie Bech').uncheck();
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, staff.leftOut.reason, staff.errors.noReason);
    await look('concerns');
    await field(drawer(app), staff.leftOut.reason).fill('Kun montørernes tablets er ændret');
    await saveDrawer(app);
    const sofie = table(registers.employees.here).getByRole('row', { name: /Sofie/ });
    await sofie.getByText(staff.state.signed(1, longDate('2026-03-10', 'da'))).waitFor();
    await app.page
      .getByText(page.asks.title(staff.paper.employeeInstruction, 2))
      .waitFor({ state: 'detached' });
  });

  it('ticks off many signatures at once, but none of a day to come, and keeps the scanned sheet', async () => {
    await press(app, page.register.employeeInstruction);
    expect(await tick(drawer(app), 'Jonas Krogh').isChecked()).toBe(true);
    expect(await tick(drawer(app), 'Sofie Bech').isChecked()).toBe(false);
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, staff.signOff.date, staff.errors.noDate);
    await look('sign-off');
    await date(staff.signOff.date, '2026-11-21');
    await saveDrawer(app);
    const here = table(registers.employees.here);
    const signed = staff.state.signed(2, longDate('2026-11-21', 'da'));
    await here.getByRole('row', { name: /Emil/ }).getByText(signed).waitFor();
    await app.page.getByText(page.allSigned).waitFor();

    const sheet = staff.signOff.name(staff.paper.employeeInstruction, 2);
    await button(table(page.sheets), sheet).click();
    const scan = join(app.folder, 'liste.pdf');
    await writeFile(scan, aPdf());
    await answerOpenDialog(app.app, scan);
    await button(drawer(app), staff.signOff.attach).click();
    await drawer(app).getByText(entryFiles.attached('liste.pdf')).waitFor();
    await button(drawer(app), entries.frame.cancel).click();
    await drawer(app).waitFor({ state: 'detached' });
    await table(page.sheets).getByRole('row', { name: sheet }).getByText(page.scanned).waitFor();
  });

  it('works out what is to be closed after who leaves, and by when', async () => {
    await button(table(registers.employees.here), 'Jonas Krogh').click();
    await date(optional('leftOn'), '2026-10-31');
    await field(drawer(app), named('mailboxDays')).fill('30,5');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, named('mailboxDays'), staff.errors.mailboxDays);
    await field(drawer(app), named('mailboxDays')).fill('20');
    await date(optional('accessClosedOn'), '2026-10-31');
    await drawer(app)
      .getByText(staff.leaving.due(longDate('2026-11-20', 'da')))
      .waitFor();
    await tick(drawer(app), staff.leaving.steps.equipment).check();
    await field(drawer(app), optional('equipmentReturnedOn')).waitFor({ state: 'detached' });
    await look('leaving');
    await saveDrawer(app);
    const jonas = table(registers.employees.gone).getByRole('row', { name: /Jonas/ });
    await jonas
      .getByText(page.outstanding(staff.leaving.steps.mailbox, longDate('2026-11-20', 'da')))
      .waitFor();
    expect(await jonas.getByText(staff.leaving.steps.access).count()).toBe(0);
    await look('left');
  });

  it('print as a list of who has signed, and what is closed', async () => {
    await link(app.page, page.printRegister).click();
    await waitForPage(app, registerPaperName('employeeRegister', 'da'));
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    await look('paper');
    const expected = ['Emil Łukasz', 'Version 2, kvitteret 21. november 2026', 'Jonas Krogh', 'Gælder ikke'];
    expect(await saveAndRead(app, app.folder, expected)).toEqual({ missing: [], isTagged: true });
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
