import type { StepProgress } from '../../../../shared/domain/review/progress';
import type { ReviewStep } from '../../../../shared/domain/review/review';
import { stepName } from '../../../../shared/text/labels';
import { useWords } from '../../../app/BinderProvider';
import { type Step, StepList, type StepState } from '../../../ui/StepList';
import { stepAddress } from '../address';
import { useReview } from '../reviewContext';
import { text } from './text';

/** The steps with what has come of each so far. */
export function StepRail({ progress, current }: { progress: readonly StepProgress[]; current: ReviewStep }) {
  const { language } = useReview();
  const words = useWords(text);
  const steps = progress.map((one, index): Step => {
    const done = one.items.length - one.unanswered.length;
    const isBegun = one.unanswered.length > 0 && (done > 0 || one.step === current);
    return {
      id: one.step,
      to: stepAddress(one.step),
      number: index + 1,
      label: stepName(one.step, language),
      state: stateOf(one),
      isCurrent: one.step === current,
      outcome: outcomeOf(one, words),
      count: isBegun ? words.count(done, one.items.length) : undefined,
    };
  });
  return <StepList label={words.rail} note={words.railNote} steps={steps} words={words.states} />;
}

function stateOf({ seeAgain, outcome }: StepProgress): StepState {
  if (seeAgain) return 'seeAgain';
  if (outcome === null) return 'notStarted';
  return outcome === 'confirmed' ? 'answered' : outcome;
}

function outcomeOf({ outcome, counts }: StepProgress, words: (typeof text)['da']): Step['outcome'] {
  if (outcome === 'followUp') return { text: words.tasks(counts.followUp), tone: 'warn' };
  if (outcome === 'corrected') return { text: words.corrected(counts.corrected), tone: 'info' };
  return undefined;
}
