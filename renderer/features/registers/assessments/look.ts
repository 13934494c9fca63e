import type { Assessment } from '../../../../shared/domain/assessment/assessment';
import { asksForMore } from '../../../../shared/domain/assessment/proposals';
import type { AssessmentState } from '../../../../shared/domain/assessment/standing';
import type { Tone } from '../../../ui/tone';

const tones: Record<AssessmentState, Tone> = {
  underWay: 'draft',
  askAgain: 'warn',
  highRisk: 'bad',
  lookAgain: 'warn',
  concluded: 'ok',
};

/** The colour of an assessment's state; a conclusion that asks for more is no green one. */
export function toneOf(state: AssessmentState, { conclusion }: Assessment): Tone {
  const isOpen = state === 'concluded' && conclusion !== null && asksForMore(conclusion.verdict);
  return isOpen ? 'warn' : tones[state];
}
