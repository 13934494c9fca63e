import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text as changesText } from '../../renderer/features/documents/changes/text';
import { text as editText } from '../../renderer/features/documents/edit/text';
import { documentName } from '../../shared/text/labels';
import { violationsOn } from '../support/app/axe';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { noteSignature, openDocuments, openPaper, showAs } from '../support/app/documents';
import { unlock } from '../support/app/entrance';
import { correctInDrawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import { button, field, link, press, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';
import { convert, textRead } from '../support/office/libreOffice';

const words = wordsOf({ language: 'da' });
const { documents } = words;
const changes = changesText.da;
const edit = editText.da;
const pictures = 'test-results/pictures';
const policy = documentName('customerPolicy', 'da');
const shelf = 'Nøglerne ligger i skabet på værkstedet.';
const internal = documentName('internalPolicy', 'da');

describe('a paper outside the review', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  let issued: Buffer;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z', size: { width: 1280, height: 832 } });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  /** Keeps a picture in each size, and sees that nothing runs out to the side. */
  async function picture(name: string): Promise<void> {
    for (const size of [
      { width: 1024, height: 700 },
      { width: 1280, height: 832 },
    ]) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `documents-${name}-${size.width}x${size.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
    }
  }
  const tag = (words: string) => app.page.getByRole('complementary').getByText(words, { exact: true });
  const pagesDrawn = () => app.page.locator('article[aria-busy="false"]').first().waitFor();

  /** Saves with a button beside the title; where there is no printer, another of its kind stands in the panel. */
  async function saved(name: string): Promise<string> {
    await answerSaveDialog(app.app, app.folder);
    await button(app.page, name).first().click();
    const path = await chosenPath(app.app);
    await app.page.getByText(documents.savedAs(basename(path)), { exact: true }).waitFor();
    return path;
  }
  const inLanguage = (language: 'da' | 'en') =>
    button(
      app.page.getByRole('group', { name: documents.paperLanguage }),
      documents.languages[language],
    ).click();

  /** Corrects the firm from the page of the paper that tells of it. */
  async function correctCompany(change: { address?: string; email?: string }): Promise<void> {
    await button(app.page, documents.places.company).click();
    await correctInDrawer.company(app, change);
    await saveDrawer(app);
  }

  it('stands on the list with all the others', async () => {
    await openDocuments(app);
    for (const kind of ['internalPolicy', 'record', 'deletionPlan', 'employeeNotice'] as const)
      await link(app.page, documentName(kind, 'da')).waitFor();
    expect(await link(app.page, documentName('processorRecord', 'da')).count()).toBe(0);
    await picture('list');
    expect(await violationsOn(app)).toEqual([]);
  });

  it('is got ready to sign, and can be saved when there is no printer', async () => {
    await openPaper(app, policy);
    await pagesDrawn();
    await picture('draft');
    expect(await violationsOn(app)).toEqual([]);
    await press(app, documents.issue.signed);
    await tag(documents.paperTag.signed.readyToSign).waitFor();
    await button(app.page, documents.sign.finish.signed).waitFor();
    await pagesDrawn();
    await picture('toSign');
    expect(await violationsOn(app)).toEqual([]);
    const path = await saved(documents.savePdf);
    issued = await readFile(path);
    await checkPdf(path);
    expect(missingIn(await textOfPdf(path), ['KP-1-', policy])).toEqual([]);
  });

  it('is taken back as long as nobody has signed it', async () => {
    await press(app, documents.sign.withdraw);
    await press(app, documents.sign.withdrawn.confirm);
    await tag(documents.paperTag.signed.neverSigned).waitFor();
    await press(app, documents.issue.signed);
    await tag(documents.paperTag.signed.readyToSign).waitFor();
    issued = await readFile(await saved(documents.savePdf));
  });

  it('is in force once it is noted as signed, and is the very file that was printed', async () => {
    await noteSignature(app, 'signed', { on: '2026-11-23', place: 'Ringbindet på kontoret' });
    await tag(documents.paperTag.signed.unchanged).waitFor();
    const path = await saved(documents.savePdf);
    expect((await readFile(path)).equals(issued)).toBe(true);
  });

  it('says what has changed, in words and in the page, when a fact is another', async () => {
    const { address } = firm.setup.company;
    await correctCompany({ address: 'Ravnsborgvej 14, 4300 Holbæk' });
    await openDocuments(app);
    await app.page.getByText(documents.outOfDate([policy])).waitFor();
    await openPaper(app, policy);
    await tag(documents.paperTag.signed.changed).waitFor();
    await app.page
      .getByRole('complementary')
      .getByText(/Ravnsborgvej 14/)
      .waitFor();
    await showAs(app, 'changes');
    const desk = app.page.getByRole('region', { name: changes.title });
    await desk
      .locator('ins')
      .getByText(/Ravnsborgvej 14/)
      .first()
      .waitFor();
    await desk
      .locator('del')
      .getByText(new RegExp(address.slice(0, 12)))
      .first()
      .waitFor();
    await picture('changes');
    expect(await violationsOn(app)).toEqual([]);
    await showAs(app, 'page');
  });

  it('opens the older version as it was, and compares any two', async () => {
    await link(app.page, documents.compare).click();
    const older = app.page.getByLabel(changes.older, { exact: true });
    await older.selectOption({ label: changes.draft });
    await app.page.getByText(changes.sameVersion).waitFor();
    await openPaper(app, policy);
    await link(app.page, new RegExp(`^${documents.seeVersion(2)}`)).click();
    await waitForPage(app, policy);
    await tag(documents.versionTag.signed.signed).waitFor();
    expect((await readFile(await saved(documents.savePdf))).equals(issued)).toBe(true);
  });

  it('is written in English for those who read English, whatever the screens are in', async () => {
    await openPaper(app, policy);
    await inLanguage('en');
    const path = await saved(documents.savePdf);
    expect(missingIn(await textOfPdf(path), [documentName('customerPolicy', 'en')])).toEqual([]);
    await inLanguage('da');
  });

  it('is saved for Word, and LibreOffice reads it', async () => {
    const name = basename(await saved(documents.saveWord));
    expect(name).toMatch(/\.docx$/);
    await convert(app.folder, [name], 'txt');
    expect(await textRead(app.folder, name)).toContain('Ravnsborgvej 14');
  });

  it('takes the firm’s own words', async () => {
    await openPaper(app, internal);
    await showAs(app, 'edit');
    const first = app.page.getByRole('region', { name: edit.title }).getByRole('region').first();
    const heading = (await first.getByRole('heading').textContent()) ?? '';
    await button(app.page, edit.addTo('after', heading)).click();
    await press(app, edit.save);
    await app.page.getByRole('alert').getByText(edit.missing).waitFor();
    await field(app.page, edit.label.after(heading)).fill(`${shelf}\n- og kun dér`);
    await picture('edit');
    expect(await violationsOn(app)).toEqual([]);
    await press(app, edit.save);
    await app.page.getByText(edit.own(edit.where.after)).waitFor();
    await showAs(app, 'page');
    expect(missingIn(await textOfPdf(await saved(documents.savePdf)), [shelf])).toEqual([]);
    expect(await app.page.getByText(documents.ownAsWritten).count()).toBe(0);
    await inLanguage('en');
    await app.page.getByText(documents.ownAsWritten).waitFor();
    expect(await violationsOn(app)).toEqual([]);
    await inLanguage('da');
    await showAs(app, 'edit');
    await button(app.page, edit.editOf(heading)).click();
    await field(app.page, edit.label.after(heading)).fill('Nøglerne er hos Mette.');
    await press(app, edit.save);
    await app.page.getByText('Nøglerne er hos Mette.', { exact: true }).waitFor();
    await button(app.page, edit.removeOf(heading)).click();
    await app.page.getByText(edit.own(edit.where.after)).waitFor({ state: 'detached' });
  });

  it('flags a section written by hand when its facts move on, and shows what it would say now', async () => {
    const { email } = firm.setup.company;
    const telling = app.page
      .getByRole('region', { name: edit.title })
      .getByRole('region')
      .filter({ hasText: email });
    const heading = (await telling.first().getByRole('heading').textContent()) ?? '';
    await button(app.page, edit.addTo('instead', heading)).click();
    await field(app.page, edit.label.instead(heading)).fill('Det her afsnit har vi selv skrevet.');
    await press(app, edit.save);
    await app.page.getByText(edit.own(edit.where.instead)).waitFor();
    expect(await app.page.getByText(edit.stale).count()).toBe(0);

    await correctCompany({ email: 'ny@lindholm.example' });
    await app.page.getByText(edit.stale).waitFor();
    await app.page
      .getByText(/ny@lindholm\.example/)
      .first()
      .waitFor();
    await app.page.getByText(edit.stale).scrollIntoViewIfNeeded();
    await picture('stale');
    expect(await violationsOn(app)).toEqual([]);
    await press(app, edit.keepOwn);
    await app.page.getByText(edit.stale).waitFor({ state: 'detached' });
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
