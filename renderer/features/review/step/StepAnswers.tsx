import { Anchor } from '@mantine/core';
import type { ReviewItem } from '../../../../shared/domain/review/items';
import { stepProgress } from '../../../../shared/domain/review/progress';
import type { ReviewStep } from '../../../../shared/domain/review/review';
import { useWords } from '../../../app/BinderProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { EvidenceBox } from '../../../ui/EvidenceBox';
import { ReviewList } from '../../../ui/ReviewList';
import { evidenceHeading, evidenceLines } from '../evidence/evidenceLines';
import { text as evidenceText } from '../evidence/text';
import { useReview } from '../reviewContext';
import { ItemRow } from './ItemRow';
import styles from './step.module.css';
import { text } from './text';

interface StepAnswersProps {
  step: ReviewStep;
  onCorrect: (item: ReviewItem) => void;
  onShowPaper: () => void;
}

/** What has happened since last time, and everything the step asks about. */
export function StepAnswers({ step, onCorrect, onShowPaper }: StepAnswersProps) {
  const place = useReview();
  const words = useWords(text);
  const evidenceWords = useWords(evidenceText);
  const { items, unanswered } = stepProgress(place.binder, place.review, step, place.today);
  const canConfirmRest =
    unanswered.length > 0 && items.length > 1 && unanswered.every(({ flags }) => flags.length === 0);

  return (
    <>
      <EvidenceBox
        heading={evidenceHeading(place, evidenceWords)}
        items={evidenceLines(step, place, evidenceWords)}
      />
      {items.length === 0 ? (
        <EmptyState text={words.empty[step]} />
      ) : (
        <ReviewList label={words.list[step]}>
          {items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              onCorrect={() => onCorrect(item)}
              onShow={item.subject === 'document' ? onShowPaper : undefined}
            />
          ))}
        </ReviewList>
      )}
      {canConfirmRest ? (
        <p className={styles.rest}>
          <Anchor
            component="button"
            type="button"
            underline="always"
            onClick={() => void place.send('review.confirmRest', { step })}
          >
            {words.rest}
          </Anchor>
        </p>
      ) : null}
    </>
  );
}
