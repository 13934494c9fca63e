import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { Assessment } from './assessment';
import { dpoFacts } from './dpoFacts';

/**
 * An assessment as it is kept. A DPO conclusion that is given, or given anew (`restsOn` null), is kept with the facts it
 * rests on today, so that it can be asked again when one of them changes. Otherwise they stay as they were: the form has
 * no say in them.
 */
export function settledAssessment(binder: Binder, assessment: Assessment, today: IsoDate): Assessment {
  if (assessment.kind !== 'dpo') return assessment;
  const { conclusion, restsOn, answers } = assessment;
  if (conclusion === null) return { ...assessment, restsOn: null };
  const before = binder.assessments.find(({ id }) => id === assessment.id);
  const kept = before?.kind === 'dpo' && restsOn !== null ? before.restsOn : null;
  return { ...assessment, restsOn: kept ?? dpoFacts(binder, answers, today) };
}
