import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { hasOtherAnswers } from './answersMark';
import {
  type Assessment,
  type AssessmentKind,
  type AssessmentOf,
  risksOf,
  type SentAssessment,
} from './assessment';
import { changedDpoFacts } from './dpoFacts';
import { hasHighRiskLeft } from './risk';

/** How an assessment stands; what weighs most is told first. */
export type AssessmentState = 'underWay' | 'askAgain' | 'highRisk' | 'lookAgain' | 'concluded';

/** An assessment's state on a day. */
export function assessmentState(one: Assessment, binder: Binder, today: IsoDate): AssessmentState {
  if (isHighRiskUnanswered(one)) return 'highRisk';
  if (one.conclusion === null) return 'underWay';
  if (one.kind === 'dpo' && changedDpoFacts(one, binder, today).length > 0) return 'askAgain';
  if (hasOtherAnswers(one)) return 'askAgain';
  return one.nextLookOn !== null && one.nextLookOn < today ? 'lookAgain' : 'concluded';
}

/**
 * Whether a DPIA leaves a high risk, by what was rated so far, on which the authority has not answered: until then the
 * processing may not be approved (Art. 36(1) and (2)).
 */
export const mustWaitForAuthority = (one: SentAssessment): one is SentDpia =>
  one.kind === 'dpia' && hasHighRiskLeft(one.risks) && one.consultation.state !== 'answered';

type SentDpia = Extract<SentAssessment, { kind: 'dpia' }>;

/**
 * A DPIA whose high risk asks for something now. What was stopped does not begin, and while it is under way a risk that
 * nobody has rated again is still being worked on.
 */
export function isHighRiskUnanswered(one: Assessment): one is AssessmentOf<'dpia'> {
  if (!mustWaitForAuthority(one) || one.conclusion?.verdict === 'stopped') return false;
  return one.conclusion !== null || hasHighRiskLeft(risksOf(one).filter(({ after }) => after !== null));
}

/** The assessments of a kind. */
export const assessmentsOf = <Kind extends AssessmentKind>(
  { assessments }: Pick<Binder, 'assessments'>,
  kind: Kind,
): AssessmentOf<Kind>[] => assessments.filter((one): one is AssessmentOf<Kind> => one.kind === kind);

/** What it is about, by name; null for the firm, and for an entry that is gone. */
export const nameOfAbout = (
  { about }: Pick<Assessment, 'about'>,
  { activities, systems }: Pick<Binder, 'activities' | 'systems'>,
): string | null => [...activities, ...systems].find(({ id }) => id === about)?.name ?? null;
