import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { nextOpenStep, reviewProgress } from '../../../../shared/domain/review/progress';
import { type ReviewStep, reviewSteps } from '../../../../shared/domain/review/review';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { EntryDrawers } from '../../../entries/EntryDrawers';
import type { LinkOrAction } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { ReviewPage } from '../../../ui/ReviewPage';
import { StepFooter } from '../../../ui/StepFooter';
import { stepAddress } from '../address';
import { useReview } from '../reviewContext';
import { addedIn } from './addedIn';
import { PolicyDrawer, SourcesDrawer } from './PolicyDrawers';
import { StepAnswers } from './StepAnswers';
import { StepHeading } from './StepHeading';
import { StepRail } from './StepRail';
import { text } from './text';
import { useCorrecting } from './useCorrecting';

/** One step of the review (Art. 5(2), 24(1): the firm looks for itself and can show that it did). */
export function StepPage() {
  const { step } = useParams();
  const known = reviewSteps.find((one) => one === step);
  return known === undefined ? null : <KnownStep key={known} step={known} />;
}

function KnownStep({ step }: { step: ReviewStep }) {
  const { binder, review, today } = useReview();
  const words = useWords(text);
  const inWords = useInWords();
  const navigate = useNavigate();
  const correcting = useCorrecting(step);
  const [isWhyOpen, setIsWhyOpen] = useState(false);
  const progress = reviewProgress(binder, review, today);
  const missing = progress.find((one) => one.step === step)?.unanswered.length ?? 0;
  const toggleWhy = (): void => setIsWhyOpen((isOpen) => !isOpen);

  function goOn(): void {
    const next = nextOpenStep(progress, step);
    // Only this step is left: the check names what is missing.
    void navigate(next === null || next === step ? '/review/check' : stepAddress(next));
  }
  useStepKeys({ goOn, why: toggleWhy, isOff: correcting.isAnythingOpen });

  return (
    <>
      <ReviewPage
        steps={<StepRail progress={progress} current={step} />}
        footer={
          <StepFooter
            back={{ label: words.back, to: previousAddress(step) }}
            action={addAction(step, words, correcting.add)}
            count={missing === 0 ? undefined : words.missing(missing)}
            primary={{ label: words.goOn, onClick: goOn }}
          />
        }
      >
        <StepHeading step={step} isWhyOpen={isWhyOpen} onWhy={toggleWhy} />
        {correcting.refusal === null ? null : (
          <Notice tone="bad" urgent>
            {inWords(correcting.refusal)}
          </Notice>
        )}
        <StepAnswers step={step} onCorrect={correcting.correct} onShowPaper={correcting.showPaper} />
      </ReviewPage>
      <EntryDrawers
        open={correcting.open}
        onClose={correcting.close}
        onSaved={(changed, choice) => void correcting.saved(changed, choice)}
      />
      <SourcesDrawer
        opened={correcting.isChoosingSource}
        onClose={correcting.close}
        onChoose={correcting.correct}
      />
      <PolicyDrawer opened={correcting.isPaperShown} onClose={correcting.close} />
    </>
  );
}

function previousAddress(step: ReviewStep): string {
  const before = reviewSteps[reviewSteps.indexOf(step) - 1];
  return before === undefined ? '/review' : stepAddress(before);
}

type AddWords = Readonly<Partial<Record<ReviewStep, string>>>;
type Subject = NonNullable<(typeof addedIn)[ReviewStep]>;

function addAction(
  step: ReviewStep,
  words: { add: AddWords },
  add: (subject: Subject) => void,
): (LinkOrAction & { icon: typeof IconPlus }) | undefined {
  const subject = addedIn[step];
  const label = words.add[step];
  if (subject === undefined || label === undefined) return undefined;
  return { label, icon: IconPlus, onClick: () => add(subject) };
}

/** Ctrl Enter goes on, F1 says why; off while something stands on top of the step. */
function useStepKeys({ goOn, why, isOff }: { goOn: () => void; why: () => void; isOff: boolean }): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const action = event.key === 'F1' ? why : event.key === 'Enter' && event.ctrlKey ? goOn : null;
      if (action === null || isOff) return;
      event.preventDefault();
      // Before the row sees it: Enter alone chooses an answer there.
      event.stopPropagation();
      action();
    }
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [goOn, why, isOff]);
}
