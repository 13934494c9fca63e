import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { answersMark } from './answersMark';
import type { Assessment } from './assessment';
import { dpoFacts } from './dpoFacts';

/**
 * An assessment as it is kept. A conclusion that rests on answers, and is given or given anew (`restsOn` null), is kept
 * with what it rests on today, so that it can be asked again when that changes. Otherwise it stays as it was: the form
 * has no say in it.
 */
export function settledAssessment(binder: Binder, assessment: Assessment, today: IsoDate): Assessment {
  if (!('restsOn' in assessment)) return assessment;
  if (assessment.conclusion === null) return { ...assessment, restsOn: null };
  const before = binder.assessments.find(({ id }) => id === assessment.id);
  if (assessment.kind === 'dpo') {
    const kept = before?.kind === 'dpo' && assessment.restsOn !== null ? before.restsOn : null;
    return { ...assessment, restsOn: kept ?? dpoFacts(binder, assessment.answers, today) };
  }
  const kept = before?.kind === assessment.kind && assessment.restsOn !== null ? before.restsOn : null;
  return { ...assessment, restsOn: kept ?? answersMark(assessment.answers) };
}
