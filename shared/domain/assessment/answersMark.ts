import { shortMark } from '../finding/fingerprint';
import type { AnsweredPoint, Assessment } from './assessment';

/** A short mark of what was answered, in whatever order; notes say why and decide nothing. */
export const answersMark = (answers: readonly AnsweredPoint[]): string =>
  shortMark(
    answers.map(({ point, answer }) => [point, answer]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

/** Whether the answers are others than those a conclusion rests on; a DPO assessment rests on more and has a rule of its own. */
export const hasOtherAnswers = (one: Assessment): boolean =>
  one.kind !== 'dpo' &&
  'restsOn' in one &&
  one.conclusion !== null &&
  one.restsOn !== null &&
  one.restsOn !== answersMark(one.answers);
