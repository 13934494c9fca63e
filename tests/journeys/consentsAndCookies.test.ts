import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text as consentEntry } from '../../renderer/entries/consents/text';
import { text as cookieEntry } from '../../renderer/entries/cookies/text';
import { dateInField } from '../../renderer/ui/typedDate';
import { fieldName } from '../../shared/text/fields';
import { registerPaperName } from '../../shared/text/registerPapers';
import { violationsOn } from '../support/app/axe';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import {
  button,
  choice,
  field,
  link,
  press,
  waitForError,
  waitForPage,
  wordsOf,
} from '../support/app/screen';
import { readFirm } from '../support/demo/firms';

const { consents, cookies, entries, registerPaper, shell } = wordsOf({ language: 'da' });
const consentWords = consentEntry.da;
const siteWords = cookieEntry.da;
const pictures = 'test-results/pictures';
const sizes = [
  { width: 1280, height: 832 },
  { width: 1024, height: 700 },
];
const optional = (name: string): string => entries.field.optional(fieldName(name, 'da'));

describe('consents and cookies', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => binder);
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const menu = () => app.page.getByRole('navigation', { name: shell.mainMenu });
  const date = (label: string, day: string) => field(drawer(app), label).fill(dateInField(day, 'da'));
  const row = (name: string) => app.page.getByRole('row').filter({ hasText: name }).first();

  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `${name}-${size.width}x${size.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
      expect(await violationsOn(app)).toEqual([]);
    }
  }

  /** Saves the register paper that is shown. */
  async function saveHere(): Promise<string> {
    await answerSaveDialog(app.app, app.folder);
    await press(app, registerPaper.savePdf);
    const path = await chosenPath(app.app);
    await app.page.getByText(registerPaper.savedAs(basename(path)), { exact: true }).waitFor();
    return path;
  }

  async function openRegister(name: string): Promise<void> {
    if ((await link(menu(), name).count()) === 0) await link(menu(), new RegExp(shell.registers)).click();
    await link(menu(), name).click();
    await waitForPage(app, name);
  }

  it('take a wording from our suggestion, and hold it against the law', async () => {
    await openRegister(consents.title);
    await press(app, consents.addWording);
    await field(drawer(app), consentWords.wording.name).fill('Nyhedsbrev');
    await button(drawer(app), consentWords.wording.suggestion).click();
    await drawer(app).getByText(consentWords.wording.answers.found).first().waitFor();
    await look('consents-wording');
    await saveDrawer(app);
    await row('Nyhedsbrev').waitFor();
  });

  it('take a consent, but none that was withdrawn before it was given', async () => {
    await press(app, consents.addGiven);
    await field(drawer(app), consentWords.given.name).fill('Inge Dal');
    await date(optional('givenOn'), '2026-03-02');
    await date(optional('withdrawnOn'), '2026-02-01');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, optional('withdrawnOn'), consentWords.clashes.withdrawnBeforeGiven);
    await date(optional('withdrawnOn'), '2026-11-20');
    await drawer(app).getByText(consentWords.given.stopToday).waitFor();
    await saveDrawer(app);
    await app.page.getByRole('table', { name: consents.toStop }).getByText('Inge Dal').waitFor();
    await look('consents');
  });

  it('print the list and the declaration', async () => {
    await link(app.page, consents.printRegister).click();
    await waitForPage(app, registerPaperName('consentRegister', 'da'));
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    const list = await saveHere();
    expect(missingIn(await textOfPdf(list), ['Inge Dal', 'Nyhedsbrev'])).toEqual([]);
    await openRegister(consents.title);
    await link(app.page, consents.printFormOf('Nyhedsbrev')).click();
    await waitForPage(app, registerPaperName('consentForm', 'da'));
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    await app.page.screenshot({ path: join(pictures, 'consents-form.png') });
  });

  it('take a site, and 500 lines of cookies without losing one', async () => {
    await openRegister(cookies.title);
    await press(app, cookies.add);
    await field(drawer(app), siteWords.site.name).fill('Webshoppen');
    await choice(drawer(app), 'Nej').check();
    await button(drawer(app), entries.frame.save).click();
    await waitForPage(app, 'Webshoppen');
    await link(app.page, cookies.site.paste).click();
    await waitForPage(app, cookies.paste.title('Webshoppen'));
    const lines = [
      'Name\tValue\tDomain\tPath\tExpires / Max-Age',
      '_ga\tGA1.2\t.lindholm.example\t/\t2028-11-23T10:00:00.000Z',
      'dette er ikke en cookie\t\t\t\t',
      ...Array.from({ length: 498 }, (_, at) => `egen_${at}\tx\tlindholm.example\t/\tSession`),
    ];
    await field(app.page, cookies.paste.field).fill(lines.join('\n'));
    await app.page.getByText(cookies.paste.unread(1)).waitFor();
    await look('cookies-paste');
    await press(app, cookies.paste.add(499));
    await app.page.getByText(cookies.paste.added(499)).waitFor();
    expect(await field(app.page, cookies.paste.field).inputValue()).toContain('dette er ikke en cookie');
    await link(app.page, 'Webshoppen').click();
    await waitForPage(app, 'Webshoppen');
    await app.page.getByText(cookies.site.mustAsk(1)).waitFor();
    await look('cookies-site');
  });

  it('find one among hundreds, and make the suggestion the firm’s own', async () => {
    await field(app.page, cookies.site.search).fill('_ga');
    await button(app.page.getByRole('table'), '_ga').click();
    await look('cookies-cookie');
    await saveDrawer(app);
    await row('_ga').getByText(cookies.site.suggestion).waitFor({ state: 'detached' });
    await press(app, cookies.site.copy);
    await app.page.getByText(cookies.site.copied).waitFor();
    await link(app.page, cookies.site.policy).click();
    await waitForPage(app, registerPaperName('cookiePolicy', 'da'));
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    const policy = await saveHere();
    const text = await textOfPdf(policy);
    expect(missingIn(text, ['Webshoppen', '_ga', 'Statistik'])).toEqual([]);
    expect(text).not.toContain('egen_1');
    expect(text).not.toContain('når du har sagt ja');
  });
});
