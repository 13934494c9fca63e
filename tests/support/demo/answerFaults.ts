import type { z } from 'zod';
import type { IsoDate } from '../../../shared/domain/calendar';
import { reviewSteps } from '../../../shared/domain/review/review';
import { setupMeasures, tradePack } from '../../../shared/reference/library';
import { AnswerFile } from './answerFile';

/**
 * What is wrong with an answer file, line by line, each with its place; empty when nothing is. `today` is the day the
 * demo takes place unless the file names one. Items of the review are known on screen only, so they are not looked at.
 */
export function faultsOf(content: unknown, today: IsoDate): string[] {
  const parsed = AnswerFile.safeParse(content);
  if (!parsed.success) return parsed.error.issues.map(inWords);
  const file = parsed.data;
  return [
    ...strangeIds(file),
    ...datesToCome(file, file.today ?? today),
    ...datesGoneBy(file, file.today ?? today),
  ];
}

function inWords({ path, message, code }: z.core.$ZodIssue): string {
  const place = path.join('.') || 'the file';
  if (path.at(-1) === 'cvr' && code === 'custom') return `${place}: not a CVR number (modulus 11 fails)`;
  return `${place}: ${message}`;
}

/** Ids that no screen offers: what they stand for could not be ticked. */
function strangeIds({ setup, language }: AnswerFile): string[] {
  const pack = tradePack(setup.trade.trade, language);
  const activities = [...pack.activities, ...pack.offered];
  const measures = setupMeasures(language).map(({ id }) => id);
  const strange = (place: string, ids: readonly string[], known: readonly string[]): string[] =>
    ids.flatMap((id, index) =>
      known.includes(id) ? [] : [`${place}.${index}: "${id}" is not offered; there is ${known.join(', ')}`],
    );
  return [
    ...strange('setup.trade.activities', setup.trade.activities ?? [], activities),
    ...strange('setup.measures.inPlace', setup.measures.inPlace, measures),
  ];
}

type Dated = { place: string; date: IsoDate | undefined };

/** Something that has happened cannot have happened after the day of the demo. */
function datesToCome({ review }: AnswerFile, today: IsoDate): string[] {
  const changes = reviewSteps.flatMap((step) =>
    (review[step] ?? []).flatMap((answer, index) =>
      answer.answer === 'corrected'
        ? [{ place: `review.${step}.${index}.change`, change: answer.change }]
        : [],
    ),
  );
  const dates = changes.flatMap(({ place, change }): Dated[] =>
    Object.entries(change)
      .filter(([key]) => ['agreementSignedOn', 'supervisedOn', 'testedOn'].includes(key))
      .map(([key, date]) => ({ place: `${place}.${key}`, date: String(date) })),
  );
  return dates
    .filter(({ date }) => date !== undefined && date > today)
    .map(({ place, date }) => `${place}: ${date} is after the day of the demo, ${today}`);
}

/** The next review lies ahead. */
function datesGoneBy({ review: { nextReviewOn } }: AnswerFile, today: IsoDate): string[] {
  return nextReviewOn !== undefined && nextReviewOn <= today
    ? [`review.nextReviewOn: ${nextReviewOn} is not after the day of the demo, ${today}`]
    : [];
}
