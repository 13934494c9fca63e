import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ReviewStep } from '../../shared/domain/review/review';
import { wordsInClear } from '../support/app/clearText';
import { createBinder } from '../support/app/entrance';
import { drawer, saveDrawer } from '../support/app/entryDrawers';
import { launchApp } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { answerStep, startReview, waitForStep } from '../support/app/review';
import { field, link, press, waitForPage, wordsOf } from '../support/app/screen';
import { answerSetup, finishAnswers } from '../support/app/setup';
import { checkSheet, saveSheet } from '../support/app/setupPapers';
import { type AnswerFile, allAnswers, type StepAnswers } from '../support/demo/answerFile';
import { readFirm } from '../support/demo/firms';

const OWN_TASK = 'Bestil et pengeskab hos Ravn';
/** Told to the bridge as the screens do it: tasks with who does them, what was done, and what is half-written. */
const MORE_TASKS = [
  { what: 'Spørg Kronborg Revision om bilagene', who: 'Solvej Damkjær' },
  { what: 'Makulér de gamle nøglekort i kælderen', who: 'Vagthavende Holmgaard' },
  { what: 'Hent boremaskinen hos Ellemose', who: 'Lærling Winther' },
  { what: 'Skift koden til Ravnkildes dør', who: 'Bent Østerlund' },
];
const DONE = 'Koden blev skiftet af Skovbo Låse';
const HALF_WRITTEN = 'Husk at ringe til Frøken Tidemand';
const OTHER_WORDS = [...MORE_TASKS.flatMap(({ what, who }) => [what, who]), DONE, HALF_WRITTEN];

it('leaves no typed word in clear in any file, of the data folder or to be thrown away', async () => {
  const firm = await readFirm('laase-og-alarm');
  const papers = await mkdtemp(join(tmpdir(), 'papers-'));
  const temp = await mkdtemp(join(tmpdir(), 'thrown-away-'));
  const app = await launchApp({ now: '2026-11-23T09:12:00.000Z', temp });
  await createBinder(app, PASSPHRASE);
  await answerSetup(app, firm.setup);
  await finishAnswers(app);
  const { key } = await saveSheet(app, papers);
  await checkSheet(app, key);
  await addTask();
  await startReview(app);
  for (const step of ['company', 'record', 'deletion'] as const) {
    await waitForStep(app, step);
    await answerStepOf(step);
    await press(app, wordsOf(app).reviewStep.goOn);
  }
  await waitForStep(app, 'processors');
  await app.page.evaluate(
    async ([tasks, note, halfWritten]) => {
      const { call } = window.binderBridge;
      const paper = { which: 'draft', kind: 'customerPolicy', subject: null, language: null };
      let id = '';
      for (const task of tasks) {
        const saved = Object(await call('task.save', { ...task, id: null, due: '2026-12-01' }));
        id = saved.value.binder.tasks.at(-1).id;
      }
      await call('task.done', { id, note });
      await call('draft.keep', { place: 'tasks', json: JSON.stringify(halfWritten) });
      await call('paper.open', paper);
      await call('paper.print', paper);
      void call('binder.lock', {});
    },
    [MORE_TASKS, DONE, HALF_WRITTEN] as const,
  );
  await waitForPage(app, wordsOf(app).entrance.unlock.title);
  await app.quit();

  // The store, the note beside it, the logs and what Chromium keeps: all of it is looked through.
  expect((await readdir(app.folder, { recursive: true })).length).toBeGreaterThan(10);
  const words = [...wordsTyped(firm), OWN_TASK, ...OTHER_WORDS, PASSPHRASE, key.join('-'), key.join('')];
  expect(words.length).toBeGreaterThanOrEqual(30);
  expect(await wordsInClear(app.folder, words)).toEqual([]);
  expect(await wordsInClear(temp, words)).toEqual([]);
  await rm(temp, { recursive: true });
  await rm(app.folder, { recursive: true });
  await rm(papers, { recursive: true });

  function answerStepOf<Step extends ReviewStep>(step: Step): Promise<void> {
    const answers: StepAnswers = firm.review;
    return answerStep(app, step, answers[step]);
  }

  async function addTask(): Promise<void> {
    const { shell, tasks } = wordsOf(app);
    await link(app.page.getByRole('navigation'), new RegExp(`^${shell.tasks}`)).click();
    await press(app, tasks.add);
    await field(drawer(app), tasks.what).fill(OWN_TASK);
    await saveDrawer(app);
  }
});

/** The firm's own words; those of the app's lists, and the telephone number of its examples, stand in the app itself. */
function wordsTyped({ setup, review }: AnswerFile): string[] {
  const { company, contactPerson, suppliers } = setup;
  const { person } = contactPerson;
  const answers = allAnswers({ record: review.record, deletion: review.deletion });
  return [
    ...[company.name, 'Lindholm', company.cvr, company.address, company.email, company.website],
    ...[person.name, person.phone, person.email],
    ...suppliers.chosen
      .map(({ name }) => name)
      .filter((name) => /Ordrebogen|Nordvest|Østvagt|Bundlinje/.test(name)),
    ...answers
      .flatMap((answer) => [answer.note, 'what' in answer ? answer.what : undefined])
      .filter((text) => text !== undefined),
    'Jørgen Bach',
    'Navne på dem, der må afstille alarmen',
  ];
}
