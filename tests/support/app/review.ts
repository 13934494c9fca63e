import type { Locator } from 'playwright';
import { dateInField } from '../../../renderer/ui/typedDate';
import { type AnswerKind, type ReviewStep, reviewSteps } from '../../../shared/domain/review/review';
import { documentName, stepName, stepQuestion } from '../../../shared/text/labels';
import type { Changes, FollowUp, ItemAnswer, StepAnswers } from '../demo/answerFile';
import { correctInDrawer, drawer, saveDrawer } from './entryDrawers';
import { savePaper } from './papers';
import { button, choice, field, link, press, type Screen, waitForPage, wordsOf } from './screen';

/** From the binder to the first step of a new review. */
export async function startReview(screen: Screen): Promise<void> {
  await openReviewPage(screen);
  await press(screen, wordsOf(screen).reviewLanding.start);
  await waitForStep(screen, 'company');
}

/** The page of the side menu that tells of the review. */
export async function openReviewPage(screen: Screen): Promise<void> {
  const { shell, reviewLanding } = wordsOf(screen);
  await link(screen.page.getByRole('navigation'), new RegExp(`^${shell.review}`)).click();
  await waitForPage(screen, reviewLanding.title);
}

export const waitForStep = (screen: Screen, step: ReviewStep): Promise<void> =>
  waitForPage(screen, stepQuestion(step, screen.language));

/** The three answers of one item, by the name it has on screen. */
export const itemAnswers = ({ page }: Pick<Screen, 'page'>, item: string): Locator =>
  page.getByRole('radiogroup', { name: item, exact: true });

/** The names of everything the step asks about. */
export const itemsOnScreen = ({ page }: Pick<Screen, 'page'>): Promise<string[]> =>
  page
    .getByRole('radiogroup')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label') ?? ''));

/** Waits until this answer stands chosen: it has been saved. */
export const waitForAnswer = (screen: Screen, item: string, answer: AnswerKind): Promise<void> =>
  itemAnswers(screen, item)
    .getByRole('radio', { name: wordsOf(screen).reviewStep.answers[answer], exact: true, checked: true })
    .waitFor();

async function choose(screen: Screen, item: string, answer: AnswerKind): Promise<void> {
  await choice(itemAnswers(screen, item), wordsOf(screen).reviewStep.answers[answer]).click();
}

export async function confirm(screen: Screen, item: string): Promise<void> {
  await choose(screen, item, 'confirmed');
  await waitForAnswer(screen, item, 'confirmed');
}

/** Opens the item's drawer. */
export async function openDrawer(screen: Screen, item: string): Promise<void> {
  await choose(screen, item, 'corrected');
  await drawer(screen).waitFor();
}

/** Writes the three fields of a follow-up; they save themselves when they are left. */
export async function followUp(screen: Screen, { item, what, who, due }: FollowUp): Promise<void> {
  const words = wordsOf(screen).reviewStep.followUp;
  await choose(screen, item, 'followUp');
  const fields = screen.page.getByRole('group', { name: words.legend(item), exact: true });
  await field(fields, words.what).fill(what);
  if (who !== undefined) await field(fields, words.who).fill(who);
  if (due !== undefined) await field(fields, words.latest).fill(dateInField(due, screen.language));
  await field(fields, words.latest).press('Tab');
  await waitForAnswer(screen, item, 'followUp');
}

/** Puts a remark beside an answer. */
export async function remark(screen: Screen, item: string, note: string): Promise<void> {
  const words = wordsOf(screen).reviewStep.remark;
  await press(screen, words.addTo(item));
  await field(screen.page, words.label(item)).fill(note);
  await field(screen.page, words.label(item)).press('Tab');
}

/** Answers everything a step asks about: the named items as they say, the others "still correct". */
export async function answerStep<Step extends ReviewStep>(
  screen: Screen,
  step: Step,
  answers: readonly ItemAnswer<Step>[] = [],
): Promise<void> {
  const onScreen = await itemsOnScreen(screen);
  for (const answer of answers) {
    if (!onScreen.includes(answer.item)) throw unknownItem(step, answer.item, onScreen);
    await answerItem(screen, step, answer);
    if (answer.note !== undefined) await remark(screen, answer.item, answer.note);
  }
  const others = onScreen.filter((item) => !answers.some((answer) => answer.item === item));
  for (const item of others) await confirm(screen, item);
}

async function answerItem<Step extends ReviewStep>(
  screen: Screen,
  step: Step,
  answer: ItemAnswer<Step>,
): Promise<void> {
  if (answer.answer === 'confirmed') return confirm(screen, answer.item);
  if (answer.answer === 'followUp') return followUp(screen, answer);
  return correct(screen, step, answer.item, answer.change);
}

/** Corrects an item in its drawer. */
export async function correct<Step extends ReviewStep>(
  screen: Screen,
  step: Step,
  item: string,
  change: Changes[Step],
): Promise<void> {
  await openDrawer(screen, item);
  await correctInDrawer[step](screen, change);
  await saveDrawer(screen);
  await waitForAnswer(screen, item, 'corrected');
}

const unknownItem = (step: ReviewStep, item: string, onScreen: readonly string[]): Error =>
  new Error(
    `review.${step}: there is nothing called "${item}" on screen. There is: ${onScreen.map((one) => `"${one}"`).join(', ')}`,
  );

/** Answers the steps from this one to the last, and comes to the page that checks them. */
export async function answerReview(
  screen: Screen,
  answers: StepAnswers,
  onStep: (step: ReviewStep) => void = () => undefined,
): Promise<void> {
  for (const step of reviewSteps) {
    onStep(step);
    await waitForStep(screen, step);
    await answerStepOf(screen, step, answers);
    await press(screen, wordsOf(screen).reviewStep.goOn);
  }
  await waitForPage(screen, wordsOf(screen).reviewCheck.title);
}

const answerStepOf = <Step extends ReviewStep>(
  screen: Screen,
  step: Step,
  answers: StepAnswers,
): Promise<void> => answerStep(screen, step, answers[step]);

/** From the check back to a step. */
export async function openStep(screen: Screen, step: ReviewStep): Promise<void> {
  await press(screen, wordsOf(screen).reviewCheck.changeOf(stepName(step, screen.language)));
  await waitForStep(screen, step);
}

/** Types another date for the next review; a refusal is seen at the field. */
export async function chooseNextDate(screen: Screen, on: string): Promise<void> {
  const words = wordsOf(screen).reviewCheck;
  const opener = button(screen.page, words.changeDate);
  if (await opener.isVisible()) await opener.click();
  await field(screen.page, words.dateLabel).fill(dateInField(on, screen.language));
  await press(screen, words.saveDate);
}

/** Freezes the answers: the page with the papers to sign comes. */
export async function prepare(screen: Screen): Promise<void> {
  const { reviewCheck, reviewSign } = wordsOf(screen);
  await press(screen, reviewCheck.prepare);
  await waitForPage(screen, reviewSign.title);
}

/** Saves a paper from the page where it is to be signed. */
export function savePaperToSign(
  screen: Screen,
  paper: 'reviewReport' | 'customerPolicy',
  folder: string,
): Promise<string> {
  const { reviewSign } = wordsOf(screen);
  const name = documentName(paper, screen.language);
  return savePaper(screen, reviewSign.print.savePdfOf(name), folder);
}

/** Registers that the papers are signed with a pen, and where the original stands. */
export async function sign(screen: Screen, on: string, place: string): Promise<void> {
  const { reviewSign: words } = wordsOf(screen);
  await press(screen, words.print.goOn);
  await press(screen, words.sign.goOn);
  await field(screen.page, words.file.onLabel).fill(dateInField(on, screen.language));
  await field(screen.page, words.file.placeLabel).fill(place);
  await press(screen, words.file.finish);
  await waitForPage(screen, words.done.title);
}
