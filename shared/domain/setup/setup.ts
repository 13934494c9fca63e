import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import { addDays } from '../calendar';
import type { Language } from '../language';
import type { Moment } from '../review/answering';
import { nextReviewDay } from '../review/schedule';
import type { Task } from '../task/task';
import { nextQuestion, type SetupAnswers } from './answers';
import { factsFromAnswers, type NeedWords } from './facts';

/** One answer of set-up, under the name of its question. */
export type SetupAnswer = {
  [Q in keyof SetupAnswers]: { question: Q; answer: NonNullable<SetupAnswers[Q]> };
}[keyof SetupAnswers];

/** Takes an answer and makes the binder's facts anew from all of them. Refused once set-up is done. */
export function answerQuestion(
  binder: Binder,
  { question, answer }: SetupAnswer,
  services: NeedWords,
): Result<Binder> {
  if (binder.setup.finishedOn !== null) return fail({ code: 'setup-finished' });
  const answers: SetupAnswers = { ...binder.setup.answers, [question]: answer };
  return ok({
    ...binder,
    ...factsFromAnswers(answers, binder.language, services),
    setup: { ...binder.setup, answers },
  });
}

/** The binder of an unfinished set-up in another language: its suggestions are worded anew from the same answers. */
export function inLanguage(binder: Binder, language: Language, services: NeedWords): Binder {
  return { ...binder, ...factsFromAnswers(binder.setup.answers, language, services), language };
}

/** Words of the tasks that set-up leaves. */
export type SetupTaskWords = {
  measure: (name: string) => string;
  agreement: (processor: string) => string;
};

/** Days given for what set-up found missing. */
const SETUP_TASK_DAYS = 30;

/**
 * Ends set-up: the facts stand on their own from now on, what is not in place becomes tasks, and the first
 * review gets its date. Refused while a question has no answer.
 */
export function finishSetup(binder: Binder, words: SetupTaskWords, moment: Moment): Result<Binder> {
  if (binder.setup.finishedOn !== null) return ok(binder);
  const missing = nextQuestion(binder.setup.answers);
  if (missing !== null) return fail({ code: 'invalid-input', fields: [missing] });
  return ok({
    ...binder,
    setup: { ...binder.setup, finishedOn: moment.today },
    tasks: [...binder.tasks, ...setupTasks(binder, words, moment)],
    calendar: { ...binder.calendar, nextReviewOn: nextReviewDay(binder.calendar.reviewDays, moment.today) },
  });
}

function setupTasks(binder: Binder, words: SetupTaskWords, moment: Moment): Task[] {
  const wanted = [
    ...binder.securityMeasures
      .filter(({ state }) => state === 'underWay')
      .map(({ id, name }) => ({ subject: id, what: words.measure(name) })),
    ...binder.processors
      .filter(({ agreement }) => agreement.state !== 'signed')
      .map(({ id, name }) => ({ subject: id, what: words.agreement(name) })),
  ];
  return wanted.map(({ subject, what }) => ({
    id: moment.newId(),
    what,
    who: binder.contactPerson?.name ?? '',
    due: addDays(moment.today, SETUP_TASK_DAYS),
    origin: { kind: 'setup', subject },
    createdAt: moment.now,
    doneOn: null,
    doneNote: '',
  }));
}
