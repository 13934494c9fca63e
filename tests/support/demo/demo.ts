import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseLanguage, createBinder } from '../app/entrance';
import { launchApp, type RunningApp } from '../app/launch';
import { pagesOfPdf } from '../app/papers';
import { PASSPHRASE } from '../app/passphrase';
import { answerReview, chooseNextDate, prepare, savePaperToSign, startReview } from '../app/review';
import { answerSetup, finishAnswers } from '../app/setup';
import { checkSheet, savePolicy, saveSheet } from '../app/setupPapers';
import type { AnswerFile } from './answerFile';

export { faultsOf } from './answerFaults';

type Stage = 'setup' | 'review' | 'papers';

/** What came of the demo: the papers, and the seconds of each stage. */
export type Outcome = {
  firm: string;
  language: AnswerFile['language'];
  files: { file: string; pages: number; sha256: string }[];
  seconds: Record<Stage, number>;
};

/**
 * The main job without hands: the real app, its real screens, these answers. Saves the papers in `folder`, tells how
 * far it has come, and stops where a person takes the pen. Rejects when a screen is not as the answers expect.
 */
export async function demo(
  answers: AnswerFile,
  folder: string,
  tell: (progress: string) => void,
): Promise<Outcome> {
  const app = await launchApp(answers.today === undefined ? {} : { now: `${answers.today}T09:00:00.000Z` });
  try {
    const { papers, seconds } = await play({ app, answers, folder, tell });
    for (const complaint of app.complaints) tell(`The page complained: ${complaint}`);
    const files = await Promise.all([...new Set(papers)].map(described));
    return { firm: answers.setup.company.name, language: answers.language, files, seconds };
  } finally {
    await app.stop();
  }
}

type Play = { app: RunningApp; answers: AnswerFile; folder: string; tell: (progress: string) => void };

async function play({ app, answers, folder, tell }: Play) {
  const { seconds, time } = stopwatch();
  const screen = answers.language === app.language ? app : await chooseLanguage(app, answers.language);

  tell('Set-up: six questions');
  await time('setup', async () => {
    await createBinder(screen, PASSPHRASE);
    await answerSetup(screen, answers.setup);
    await finishAnswers(screen);
  });
  tell('Set-up: the first policy and the recovery sheet');
  const [firstPolicy, sheet] = await time('papers', async () => [
    await savePolicy(screen, folder),
    await saveSheet(screen, folder),
  ]);
  await time('setup', () => checkSheet(screen, sheet.key));

  await time('review', async () => {
    await startReview(screen);
    await answerReview(screen, answers.review, (step) => tell(`Review: ${step}`));
    if (answers.review.nextReviewOn !== undefined) await chooseNextDate(screen, answers.review.nextReviewOn);
    tell('Review: ready to sign');
    await prepare(screen);
  });
  const [report, policy] = await time('papers', async () => [
    await savePaperToSign(screen, 'reviewReport', folder),
    await savePaperToSign(screen, 'customerPolicy', folder),
  ]);
  return { papers: [firstPolicy, policy, report, sheet.path], seconds };
}

function stopwatch() {
  const seconds: Record<Stage, number> = { setup: 0, review: 0, papers: 0 };
  async function time<Made>(stage: Stage, work: () => Promise<Made>): Promise<Made> {
    const started = performance.now();
    const made = await work();
    seconds[stage] += (performance.now() - started) / 1000;
    return made;
  }
  return { seconds, time };
}

async function described(path: string): Promise<Outcome['files'][number]> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { file: basename(path), pages: (await pagesOfPdf(path)).length, sha256 };
}
