import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldName } from '../../shared/text/fields';
import { violationsOn } from '../support/app/axe';
import { answerOpenDialog, answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { lock, unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { textOfPdf } from '../support/app/pdfTools';
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
import { readFirm } from '../support/demo/firms';
import { anExe, aPdf, aPng } from '../support/someFiles';

const words = wordsOf({ language: 'da' });
const { processors: page, processorDrawers: form } = words;
const sizes = [
  { width: 1280, height: 832 },
  { width: 1024, height: 700 },
];

describe('divider 3', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  const found: Record<string, string[]> = {};

  /** Looks for barriers at both sizes; a picture of each is left for a person to look at when a folder is named. */
  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      const violations = await violationsOn(app);
      if (violations.length > 0) found[`${name} ${size.width}`] = violations;
      if (process.env.PICTURES !== undefined) {
        const path = join(process.env.PICTURES, `${name}-${size.width}.png`);
        await app.page.screenshot({ path });
      }
    }
    await resize(app.app, { width: 1280, height: 832 });
  }
  const openDrawer = async (label: string): Promise<void> => {
    await press(app, label);
    await drawer(app).waitFor();
  };
  const inDrawer = (label: string) => field(drawer(app), label);
  const openPage = (name: string): Promise<void> =>
    link(app.page.getByRole('navigation').first(), new RegExp(name)).click();

  beforeAll(async () => {
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z', size: { width: 1280, height: 832 } });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  it('lists everybody with how it stands', async () => {
    await openPage(words.shell.processors);
    await waitForPage(app, page.title);
    await button(app.page, 'e-conomic').waitFor();
    await look('list');
    expect(found).toEqual({});
  });

  it('takes a foreign firm without a CVR number, and says how to mend a wrong one', async () => {
    await openDrawer(page.add);
    await inDrawer(form.who.name).fill('Nordlys Mail');
    await inDrawer(form.who.service).fill('Nyhedsbreve');
    await inDrawer(form.optional(form.who.country)).fill('Tyskland');
    await inDrawer(form.optional(form.who.cvr)).fill('12345678');
    await press(app, words.entries.frame.save);
    await waitForError(app, form.optional(form.who.cvr), 'to cifre er byttet om');
    await look('who-refused');
    await inDrawer(form.optional(form.who.cvr)).fill('123');
    await press(app, words.entries.frame.save);
    await waitForError(app, form.optional(form.who.cvr), 'udenlandsk firma');
    await inDrawer(form.optional(form.who.cvr)).fill('');
    await saveDrawer(app);
    await waitForPage(app, 'Nordlys Mail');
    await look('new');
    expect(found).toEqual({});
  });

  it('keeps what is typed in a drawer over a lock', async () => {
    await openDrawer(page.subs.add);
    await inDrawer(form.sub.name).fill('Himmelsky Hosting');
    await app.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await waitForPage(app, words.entrance.unlock.title);
    await unlock(app, PASSPHRASE);
    await drawer(app).waitFor();
    expect(await inDrawer(form.sub.name).inputValue()).toBe('Himmelsky Hosting');
    await inDrawer(form.optional(form.sub.service)).fill('Servere');
    await pick(app, form.sub.processor, 'Simply.com');
    await look('sub-processor');
    await saveDrawer(app);
    await app.page.getByText('Himmelsky Hosting').waitFor();
  });

  it('tells a country of the EEA to be no transfer, and one with a decision what it holds for', async () => {
    await openDrawer(page.changeWhat(page.transfer.title));
    await choice(drawer(app), form.transfer.outsideEuStates.yes).check();
    await press(app, words.entries.frame.save);
    await drawer(app).getByText(form.errors.noCountries).first().waitFor();
    await press(app, words.entries.transfer.add);
    const country = inDrawer(fieldName('country', 'da'));
    await country.fill('Norge');
    await drawer(app).getByText(words.entries.transfer.inEea).waitFor();
    await country.fill('Storbritannien');
    await drawer(app)
      .getByText(/gælder til 27\.\sdecember\s2031/)
      .waitFor();
    await inDrawer(form.optional(fieldName('recipient', 'da'))).fill('Nordlys Support Ltd');
    await look('transfer');
    await choice(drawer(app), form.transfer.outsideEuStates.no).check();
    await drawer(app).getByText(words.entries.transfer.emptied(1)).waitFor();
    await choice(drawer(app), form.transfer.outsideEuStates.yes).check();
    await saveDrawer(app);
    await app.page.getByText('Nordlys Support Ltd').waitFor();
  });

  it('takes how long an agreement is to last before anybody has signed it', async () => {
    await openDrawer(page.agreement.change);
    await choice(drawer(app), form.agreement.states.missing).check();
    await inDrawer(form.optional(form.agreement.expiresOn)).fill('31.12.2028');
    await saveDrawer(app);
    await app.page.getByText(/^31\.\sdecember\s2028$/).waitFor();
  });

  it('takes the agreement, reads it through and records supervision', async () => {
    await openDrawer(page.agreement.change);
    await choice(drawer(app), form.agreement.states.signed).check();
    await inDrawer(form.optional(form.agreement.signedOn)).fill('01.02.2026');
    await inDrawer(form.optional(form.agreement.signedByThem)).fill('Ida Prøve');
    await inDrawer(form.optional(form.agreement.noticeDays)).fill('30');
    await look('agreement');
    await saveDrawer(app);
    await openDrawer(page.check.goWhat(page.check.parts.B));
    const [first, second] = await drawer(app).getByRole('radiogroup').all();
    if (first === undefined || second === undefined) throw new Error('annex B has two points');
    await choice(drawer(app), form.check.answers.yes).first().check();
    await second.getByRole('radio', { name: form.check.answers.no, exact: true }).check();
    await look('check');
    await saveDrawer(app);
    await app.page.getByText(page.check.looked(2, 2)).waitFor();
    await app.page.getByText(/^Står der ikke: B\.2/).waitFor();
    await openDrawer(page.supervision.change);
    await inDrawer(form.optional(form.supervision.lastOn)).fill('20.11.2026');
    await look('supervision');
    await saveDrawer(app);
    await openDrawer(page.agreement.terms);
    await inDrawer(form.optional(form.terms.subject)).fill('Udsende nyhedsbreve til dem, der har sagt ja.');
    await look('terms');
    await saveDrawer(app);
    await look('page');
    expect(found).toEqual({});
  });

  it('keeps the signed agreement, refuses what is none, and gives it out again', async () => {
    const program = join(app.folder, 'aftale.pdf');
    await writeFile(program, anExe());
    await answerOpenDialog(app.app, program);
    await press(app, page.file.attach);
    await app.page
      .getByRole('alert')
      .getByText(/Vælg en PDF, JPG, PNG eller DOCX/)
      .waitFor();
    await answerOpenDialog(app.app, null);
    await press(app, page.file.attach);
    const scan = join(app.folder, 'Aftale med Nordlys.pdf');
    await writeFile(scan, aPdf());
    await answerOpenDialog(app.app, scan);
    await press(app, page.file.attach);
    await app.page.getByText(page.file.attached('Aftale med Nordlys.pdf')).waitFor();
    await look('page-with-file');
    await link(app.page, page.file.show).click();
    await app.page.locator('canvas').first().waitFor();
    await look('file');
    await answerSaveDialog(app.app, app.folder);
    await press(app, page.file.save);
    const copy = await chosenPath(app.app);
    await app.page.getByText(page.file.savedAs('Aftale med Nordlys.pdf')).waitFor();
    expect(await textOfPdf(copy)).toBeDefined();
    await link(app.page, 'Nordlys Mail').click();
    await press(app, page.file.replace);
    const asked = app.page.getByRole('dialog', {
      name: page.file.confirm.replace.title('Aftale med Nordlys.pdf'),
    });
    await asked.waitFor();
    await look('replace-file');
    await button(asked, page.file.confirm.cancel).click();
    await asked.waitFor({ state: 'detached' });
    await link(app.page, page.file.show).click();
    await app.page.locator('canvas').first().waitFor();
    expect(found).toEqual({});
  });

  it('has it all after a lock', async () => {
    await lock(app);
    await unlock(app, PASSPHRASE);
    await app.page.locator('canvas').first().waitFor();
    await link(app.page, 'Nordlys Mail').click();
    await waitForPage(app, 'Nordlys Mail');
    for (const told of ['Himmelsky Hosting', 'Nordlys Support Ltd', 'Ida Prøve', 'Aftale med Nordlys.pdf'])
      await app.page.getByText(told, { exact: true }).waitFor();
  });

  it('says what a reseller’s agreement leaves out, and adds it with one press', async () => {
    await link(app.page, page.title).first().click();
    await button(app.page, 'Nordvest IT-Service').click();
    await waitForPage(app, 'Nordvest IT-Service');
    await openDrawer(page.agreement.change);
    for (const [index, service] of ['Dropbox', 'Microsoft 365'].entries()) {
      await press(app, words.entries.notCovered.add);
      await inDrawer(words.entries.notCovered.service).nth(index).fill(service);
    }
    await saveDrawer(app);
    await look('reseller');
    await press(app, page.coverage.link('Microsoft 365'));
    await app.page.getByText(page.coverage.noAgreement('Microsoft 365')).waitFor();
    await press(app, page.coverage.add('Dropbox'));
    await waitForPage(app, /Dropbox/);
    expect(found).toEqual({});
  });

  it('has customers for whom the firm is the processor, with their agreement and its file', async () => {
    await openPage(words.shell.processors);
    await link(app.page, new RegExp(page.tabs.clients)).click();
    await look('no-clients');
    await openDrawer(page.addClient);
    await inDrawer(form.who.clientName).fill('Havnens Boligforening');
    await inDrawer(form.optional(form.who.clientService)).fill('Drift af adgangskontrol');
    await look('client-drawer');
    await saveDrawer(app);
    await waitForPage(app, 'Havnens Boligforening');
    const scan = join(app.folder, 'scan.png');
    await writeFile(scan, aPng());
    await answerOpenDialog(app.app, scan);
    await press(app, page.file.attach);
    await look('client');
    await link(app.page, page.file.show).click();
    // A sheet that nothing was drawn on has another size than the one dot of the picture.
    const sheet = app.page.getByRole('img', { name: words.entryFiles.picture('scan.png') });
    await sheet.and(app.page.locator('canvas[width="1"][height="1"]')).waitFor();
    await look('picture');
    await link(app.page, 'Havnens Boligforening').click();
    await press(app, page.file.detach);
    await press(app, page.file.confirm.detach.confirm);
    await button(app.page, page.file.attach).waitFor();
    await press(app, words.entries.undo.undo);
    await app.page.getByText('scan.png').waitFor();
    expect(found).toEqual({});
  });

  it('lets one go', async () => {
    await openDrawer(page.changeWhat(page.who));
    await press(app, form.who.removeClient);
    await press(app, words.entries.frame.remove);
    await app.page.getByText(page.notFound).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
