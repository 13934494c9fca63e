import { issuePapers, type PaperPress } from '../../../electron/usecases/issuing';
import type { Binder } from '../../../shared/domain/binder';
import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import { saveActivity, saveProcessor, saveRetentionRule } from '../../../shared/domain/entries';
import { recordChanges } from '../../../shared/domain/history/recordChanges';
import {
  answerItem,
  confirmRest,
  followUpItem,
  type Moment,
  noteAnswer,
} from '../../../shared/domain/review/answering';
import { prepareReview, readyToPrepare, startReview } from '../../../shared/domain/review/course';
import { reviewItems } from '../../../shared/domain/review/items';
import { openReview } from '../../../shared/domain/review/progress';
import { type Review, type ReviewStep, reviewSteps } from '../../../shared/domain/review/review';
import { finishTask, openTasks, saveTask } from '../../../shared/domain/task/tasks';
import { ok, type Result } from '../../../shared/result';
import { somePurposes } from '../builders';
import { fingerprint } from '../fingerprint';
import { unwrap } from '../unwrap';

const CHANGES = 100;
const TASKS = 6;

/** A press that needs no window: the facts of a paper are as long as they are, its pages do not matter here. */
const press: PaperPress = {
  fingerprint,
  print: async (paper) => {
    const sha256 = fingerprint(JSON.stringify(paper));
    return { ok: true, value: { bytes: new Uint8Array(), sha256, pages: 3 } };
  },
};

type Rule = (binder: Binder, moment: Moment) => Result<Binder>;

/**
 * Half a year of a busy firm, by the app's own rules: a hundred corrections, tasks made and done, and a review with a
 * remark to every answer, got ready to sign on `day` with its report and, since much has changed, a new policy.
 */
export async function halfYear(before: Binder, day: IsoDate): Promise<Binder> {
  const play = new Play(before, addDays(day, -CHANGES - 2));
  for (let number = 1; number <= CHANGES; number += 1) play.nextDay().does(correction(number, day));
  for (let number = 1; number <= TASKS; number += 1) play.does(aTask(number, addDays(day, 30)));
  for (const { id } of openTasks(play.binder).slice(TASKS)) {
    play.does((binder, { today }) => finishTask(binder, id, `Gjort og set efter. ${remark(3)}`, today));
  }
  play.on(day).does(startReview);
  for (const step of reviewSteps) answerStep(play, step);
  return prepared(play);
}

/** What is done at which moment; the day is the only clock. */
class Play {
  binder: Binder;
  #day: IsoDate;
  #minutes = 0;
  #ids = 0;

  constructor(binder: Binder, day: IsoDate) {
    this.binder = binder;
    this.#day = day;
  }

  on(day: IsoDate): this {
    this.#day = day;
    this.#minutes = 0;
    return this;
  }

  nextDay(): this {
    return this.on(addDays(this.#day, 1));
  }

  moment(): Moment {
    const now = new Date(Date.parse(`${this.#day}T07:00:00.000Z`) + this.#minutes * 60_000).toISOString();
    return { now, today: this.#day, newId: () => `${this.#day}-${++this.#ids}` };
  }

  does(rule: Rule): this {
    const moment = this.moment();
    this.binder = recordChanges(this.binder, unwrap(rule(this.binder, moment)), moment.now);
    this.#minutes += 1;
    return this;
  }

  review(): Review {
    const review = openReview(this.binder);
    if (review === null) throw new Error('no review is open');
    return review;
  }
}

const sentence = 'Talt igennem på mødet og rettet til, så det passer med det, vi gør i dag.';
const remark = (sentences: number): string => Array.from({ length: sentences }, () => sentence).join(' ');

/** Corrections of what firms do change: contacts and remarks, purposes, deletion rules. */
function correction(number: number, day: IsoDate): Rule {
  const words = `Nr. ${number} før ${day}. ${sentence}`;
  return (binder) => {
    const { activities, processors, retentionRules } = binder;
    const activity = activities[number % activities.length];
    const processor = processors[number % processors.length];
    const rule = retentionRules[number % retentionRules.length];
    if (activity === undefined || processor === undefined || rule === undefined)
      throw new Error('a busy firm has entries');
    if (number % 3 === 0)
      return saveProcessor(binder, {
        ...processor,
        contact: { ...processor.contact, name: words.slice(0, 40) },
        service: words,
      });
    if (number % 3 === 1)
      return saveActivity(binder, { ...activity, purposes: somePurposes(['Levere og servicere', words]) });
    return saveRetentionRule(binder, { ...rule, note: words });
  };
}

const aTask =
  (number: number, due: IsoDate): Rule =>
  (binder, moment) =>
    saveTask(binder, { id: null, what: `Opgave ${number}: ${sentence}`, who: 'Mette Lindholm', due }, moment);

/** One step: what was changed is looked at on its own, every tenth of it is followed up, and each has its remark. */
function answerStep(play: Play, step: ReviewStep): void {
  const review = play.review();
  const items = reviewItems(play.binder, review, step, play.moment().today);
  const wanted = { what: sentence, who: 'Mette Lindholm', due: review.nextReviewOn };
  const rules = items.flatMap(({ id: item, flags }, index): Rule[] => {
    if (flags.length === 0) return [];
    if (index % 10 === 0) return [(binder, moment) => followUpItem(binder, { step, item }, wanted, moment)];
    return [(binder, moment) => answerItem(binder, { step, item }, 'confirmed', moment)];
  });
  const notes = items.map(
    ({ id: item }): Rule =>
      (binder) =>
        noteAnswer(binder, { step, item }, remark(2)),
  );
  play.does(inTurn([...rules, (binder, moment) => confirmRest(binder, step, moment), ...notes]));
}

/** Several rules as one. */
const inTurn =
  (rules: readonly Rule[]): Rule =>
  (binder, moment) =>
    rules.reduce(
      (result: Result<Binder>, rule) => (result.ok ? rule(result.value, moment) : result),
      ok(binder),
    );

async function prepared(play: Play): Promise<Binder> {
  const { today, now } = play.moment();
  const review = unwrap(readyToPrepare(play.binder, today));
  const papers = unwrap(await issuePapers(play.binder, review, { press, now }));
  return play.does((binder) => prepareReview(binder, papers, today)).binder;
}
