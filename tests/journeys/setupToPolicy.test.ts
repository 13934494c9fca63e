import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looksLikeCpr } from '../../shared/domain/identifiers/cpr';
import { createBinder, unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { checkPdf, fontsOfPdf, missingIn, textOfPdf } from '../support/app/pdfTools';
import { button, field, link, press, tick, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { answerOnPage, answerSetup, finishAnswers } from '../support/app/setup';
import { checkSheet, savePolicy, saveSheet, typeGroups } from '../support/app/setupPapers';
import { readFirm } from '../support/demo/firms';

const PASSPHRASE = 'fire grønne cykler spiser havregrød';
const words = wordsOf({ language: 'da' });
const { setup } = words;

describe('from a new binder to the first policy', async () => {
  const firm = await readFirm('laase-og-alarm');
  const { company } = firm.setup;
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp({ now: '2026-11-23T09:12:00.000Z' });
  });
  afterAll(() => app.stop());

  it('refuses a passphrase that can be guessed, and two that differ', async () => {
    const { entrance } = words;
    await press(app, entrance.welcome.create);
    await field(app.page, entrance.passphrase.label).fill('kort');
    await press(app, entrance.passphrase.create);
    await app.page.getByText(entrance.passphrase.tooShort).first().waitFor();
    await field(app.page, entrance.passphrase.label).fill(PASSPHRASE);
    await field(app.page, entrance.passphrase.again).fill('noget helt andet end det første');
    await press(app, entrance.passphrase.create);
    await app.page.getByText(entrance.passphrase.different).first().waitFor();
    await press(app, entrance.back);
    await createBinder(app, PASSPHRASE);
  });

  it('says at the field what is missing or wrong, and goes on only when it is right', async () => {
    await answerOnPage.company(app, { ...company, name: ' ', cvr: '90123458' });
    await press(app, setup.next);
    await waitForError(app, setup.company.name, setup.company.nameMissing);
    await waitForError(app, setup.company.cvr, setup.company.cvrWrong);
    await field(app.page, setup.company.cvr).fill('1234');
    await press(app, setup.next);
    await waitForError(app, setup.company.cvr, setup.company.cvrDigits);
    // The first mistake is where the cursor is led.
    await app.page.getByRole('alert').getByText(setup.errorsTitle).waitFor();
    await answerOnPage.company(app, company);
    await press(app, setup.next);
    await waitForPage(app, setup.questions.contactPerson.question);
  });

  it('warns of a CPR number in a free text, names the rule, and stores nothing by the warning', async () => {
    const invented = '010203-1234';
    expect(looksLikeCpr(invented)).toBe(true);
    const before = await readFile(join(app.folder, 'vault/store.gdv'));
    await field(app.page, setup.contactPerson.name).fill(`Mette ${invented}`);
    await app.page.getByText(/databeskyttelseslovens? § 11/).waitFor();
    expect(await readFile(join(app.folder, 'vault/store.gdv'))).toEqual(before);
    await field(app.page, setup.contactPerson.name).fill('Mette');
    await app.page.getByText(/databeskyttelseslovens? § 11/).waitFor({ state: 'detached' });
  });

  it('goes back and forth without losing what is typed', async () => {
    await answerOnPage.contactPerson(app, firm.setup.contactPerson);
    await link(app.page, setup.back).click();
    await waitForPage(app, setup.questions.company.question);
    expect(await field(app.page, setup.company.name).inputValue()).toBe(company.name);
    await press(app, setup.next);
    await waitForPage(app, setup.questions.contactPerson.question);
    expect(await field(app.page, setup.contactPerson.name).inputValue()).toBe(
      firm.setup.contactPerson.person.name,
    );
  });

  it('is left and goes on later at the same question, after the app was closed', async () => {
    await press(app, setup.next);
    await waitForPage(app, setup.questions.trade.question);
    await answerOnPage.trade(app, firm.setup.trade);
    await press(app, setup.saveAndLeave);
    await waitForPage(app, words.entrance.unlock.title);
    await app.quit();
    const again = await launchApp({ folder: app.folder, now: '2026-11-23T09:40:00.000Z' });
    app = { ...again, complaints: [...app.complaints, ...again.complaints] };
    await unlock(app, PASSPHRASE);
    await waitForPage(app, setup.questions.suppliers.question);
    await link(app.page, setup.back).click();
    await waitForPage(app, setup.questions.trade.question);
    const chosen = app.page.getByRole('radio', { checked: true });
    expect(await chosen.count()).toBe(1);
    await press(app, setup.next);
  });

  it('asks for the supplier that was ticked', async () => {
    await waitForPage(app, setup.questions.suppliers.question);
    await tick(app.page, setup.suppliers.need.accounting.title).check();
    await press(app, setup.next);
    await waitForError(app, setup.suppliers.need.accounting.which, setup.suppliers.need.accounting.missing);
    await answerSetup(app, firm.setup, 'suppliers');
  });

  it('shows all answers and lets one be corrected', async () => {
    await app.page.getByText(company.name).first().waitFor();
    await link(app.page, setup.check.changeWhat(setup.check.rows.company)).click();
    await waitForPage(app, setup.questions.company.question);
    await field(app.page, setup.company.address).fill('Smedegade 9, 4300 Holbæk');
    await press(app, setup.next);
    await waitForPage(app, setup.check.title);
    await app.page.getByText(/Smedegade 9/).waitFor();
    await finishAnswers(app);
  });

  it('writes the policy with everything that was answered', async () => {
    const path = await savePolicy(app, app.folder);
    const text = await textOfPdf(path);
    expect(missingIn(text, [...factsOfTheFirm, ...dataOfCustomers, ...processors])).toEqual([]);
    // Bogføringsloven § 12: five years from the end of the financial year, counted out.
    expect(missingIn(text, ['5 år efter udgangen af det regnskabsår', '1. januar 2032'])).toEqual([]);
    await checkPdf(path);
    const fonts = await fontsOfPdf(path);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
  });

  it('checks the recovery sheet by two of its groups', async () => {
    // The binder was locked on the way, and with that the key of the first sheet was forgotten.
    await app.page.getByText(setup.print.gone.title).waitFor();
    await press(app, setup.print.gone.renew);
    const { key } = await saveSheet(app, app.folder);
    expect(key).toHaveLength(8);
    const wrong = key[2] === 'AAAA' ? 'BBBB' : 'AAAA';
    await typeGroups(app, wrong, key[6] ?? '');
    await waitForError(app, setup.print.check.group(3), setup.print.groupWrong(3));
    await checkSheet(app, key);
    await button(app.page, words.shell.sheetAction).waitFor({ state: 'detached' });
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});

const factsOfTheFirm = [
  'Lindholm Låse & Alarm ApS',
  'CVR 90 12 34 59',
  'Smedegade 9, 4300 Holbæk',
  'Mette Lindholm, direktør',
  'mette@lindholm.example',
];
const dataOfCustomers = [
  'Navn, adresse, telefonnummer og e-mail',
  'Kundenummer',
  'Ordrehistorik',
  'Korrespondance',
  'Betalingsoplysninger',
  'Kontonummer',
  'Kunde- og ordreoplysninger',
  'Koder og alarmsvar',
  'Adgangs- og nøgleoplysninger',
  'Forholdsordre til kontrolcentralen, godkendt af politiet',
];
const processors = [
  'e-conomic',
  'Microsoft 365',
  'Ordrebogen',
  'Nordvest IT-Service',
  'Simply.com',
  'Østvagt Kontrolcentral',
  'Bundlinje Revision',
];
