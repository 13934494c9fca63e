import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Binder } from '../../shared/domain/binder';
import type { Finding, FindingRule } from '../../shared/domain/finding/finding';
import { findings } from '../../shared/domain/finding/findings';
import { SUBSTITUTE } from '../../shared/domain/unprintable';
import { fieldName } from '../../shared/text/fields';
import { findingInWords } from '../../shared/text/findings';
import { listed } from '../../shared/text/format';
import { soundBinder } from '../firms/binders/sound';
import { violationsOn } from '../support/app/axe';
import { unlock } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { savePaper } from '../support/app/papers';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, comparable, fontsOfPdf, textOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import { button, field, link, press, waitForError, waitForPage, wordsOf } from '../support/app/screen';
import { aSystem, keptBy } from '../support/builders';
import { readFirm } from '../support/demo/firms';

const words = wordsOf({ language: 'da' });
const today = '2026-11-23';
const pictures = 'test-results/pictures';

/** A firm with four things to look at: a rule that is too short, a photo called biometric, and a shelf left open twice. */
function withDefects(binder: Binder): Binder {
  const { activities, assessments, deletions, processors, retentionRules, securityMeasures } = soundBinder();
  return {
    ...binder,
    tasks: [],
    assessments,
    deletions,
    processors,
    securityMeasures,
    activities: activities.map((one) =>
      one.id === 'act-kunder'
        ? {
            ...one,
            dataCategories: ['c-navn', 'Kaldenavn 😀 שלום', 'Biometri: visitkort med foto'],
            retention: keptBy('ret-kunde'),
          }
        : one,
    ),
    retentionRules: retentionRules.map((one) => (one.id === 'ret-bogfoering' ? { ...one, amount: 4 } : one)),
    systems: [aSystem({ id: 'hylde', name: 'Ringbindene', kind: 'paper', weakness: 'Hylden er ikke låst' })],
  };
}

describe('what the binder has noticed', async () => {
  const firm = await readFirm('laase-og-alarm');
  let app: RunningApp;
  let said: Record<string, string>;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    let defective: Finding[] = [];
    const { folder } = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => {
      const changed = withDefects(binder);
      defective = findings(changed, today);
      return changed;
    });
    said = Object.fromEntries(defective.map((one) => [one.rule, findingInWords(one, 'da').what]));
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  });
  afterAll(() => app.stop());

  const what = (rule: FindingRule): string => {
    const told = said[rule];
    if (told === undefined) throw new Error(`${rule} is not found in the firm`);
    return told;
  };
  const told = (rule: FindingRule) => app.page.getByText(what(rule), { exact: true });
  const look = (name: string): Promise<Buffer> =>
    app.page.screenshot({ path: join(pictures, `findings-${name}.png`), animations: 'disabled' });

  it('is counted on the overview, and told one by one', async () => {
    await app.page.getByText(words.overview.findingCount(3)).waitFor();
    await look('overview');
    await link(app.page, words.overview.findings).click();
    await waitForPage(app, words.findings.title);
    for (const rule of ['retentionShorterThanLaw', 'photoCalledBiometric', 'systemWeakness'] as const) {
      await told(rule).waitFor();
    }
    await look('page');
    expect(await violationsOn(app)).toEqual([]);
  });

  it('is gone when it is mended', async () => {
    await button(app.page, words.findings.openOf(what('retentionShorterThanLaw'))).click();
    await field(drawer(app), fieldName('amount', 'da')).fill('5');
    await saveDrawer(app);
    await told('retentionShorterThanLaw').waitFor({ state: 'detached' });
    await app.page.getByText(words.findings.mended(1)).waitFor();
  });

  it('is written about in words that may be pasted: marks go, and what cannot be printed is named', async () => {
    await button(app.page, words.findings.openOf(what('photoCalledBiometric'))).click();
    await drawer(app)
      .getByText(words.entries.field.unprintable(listed(['😀', 'ש', 'ל', 'ו', 'ם'], 'da')))
      .waitFor();
    const note = field(drawer(app), words.entries.field.optional(fieldName('note', 'da')));
    await app.app.evaluate(({ clipboard }) => clipboard.writeText('<b>L&aring;se</b> <navn>\n•\tet'));
    await note.focus();
    await note.press('Control+V');
    await expect.poll(() => note.inputValue()).toBe('Låse <navn>\n- et');
    await drawer(app).getByText(words.entries.field.cleaned).waitFor();
    await look('pasted');
    await note.press('Control+Z');
    await expect.poll(() => note.inputValue()).toBe('');
    await note.fill('Typed <b> stays');
    await expect.poll(() => note.inputValue()).toBe('Typed <b> stays');
    await note.fill('');
    await saveDrawer(app);
  });

  it('becomes a task, which is ticked off by itself when the finding is gone', async () => {
    await button(app.page, words.findings.taskOf(what('photoCalledBiometric'))).click();
    await look('task');
    await saveDrawer(app);
    await app.page.getByText(words.findings.taskMade).waitFor();
    await button(app.page, words.findings.openOf(what('photoCalledBiometric'))).click();
    await button(drawer(app), words.entries.field.removeTag('Biometri: visitkort med foto')).click();
    await saveDrawer(app);
    await told('photoCalledBiometric').waitFor({ state: 'detached' });
    await link(app.page.getByRole('navigation'), new RegExp(words.tasks.title)).first().click();
    await waitForPage(app, words.tasks.title);
    await app.page.getByText(words.tasks.doneOn(today)).waitFor();
    await app.page.getByText(words.tasks.fromFinding).waitFor();
  });

  it('is accepted with a reason, and taken up again', async () => {
    await link(app.page.getByRole('navigation'), words.shell.overview).click();
    await link(app.page, words.overview.findings).click();
    await button(app.page, words.findings.acceptOf(what('systemWeakness'))).click();
    await press(app, words.findings.saveReason);
    await waitForError(app, words.findings.reason, words.findings.reasonMissing);
    await field(app.page, words.findings.reason).fill('Kontoret er låst, og skabet kommer til januar.');
    await look('reason');
    await press(app, words.findings.saveReason);
    await app.page.getByText(words.findings.acceptedOn(today)).waitFor();
    await app.page.getByText(words.findings.nothing).waitFor();
    await look('accepted');
    expect(await violationsOn(app)).toEqual([]);
    await press(app, words.findings.reopenOf(what('systemWeakness')));
    await button(app.page, words.findings.acceptOf(what('systemWeakness'))).waitFor();
    await resize(app.app, { width: 1024, height: 700 });
    await look('small');
    await resize(app.app, { width: 1280, height: 832 });
  });

  it('keeps no paper from being saved: letters that no font has are seen to be missing', async () => {
    await link(app.page.getByRole('navigation'), new RegExp(words.shell.documents)).first().click();
    await link(app.page, words.documents.policy).click();
    const path = await savePaper(app, words.documents.savePdf, await mkdtemp(join(tmpdir(), 'papers-')));
    await checkPdf(path);
    expect(await textOfPdf(path)).toContain(comparable(`Kaldenavn ${SUBSTITUTE} ${SUBSTITUTE}`));
    expect((await fontsOfPdf(path)).every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
  });

  it('complained about nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
