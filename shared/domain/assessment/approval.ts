import type { Binder } from '../binder';
import { canonicalJson } from '../document/canonicalJson';
import type { Assessment } from './assessment';
import { mustWaitForAuthority } from './standing';

/**
 * Whether a DPIA is approved now although a high risk remains on which the authority has not answered (Art. 36(1) and
 * (2)). An approval that stands in the binder already is no hindrance to correcting the rest: that is found instead.
 */
export function approvalTooEarly({ assessments }: Binder, assessment: Assessment): boolean {
  const { id, conclusion } = assessment;
  if (conclusion?.verdict !== 'approved' || !mustWaitForAuthority(assessment)) return false;
  const before = assessments.find((one) => one.id === id)?.conclusion ?? null;
  return canonicalJson(before) !== canonicalJson(conclusion);
}
