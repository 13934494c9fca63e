import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { type Assessment, type AssessmentKind, type AssessmentOf, risksOf } from './assessment';
import { changedDpoFacts } from './dpoFacts';
import { hasHighRiskLeft } from './risk';

/** How an assessment stands; what weighs most is told first. */
export type AssessmentState = 'underWay' | 'askAgain' | 'highRisk' | 'lookAgain' | 'concluded';

/** An assessment's state on a day. */
export function assessmentState(one: Assessment, binder: Binder, today: IsoDate): AssessmentState {
  if (isHighRiskUnasked(one)) return 'highRisk';
  if (one.conclusion === null) return 'underWay';
  if (one.kind === 'dpo' && changedDpoFacts(one, binder, today).length > 0) return 'askAgain';
  return one.nextLookOn !== null && one.nextLookOn < today ? 'lookAgain' : 'concluded';
}

/** A DPIA that leaves a high risk, and the authority has not been consulted (Art. 36(1)). */
export const isHighRiskUnasked = (one: Assessment): boolean =>
  one.kind === 'dpia' && hasHighRiskLeft(risksOf(one)) && one.consultation.state === 'none';

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
