import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInField } from '../../renderer/ui/typedDate';
import { longDate } from '../../shared/text/format';
import { registerPaperName } from '../../shared/text/registerPapers';
import { violationsOn } from '../support/app/axe';
import { unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { prepareBinder } from '../support/app/preparedBinder';
import { saveAndRead } from '../support/app/registerPaper';
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
import { aClient, anAgreement, aProcessor } from '../support/builders';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const { notices: form, processorNotices: page, entries, shell, processors } = words;
const sizes = [
  { width: 1024, height: 700 },
  { width: 1280, height: 832 },
];
const optional = entries.field.optional;

describe('the notices of new sub-processors', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  beforeAll(async () => {
    const earlier = { id: 'sub-1', name: 'Gammelsky ApS', cvr: '', address: '', country: 'DK', service: '' };
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
      ...binder,
      processors: [
        aProcessor({
          agreement: anAgreement({ noticeDays: 30, objectionDays: 10, signedOn: '2024-05-01' }),
          subProcessors: [{ ...earlier, processor: null }],
          transfer: { outsideEu: 'no', to: [], safeguard: '' },
        }),
      ],
      clients: [
        aClient({ id: 'client-1', name: 'Fjordens Hotel' }),
        aClient({ id: 'client-2', name: 'Skovens Café' }),
      ],
    }));
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const inDrawer = (label: string) => field(drawer(app), label);
  const date = (label: string, day: string) => inDrawer(label).fill(dateInField(day, 'da'));
  const table = (name: string) => app.page.getByRole('table', { name, exact: true });
  async function openNotices(): Promise<void> {
    await link(
      app.page.getByRole('navigation', { name: shell.mainMenu }),
      new RegExp(shell.processors),
    ).click();
    await waitForPage(app, processors.title);
    await link(app.page, new RegExp(page.tab)).click();
  }
  async function look(name: string): Promise<void> {
    for (const size of sizes) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      if (process.env.PICTURES !== undefined) {
        await mkdir(process.env.PICTURES, { recursive: true });
        const path = join(process.env.PICTURES, `notices-${name}-${size.width}.png`);
        await app.page.screenshot({ path, animations: 'disabled' });
      }
      expect(await violationsOn(app)).toEqual([]);
    }
  }
  async function saved(expected: readonly string[]): Promise<void> {
    expect(await saveAndRead(app, app.folder, expected)).toEqual({ missing: [], isTagged: true });
  }

  it('begin on the processor’s page with the days of its agreement, and refuse days that cannot be', async () => {
    await link(
      app.page.getByRole('navigation', { name: shell.mainMenu }),
      new RegExp(shell.processors),
    ).click();
    await button(app.page, 'Talrig Regnskab').click();
    await waitForPage(app, 'Talrig Regnskab');
    await app.page.getByText(page.none).waitFor();
    await press(app, page.add);
    await inDrawer(form.name).fill('Fjernsky Inc. (Łódź)');
    await inDrawer(optional(form.service)).fill('Lagring af bilag');
    await inDrawer(optional(form.country)).fill('USA');
    expect(await inDrawer(form.noticeDays).inputValue()).toBe('30');
    await date(form.noticeOn, '2026-11-24');
    await date(optional(form.startsOn), '2026-11-10');
    await button(drawer(app), entries.frame.save).click();
    await app.page.locator('[id$="-error"]').first().waitFor();
    await date(form.noticeOn, '2026-11-20');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, optional(form.startsOn), form.errors.startsBefore);
    await look('drawer');
    await date(optional(form.startsOn), '2026-12-10');
    await drawer(app)
      .getByText(form.lastDay(longDate('2026-11-30', 'da')))
      .waitFor();
    await drawer(app)
      .getByText(form.early(longDate('2026-12-20', 'da')))
      .waitFor();
    await saveDrawer(app);
    await app.page.getByText(page.left(7)).waitFor();
    await look('processor');
  });

  it('wait on the overview, and open from there', async () => {
    await link(
      app.page.getByRole('navigation', { name: shell.mainMenu }),
      new RegExp(shell.overview),
    ).click();
    const waits = app.page.getByRole('listitem').filter({ hasText: 'Fjernsky' });
    await link(waits, words.overview.lookAtEntry).click();
    await drawer(app).waitFor();
    await look('from-overview');
  });

  it('are objected to with a letter that is printed', async () => {
    await choice(drawer(app), form.outcomes.objected).check();
    await date(form.answerOn, '2026-11-23');
    await inDrawer(optional(form.objection)).fill('Vi ønsker ikke vores bilag uden for EU.');
    await saveDrawer(app);
    await button(table(page.received), 'Fjernsky Inc. (Łódź)').click();
    await link(drawer(app), form.printObjection).click();
    await waitForPage(app, registerPaperName('subProcessorObjection', 'da'));
    await saved(['Fjernsky Inc. (Łódź)', 'Vi ønsker ikke vores bilag uden for EU.', '30. november 2026']);
    await look('objection');
  });

  it('bring the new one into the list in the place of another when it is accepted, with its transfer', async () => {
    // Back from the letter the notice stands open, as it was left.
    await press(app, words.registerPaper.back);
    await drawer(app).waitFor();
    await pick(app, form.replaces, 'Gammelsky ApS');
    await choice(drawer(app), form.outcomes.accepted).check();
    await drawer(app).getByText(form.takenOn).waitFor();
    await saveDrawer(app);
    await table(page.received).getByText(page.accepted).waitFor();
    await look('list');
    await link(
      app.page.getByRole('navigation', { name: shell.mainMenu }),
      new RegExp(shell.processors),
    ).click();
    await button(app.page, 'Talrig Regnskab').click();
    const subs = app.page.getByRole('region', { name: processors.subs.title });
    await subs.getByText('Fjernsky Inc. (Łódź)').waitFor();
    expect(await subs.getByText('Gammelsky ApS').count()).toBe(0);
    await app.page
      .getByRole('region', { name: processors.transfer.title })
      .getByText('USA')
      .first()
      .waitFor();
  });

  it('go the other way too: a letter to each client, and what each said', async () => {
    await openNotices();
    await press(app, page.addGiven);
    await inDrawer(form.name).fill('Nordlys Drift ApS');
    await date(form.decidedOn, '2026-11-20');
    await saveDrawer(app);
    const row = table(page.given).getByRole('row', { name: /Nordlys/ });
    await row.getByText(page.told(0, 2)).waitFor();
    await button(row, 'Nordlys Drift ApS').click();
    await date(optional(form.sentOn('Fjordens Hotel')), '2026-11-19');
    await button(drawer(app), entries.frame.save).click();
    await waitForError(app, optional(form.sentOn('Fjordens Hotel')), form.errors.sentBefore);
    await date(optional(form.sentOn('Fjordens Hotel')), '2026-11-21');
    await pick(app, form.clientAnswer('Fjordens Hotel'), form.clientAnswers.objected);
    await inDrawer(optional(form.clientNote('Fjordens Hotel'))).fill('De vil se aftalen først.');
    await inDrawer(optional(form.result)).waitFor();
    await look('given');
    await saveDrawer(app);
    await row.getByText(`${page.told(1, 2)}, ${page.objections(1)}`).waitFor();
    await button(row, 'Nordlys Drift ApS').click();
    await link(drawer(app), form.printLetters).click();
    await waitForPage(app, registerPaperName('subProcessorNotice', 'da'));
    await saved(['Nordlys Drift ApS', 'Fjordens Hotel', 'Skovens Café']);
    await look('letters');
  });

  it('have not complained in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
