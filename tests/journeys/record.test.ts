import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldName } from '../../shared/text/fields';
import { documentName } from '../../shared/text/labels';
import { violationsOn } from '../support/app/axe';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { addPurpose, drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { button, field, link, press, tick, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { frame, activity, transfer, undo, history, system } = words.entries;
const named = (name: string): string => fieldName(name, 'da');
const optional = (name: string): string => words.entries.field.optional(named(name));
const KEYS = 'Nøgler hos kunder';

describe('the record of processing activities', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z');
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
    await link(app.page.getByRole('navigation'), /Fortegnelse/)
      .first()
      .click();
    await waitForPage(app, words.record.title);
  });
  afterAll(() => app.stop());

  const row = (name: string) => app.page.getByRole('row').filter({ hasText: name });
  const open = async (name: string): Promise<void> => {
    await button(app.page.getByRole('table'), name).click();
    await drawer(app).waitFor();
  };
  const type =
    (label: string, term: string, nth = 0) =>
    async (): Promise<void> => {
      const found = field(drawer(app), label).nth(nth);
      await found.fill(term);
      await found.press('Enter');
    };
  const told = (message: string) => app.page.getByRole('status').filter({ hasText: message });

  it('says at the field what an activity lacks, and loses nothing that is typed', async () => {
    await press(app, words.record.add.activities);
    await field(drawer(app), activity.name).fill(KEYS);
    await field(drawer(app), optional('note')).fill('n'.repeat(5001));
    await button(drawer(app), frame.save).click();
    await drawer(app).getByRole('alert').getByText(frame.missing).waitFor();
    await waitForError(app, named('dataCategories'), words.entries.errors.lists.dataCategories);
    await waitForError(app, named('legalBases'), words.entries.errors.lists.legalBases);
    await waitForError(app, optional('note'), words.entries.errors.tooLong.replace('{n}', '5000'));
    expect(await field(drawer(app), activity.name).inputValue()).toBe(KEYS);
    expect(await violationsOn(app)).toEqual([]);
    await field(drawer(app), optional('note')).fill('n'.repeat(5000));
  });

  it('takes two purposes with grounds of their own, a new place, and a country outside the EU', async () => {
    await field(drawer(app), named('purposes')).fill('Passe på kundernes nøgler');
    await type(named('legalBases'), 'Kontrakt')();
    await addPurpose(app, 'Sende nyheder om låse');
    await button(drawer(app).getByRole('group', { name: activity.purpose(2) }), 'Fjern Kontrakt').click();
    await type(named('legalBases'), 'Samtykke', 1)();
    await type(named('dataSubjectCategories'), 'Kunde')();
    await type(named('dataCategories'), 'Nøglens nummer')();
    await field(drawer(app), activity.newSystem).fill('Nøgleskabet');
    await button(drawer(app), activity.addSystem).click();
    await tick(drawer(app), 'Nøgleskabet').and(app.page.locator(':checked')).waitFor();
    await button(drawer(app), transfer.add).click();
    await field(drawer(app), named('country')).fill('Tyskland');
    await drawer(app).getByText(transfer.inEea).waitFor();
    await field(drawer(app), named('country')).fill('Indien');
    await drawer(app).getByText(transfer.inEea).waitFor({ state: 'detached' });
    await saveDrawer(app);
    await row(KEYS).getByText(words.record.status.confirmed).waitFor();
  });

  it('keeps each purpose with its own ground', async () => {
    await open(KEYS);
    const grounds = (number: number) => drawer(app).getByRole('group', { name: activity.purpose(number) });
    await button(grounds(1), words.entries.field.removeTag('Kontrakt')).waitFor();
    await button(grounds(2), words.entries.field.removeTag('Samtykke')).waitFor();
    expect(await button(grounds(2), words.entries.field.removeTag('Kontrakt')).count()).toBe(0);
    expect(await field(drawer(app), named('country')).inputValue()).toBe('Indien');
  });

  it('takes back a change, and tells both in the history', async () => {
    await field(drawer(app), activity.name).fill('Nøgleboksen');
    await saveDrawer(app);
    // The one before it may still be on its way out.
    await button(told(undo.saved).last(), undo.undo).click();
    await told(undo.undone).waitFor();
    await open(KEYS);
    await button(drawer(app), frame.history).click();
    const past = app.page.getByRole('dialog', { name: history.title(KEYS) });
    await past.getByText(`Navn: fra ${KEYS} til Nøgleboksen`).waitFor();
    await past.getByText(`Navn: fra Nøgleboksen til ${KEYS}`).waitFor();
    expect(await past.getByRole('listitem').first().textContent()).toMatch(/^I\sdag/);
    expect(await violationsOn(app)).toEqual([]);
    await button(past, history.close).click();
  });

  it('deletes an entry after asking, and brings it back as it was', async () => {
    await button(drawer(app), activity.removeLabel).click();
    await button(app.page.getByRole('dialog', { name: activity.removeTitle(KEYS) }), frame.remove).click();
    await row(KEYS).waitFor({ state: 'detached' });
    await button(told(undo.removed).last(), undo.undo).click();
    await row(KEYS).waitFor();
    await open(KEYS);
    expect(await field(drawer(app), named('country')).inputValue()).toBe('Indien');
    await tick(drawer(app), 'Nøgleskabet').and(app.page.locator(':checked')).waitFor();
    await app.page.keyboard.press('Escape');
    await drawer(app).waitFor({ state: 'detached' });
  });

  it('adds what other firms of the trade have, as a suggestion until somebody has looked at it', async () => {
    await button(app.page, words.record.addOther('Adgangskontrol')).click();
    await drawer(app).waitFor();
    await app.page.keyboard.press('Escape');
    await row('Adgangskontrol').getByText(words.record.status.suggested).waitFor();
    await open('Adgangskontrol');
    await saveDrawer(app);
    await row('Adgangskontrol').getByText(words.record.status.confirmed).waitFor();
  });

  it('shows the places and the security at addresses of their own', async () => {
    await link(app.page, new RegExp(words.record.part.systems)).click();
    await open('Nøgleskabet');
    await field(drawer(app), optional('weakness')).fill('Nøglen sidder i');
    await saveDrawer(app);
    await row('Nøgleskabet').getByText(words.record.status.weak).waitFor();
    await press(app, words.record.add.systems);
    await drawer(app).getByRole('heading', { name: system.newTitle }).waitFor();
    await app.page.keyboard.press('Escape');
    await drawer(app).waitFor({ state: 'detached' });
    await link(app.page, new RegExp(words.record.part.security)).click();
    await open('Antivirus på alle it-systemer med personoplysninger');
    await field(drawer(app), optional('evidence')).fill('Rapport fra it-firmaet');
    await saveDrawer(app);
    await row('Antivirus').getByText('Rapport fra it-firmaet').waitFor();
  });

  it('opens an entry by its address', async () => {
    await app.page.evaluate(() => {
      window.location.hash = '#/record/act-kunder';
    });
    await drawer(app).getByRole('heading', { name: 'Kundeadministration' }).waitFor();
    await app.page.keyboard.press('Escape');
    await drawer(app).waitFor({ state: 'detached' });
    expect(await app.page.evaluate(() => window.location.hash)).toBe('#/record');
  });

  it('is saved as a table, from its own page and from that of its paper', async () => {
    const saved = async (format: 'xlsx' | 'csv'): Promise<Buffer> => {
      await answerSaveDialog(app.app, app.folder);
      await press(app, words.shell.table.save[format]);
      const path = await chosenPath(app.app);
      await told(words.shell.table.savedAs(basename(path))).waitFor();
      return readFile(path);
    };
    const [sheet] = await readExcelFile(await saved('xlsx'));
    expect(sheet?.data.flat()).toEqual(expect.arrayContaining([KEYS, 'Kundeadministration']));
    await link(app.page, words.record.print).click();
    await waitForPage(app, documentName('record', 'da'));
    expect((await saved('csv')).toString('utf8')).toContain(KEYS);
    expect(await violationsOn(app)).toEqual([]);
    await app.page.goBack();
    await waitForPage(app, words.record.title);
  });

  it('leads to its paper', async () => {
    await link(app.page, words.record.print).click();
    await waitForPage(app, documentName('record', 'da'));
    await app.page.goBack();
    await waitForPage(app, words.record.title);
  });

  it('keeps nobody out, at its usual and at its smallest size', async () => {
    for (const size of [
      { width: 1280, height: 832 },
      { width: 1024, height: 700 },
    ]) {
      await resize(app.app, size);
      for (const part of ['activities', 'systems', 'security'] as const) {
        await link(app.page, new RegExp(words.record.part[part])).click();
        await button(app.page, words.record.add[part]).waitFor();
        expect({ part, found: await violationsOn(app) }).toEqual({ part, found: [] });
        await app.page.getByRole('table').first().getByRole('button').first().click();
        await drawer(app).waitFor();
        expect({ drawer: part, found: await violationsOn(app) }).toEqual({ drawer: part, found: [] });
        const overflow = await app.page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBe(0);
        await app.page.keyboard.press('Escape');
        await drawer(app).waitFor({ state: 'detached' });
      }
    }
    expect(app.complaints).toEqual([]);
  });
});
