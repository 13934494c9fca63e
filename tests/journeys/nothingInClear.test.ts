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
import { field, link, press, wordsOf } from '../support/app/screen';
import { answerSetup, finishAnswers } from '../support/app/setup';
import { checkSheet, saveSheet } from '../support/app/setupPapers';
import { type AnswerFile, allAnswers, type StepAnswers } from '../support/demo/answerFile';
import { readFirm } from '../support/demo/firms';

const OWN_TASK = 'Bestil et pengeskab hos Ravn';

it('leaves no typed word in clear in any file of the data folder', async () => {
  const firm = await readFirm('laase-og-alarm');
  const papers = await mkdtemp(join(tmpdir(), 'papers-'));
  const app = await launchApp({ now: '2026-11-23T09:12:00.000Z' });
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
  await app.quit();

  // The store, the note beside it and what Chromium keeps: all of it is looked through.
  expect((await readdir(app.folder, { recursive: true })).length).toBeGreaterThan(10);
  expect(
    await wordsInClear(app.folder, [...wordsTyped(firm), OWN_TASK, PASSPHRASE, key.join('-'), key.join('')]),
  ).toEqual([]);
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

/** The firm's own words; those of the app's lists stand in the app itself. */
function wordsTyped({ setup, review }: AnswerFile): string[] {
  const { company, contactPerson, suppliers } = setup;
  const { person } = contactPerson;
  const answers = allAnswers({ record: review.record, deletion: review.deletion });
  return [
    ...[
      company.name,
      'Lindholm',
      company.cvr,
      company.address,
      company.phone,
      company.email,
      company.website,
    ],
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
