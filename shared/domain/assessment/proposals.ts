import type { Activity } from '../activity/activity';
import type { AnsweredPoint, PointAnswer, Verdict, verdicts } from './assessment';
import {
  hasLocation,
  hasSensitiveData,
  hasVulnerablePeople,
  monitorsPeople,
  ratesPeople,
} from './recordSigns';

type Answers = readonly AnsweredPoint[];

const answerTo = (answers: Answers, point: string): PointAnswer | null =>
  answers.find((one) => one.point === point)?.answer ?? null;

const isYes = (answers: Answers, point: string): boolean => answerTo(answers, point) === 'yes';

const isUnsure = (answers: Answers, point: string): boolean => answerTo(answers, point) === 'unsure';

/** As many criteria speak for a DPIA by the rule of thumb of the guidelines (WP 248). */
const CRITERIA_FOR_DPIA = 2;

const signs: readonly [point: string, sign: (activity: Activity) => boolean][] = [
  ['wp-vurdering', ratesPeople],
  ['wp-overvaagning', monitorsPeople],
  ['wp-foelsom', hasSensitiveData],
  ['wp-saarbar', hasVulnerablePeople],
  ['pos-lokation', hasLocation],
];

/** The criteria and points of the list that the record speaks for. Suggestions: only a person answers. */
export const suggestedPoints = (activity: Activity | undefined): string[] =>
  activity === undefined ? [] : signs.flatMap(([point, sign]) => (sign(activity) ? [point] : []));

/** How many of the nine criteria the firm said yes to. */
export const criteriaMet = (answers: Answers): number =>
  answers.filter(({ point, answer }) => point.startsWith('wp-') && answer === 'yes').length;

/** The points of the Danish list that may be told as the law, since they were seen in the final one. */
export type ListPoint = { id: string; status: string };

/**
 * What the answers of a pre-check speak for: two criteria or more, or a point of the final Danish list (Art. 35(4)).
 * Points only seen in a draft decide nothing. Null while no criterion is answered, and while what nobody is sure of could
 * turn it.
 */
export function proposedPreCheck(
  answers: Answers,
  list: readonly ListPoint[],
): (typeof verdicts)['dpiaPreCheck'][number] | null {
  if (!answers.some(({ point }) => point.startsWith('wp-'))) return null;
  const final = list.filter(({ status }) => status === 'final');
  const met = criteriaMet(answers);
  if (met >= CRITERIA_FOR_DPIA || final.some(({ id }) => isYes(answers, id))) return 'needed';
  const unsure = answers.filter(({ point, answer }) => point.startsWith('wp-') && answer === 'unsure').length;
  const isOpen = met + unsure >= CRITERIA_FOR_DPIA || final.some(({ id }) => isUnsure(answers, id));
  return isOpen ? null : 'notNeeded';
}

/** The three cases of Art. 37(1); a monitoring core activity counts only when it is on a large scale. Null while one is open. */
export function proposedDpo(answers: Answers): (typeof verdicts)['dpo'][number] | null {
  const at = (point: string) => answerTo(answers, point);
  const required =
    at('dpo-myndighed') === 'yes' ||
    (at('dpo-kerne') === 'yes' && at('dpo-stort') === 'yes') ||
    at('dpo-foelsom') === 'yes';
  if (required) return 'required';
  const isRuledOut =
    at('dpo-myndighed') === 'no' &&
    (at('dpo-kerne') === 'no' || at('dpo-stort') === 'no') &&
    at('dpo-foelsom') === 'no';
  if (!isRuledOut) return null;
  return at('dpo-frivillig') === 'yes' ? 'voluntary' : 'notRequired';
}

/**
 * The role that the answers speak for (Art. 4(7) and (8), Art. 26, Art. 28(10)): who decides together is joint, who uses
 * the data for purposes of its own is a controller, who only follows an instruction a processor. Null while it cannot be told.
 */
export function proposedRole(answers: Answers): (typeof verdicts)['role'][number] | null {
  if (isYes(answers, 'role-sammen')) return 'jointController';
  if (isUnsure(answers, 'role-sammen')) return null;
  if (isYes(answers, 'role-formaal') || isYes(answers, 'role-egne')) return 'controller';
  if (isUnsure(answers, 'role-formaal') || isUnsure(answers, 'role-egne')) return null;
  if (isYes(answers, 'role-instruks')) return 'processor';
  return isYes(answers, 'role-maade') ? 'controller' : null;
}

/** Points of a checklist that are not in order yet: answered no, or not known. */
export const openPoints = (answers: Answers): AnsweredPoint[] =>
  answers.filter(({ answer }) => answer === 'no' || answer === 'unsure');

/** Whether a verdict asks for something more to be done. */
export const asksForMore = (verdict: Verdict): boolean =>
  ['required', 'needed', 'stopped', 'notAcceptable', 'notReady'].includes(verdict);
