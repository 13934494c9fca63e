import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInField } from '../../renderer/ui/typedDate';
import { causeInWords, howInWords, keptByLawInWords } from '../../shared/text/deletion';
import { fieldName } from '../../shared/text/fields';
import { longDate } from '../../shared/text/format';
import { registerPaperName } from '../../shared/text/registerPapers';
import { violationsOn } from '../support/app/axe';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
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
import { aRetentionRule, aSystem } from '../support/builders';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { registers, shell, entries, deletionLog, deletionDrawers, registerPaper } = words;
const pictures = 'test-results/pictures';
const named = (name: string): string => fieldName(name, 'da');
const optional = (name: string): string => entries.field.optional(named(name));
const long = (date: string): string => longDate(date, 'da');
const bookkeeping = aRetentionRule().name;

describe('the deletion plan', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
      ...binder,
      systems: [
        aSystem({ id: 'system-orders', name: 'Ordrebogen' }),
        aSystem({ id: 'system-mail', name: 'Firmaets mail', kind: 'mail' }),
        aSystem({ id: 'system-paper', name: 'Mapper på kontoret', kind: 'paper' }),
        aSystem({ id: 'system-old', name: 'Gammelt kundekort', cannotDelete: true }),
      ],
      activities: binder.activities.map((activity) => ({
        ...activity,
        systems: activity.retention.some(({ rule }) => rule === 'ret-bogfoering')
          ? ['system-orders', 'system-mail', 'system-paper']
          : ['system-old', 'system-mail'],
      })),
    }));
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const menu = () => app.page.getByRole('navigation', { name: shell.mainMenu });
  const table = (name: string) => app.page.getByRole('table', { name, exact: true });
  const row = (list: string, name: string) => table(list).getByRole('row').filter({ hasText: name });
  const date = (label: string, day: string) => field(drawer(app), label).fill(dateInField(day, 'da'));
  const tickOf = (name: string) => tick(drawer(app), new RegExp(name.slice(0, 20)));

  /** Saves the paper that is shown, and reads it with another reader than the one that made it. */
  async function printed(): Promise<string> {
    await app.page.locator('article[aria-busy="false"]').first().waitFor();
    await answerSaveDialog(app.app, app.folder);
    await press(app, registerPaper.savePdf);
    const path = await chosenPath(app.app);
    await app.page.getByText(registerPaper.savedAs(basename(path)), { exact: true }).waitFor();
    await checkPdf(path);
    return textOfPdf(path);
  }

  async function openPlan(): Promise<void> {
    await link(menu(), new RegExp(shell.registers)).click();
    await link(menu(), shell.deletion).click();
    await waitForPage(app, registers.title.deletion);
  }

  /** In both sizes: a picture, nothing that runs out to the side, and what axe finds. */
  async function look(name: string): Promise<void> {
    for (const size of [
      { width: 1280, height: 832 },
      { width: 1024, height: 700 },
    ]) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `deletion-${name}-${size.width}x${size.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ name, size, overflow }).toEqual({ name, size, overflow: 0 });
      expect(await violationsOn(app)).toEqual([]);
    }
  }

  it('lists what may be deleted now, where it lies and since when', async () => {
    await openPlan();
    const due = row(deletionLog.due.title, bookkeeping);
    await due.getByText(long('2026-01-01')).waitFor();
    await due.getByText('Mapper på kontoret').waitFor();
    await due.getByText(deletionLog.due.never).waitFor();
    await row(deletionLog.next.title, bookkeeping).getByText(long('2027-01-01')).waitFor();
    await look('page');
  });

  it('registers a deletion, which moves the item to the next period', async () => {
    await button(table(deletionLog.due.title), bookkeeping).click();
    await choice(drawer(app), howInWords('shredded', 'da')).click();
    await field(drawer(app), named('deletedBy')).fill('');
    await date(named('deletedOn'), '2026-11-30');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, named('deletedOn'), deletionDrawers.errors.future);
    await waitForError(app, named('deletedBy'), deletionDrawers.errors.words.deletedBy ?? '');
    await look('drawer');
    await date(named('deletedOn'), '2026-11-23');
    await field(drawer(app), named('deletedBy')).fill('Mette Lindholm');
    await saveDrawer(app);
    await row(deletionLog.due.title, bookkeeping).waitFor({ state: 'detached' });
    const logged = row(deletionLog.log.title, bookkeeping);
    await logged.getByText(howInWords('shredded', 'da')).waitFor();
    await row(deletionLog.next.title, bookkeeping).getByText(long('2026-11-23')).waitFor();
  });

  it('says with the day and the law what must be kept, and takes it with a reason', async () => {
    await button(table(deletionLog.next.title), bookkeeping).click();
    const law = keptByLawInWords(
      { rule: aRetentionRule(), until: '2026-12-31', period: 'ret-bogfoering' },
      'da',
    );
    await drawer(app).getByRole('status').filter({ hasText: law }).waitFor();
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, named('whyEarly'), deletionDrawers.errors.law(law));
    await look('too-early');
    await field(drawer(app), named('whyEarly')).fill('Disken brændte sammen med kassen.');
    await saveDrawer(app);
    await app.page.getByText(deletionLog.log.early).waitFor();
  });

  it('keeps something longer, but not to a day that is past', async () => {
    await press(app, deletionLog.keep);
    await field(drawer(app), deletionDrawers.kept.name).fill('Kunder i sagen om taget');
    await tickOf('Kundeforhold').click();
    await field(drawer(app), named('whyKept')).fill('Sagen er ikke afgjort.');
    await date(named('keptUntil'), '2026-10-01');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, named('keptUntil'), deletionDrawers.errors.ended);
    await date(named('keptUntil'), '2027-11-01');
    await saveDrawer(app);
    const kept = row(deletionLog.kept.title, 'Kunder i sagen om taget');
    await kept.getByText(causeInWords('dispute', 'da')).waitFor();
    await kept.getByText(long('2027-11-01')).waitFor();
  });

  it('takes an event without a name, and says from when it may go', async () => {
    await press(app, deletionLog.event);
    await field(drawer(app), deletionDrawers.event.name).fill('Kunde 1042: sagen er slut');
    await field(drawer(app), deletionDrawers.event.rule).click();
    await app.page.getByRole('option').filter({ hasText: 'Kundeforhold' }).click();
    await date(named('happenedOn'), '2023-05-03');
    await drawer(app)
      .getByText(deletionDrawers.event.free(long('2026-05-04')))
      .waitFor();
    await field(drawer(app), optional('note')).fill('Длинный текст, ikke noget navn');
    await saveDrawer(app);
    await row(deletionLog.due.title, 'Kunde 1042').getByText(long('2026-05-04')).waitFor();
    await look('filled');
  });

  it('prints the log with what was deleted, what is kept and why', async () => {
    await link(app.page, deletionLog.printLog).click();
    await waitForPage(app, registerPaperName('deletionLog', 'da'));
    expect(
      missingIn(await printed(), [
        'Makuleret',
        'Disken brændte sammen med kassen',
        'Kunder i sagen om taget',
        'Sagen er ikke afgjort',
        'Kunde 1042',
      ]),
    ).toEqual([]);
  });

  it('writes to the supplier of a system that cannot delete', async () => {
    await openPlan();
    await link(app.page, new RegExp(deletionLog.due.letter)).first().click();
    await waitForPage(app, registerPaperName('deletionLetter', 'da'));
    expect(missingIn(await printed(), ['Gammelt kundekort'])).toEqual([]);
  });

  it('has not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
