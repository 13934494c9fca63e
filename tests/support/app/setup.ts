import type { DayOfYear } from '../../../shared/domain/calendar';
import { type SetupQuestion, setupOrder } from '../../../shared/domain/setup/answers';
import {
  catalogueActivity,
  knownSupplier,
  setupMeasures,
  tradePack,
} from '../../../shared/reference/library';
import { yearlyDay } from '../../../shared/text/format';
import type { AnswerFile } from '../demo/answerFile';
import { choice, field, literally, pick, press, type Screen, tick, waitForPage, wordsOf } from './screen';

type Answers = AnswerFile['setup'];

/** How each question is answered on its page. */
export const answerOnPage: {
  [Q in SetupQuestion]: (screen: Screen, answer: Answers[Q]) => Promise<void>;
} = {
  company: answerCompany,
  contactPerson: answerContactPerson,
  trade: answerTrade,
  suppliers: answerSuppliers,
  measures: answerMeasures,
  calendar: answerCalendar,
};

/** Answers the questions from this one to the last, and comes to the page that checks them. */
export async function answerSetup(
  screen: Screen,
  answers: Answers,
  first: SetupQuestion = 'company',
): Promise<void> {
  const { setup } = wordsOf(screen);
  for (const question of setupOrder.slice(setupOrder.indexOf(first))) {
    await waitForPage(screen, setup.questions[question].question);
    await answerOne(screen, question, answers);
    await press(screen, setup.next);
  }
  await waitForPage(screen, setup.check.title);
}

const answerOne = <Q extends SetupQuestion>(screen: Screen, question: Q, answers: Answers): Promise<void> =>
  answerOnPage[question](screen, answers[question]);

async function answerCompany({ page, language }: Screen, company: Answers['company']): Promise<void> {
  const { company: words, optional } = wordsOf({ language }).setup;
  await field(page, words.name).fill(company.name);
  await field(page, words.cvr).fill(company.cvr);
  await field(page, words.address).fill(company.address);
  await field(page, optional(words.phone)).fill(company.phone);
  await field(page, optional(words.email)).fill(company.email);
  await field(page, optional(words.website)).fill(company.website);
}

async function answerContactPerson(
  { page, language }: Screen,
  { person, customersWriteTo }: Answers['contactPerson'],
): Promise<void> {
  const { contactPerson: words, optional } = wordsOf({ language }).setup;
  await field(page, words.name).fill(person.name);
  await field(page, optional(words.title)).fill(person.title);
  await field(page, optional(words.email)).fill(person.email);
  await field(page, optional(words.phone)).fill(person.phone);
  await choice(page, customersWriteTo === null ? words.no.title : words.yes.title).check();
  if (customersWriteTo === null) return;
  await field(page, words.otherName).fill(customersWriteTo.name);
  await field(page, words.otherEmail).fill(customersWriteTo.email);
  await field(page, words.otherPhone).fill(customersWriteTo.phone);
}

async function answerTrade(
  { page, language }: Screen,
  { trade, activities }: Answers['trade'],
): Promise<void> {
  const { suggestion } = wordsOf({ language }).setup.trade;
  const pack = tradePack(trade, language);
  await choice(page, pack.name).check();
  if (activities === undefined) return;
  for (const id of [...pack.activities, ...pack.offered]) {
    const name = literally(catalogueActivity(id)?.[language] ?? id);
    await tick(page, new RegExp(`^${name}( ${suggestion})?$`)).setChecked(activities.includes(id));
  }
}

async function answerSuppliers({ page, language }: Screen, { chosen }: Answers['suppliers']): Promise<void> {
  const { need: needs } = wordsOf({ language }).setup.suppliers;
  for (const { need, name } of chosen) {
    await tick(page, needs[need].title).check();
    const which = field(page, needs[need].which);
    await which.fill(knownSupplier(name)?.name ?? name);
    // The list that opened lies over the next question.
    await which.press('Tab');
  }
}

async function answerMeasures({ page, language }: Screen, { inPlace }: Answers['measures']): Promise<void> {
  for (const { id, name } of setupMeasures(language)) {
    await tick(page, name).setChecked(inPlace.includes(id));
  }
}

async function answerCalendar(
  screen: Screen,
  { financialYearEnd, reviewDays }: Answers['calendar'],
): Promise<void> {
  const words = wordsOf(screen).setup.calendar;
  const isDecember = financialYearEnd === '12-31';
  await choice(screen.page, isDecember ? words.december : words.other).check();
  if (!isDecember) await pick(screen, words.otherWhich, yearlyDay(financialYearEnd, screen.language));
  await pickDay(screen, words.firstReview, reviewDays[0]);
  await pickDay(screen, words.secondReview, reviewDays[1]);
}

async function pickDay(screen: Screen, label: string, dayOfYear: DayOfYear): Promise<void> {
  const words = wordsOf(screen).setup.calendar;
  const [day = '', month = ''] = yearlyDay(dayOfYear, screen.language).replace('.', '').split(/\s/);
  await pick(screen, `${label}, ${words.day}`, day);
  await pick(screen, `${label}, ${words.month}`, month);
}

/** Ends the questions: the page with the papers comes. */
export async function finishAnswers(screen: Screen): Promise<void> {
  const { check, print } = wordsOf(screen).setup;
  await press(screen, check.finish);
  await waitForPage(screen, print.title);
}
