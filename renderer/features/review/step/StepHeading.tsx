import { Anchor } from '@mantine/core';
import { type ReviewStep, reviewSteps } from '../../../../shared/domain/review/review';
import { stepQuestion } from '../../../../shared/text/labels';
import { useWords } from '../../../app/BinderProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { WhyBox } from '../../../ui/WhyBox';
import { useReview } from '../reviewContext';
import styles from './step.module.css';
import { text } from './text';

interface StepHeadingProps {
  step: ReviewStep;
  isWhyOpen: boolean;
  onWhy: () => void;
}

const whyId = 'why';

/** Which step, its question in everyday words, and the law behind it for whoever asks. */
export function StepHeading({ step, isWhyOpen, onWhy }: StepHeadingProps) {
  const { language } = useReview();
  const words = useWords(text);
  const why = words.whys[step];
  return (
    <>
      <PageHeading
        eyebrow={words.stepOf(reviewSteps.indexOf(step) + 1, reviewSteps.length)}
        title={stepQuestion(step, language)}
        focusKey={step}
        lead={
          <>
            {`${words.help[step]} `}
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              aria-expanded={isWhyOpen}
              aria-controls={isWhyOpen ? whyId : undefined}
              onClick={onWhy}
            >
              {words.whyLink(why.law)}
            </Anchor>
          </>
        }
      />
      {isWhyOpen ? (
        <div id={whyId} className={styles.why}>
          <WhyBox title={words.why} text={why.text} law={why.law} />
        </div>
      ) : null}
    </>
  );
}
