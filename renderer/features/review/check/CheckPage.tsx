import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { reviewProgress } from '../../../../shared/domain/review/progress';
import { reviewSteps } from '../../../../shared/domain/review/review';
import type { Failure } from '../../../../shared/errors';
import { stepName } from '../../../../shared/text/labels';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { isOfTheDisk } from '../../../app/unsaved';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { PageHeading } from '../../../ui/PageHeading';
import { SplitPage } from '../../../ui/SplitPage';
import { SummaryCounts, SummaryList } from '../../../ui/SummaryList';
import { stepAddress } from '../address';
import { useReview } from '../reviewContext';
import { text as reviewText } from '../text';
import { CheckSide } from './CheckSide';
import styles from './check.module.css';
import { checkCounts, checkRow, missingNames, rowId } from './checkRows';
import { text } from './text';

/** All answers on one page, what will be made of them, and the way on to the signature. */
export function CheckPage() {
  const place = useReview();
  const { binder, review, today, language, send } = place;
  const own = useWords(text);
  const words = { own, shared: useWords(reviewText) };
  const inWords = useInWords();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const [isPreparing, setIsPreparing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const progress = reviewProgress(binder, review, today);
  const missing = progress.filter(({ unanswered }) => unanswered.length > 0);

  async function prepare(): Promise<void> {
    setFailure(null);
    setAttempt((count) => count + 1);
    if (missing.length > 0 || isPreparing) return;
    setIsPreparing(true);
    const result = await send('review.prepare', {});
    setIsPreparing(false);
    if (!result.ok && !isOfTheDisk(result.error)) setFailure(result.error);
  }

  return (
    <SplitPage
      sideLabel={own.side}
      side={<CheckSide isPreparing={isPreparing} onPrepare={() => void prepare()} />}
    >
      {attempt > 0 ? (
        <ErrorSummary
          title={own.missingTitle}
          attempt={attempt}
          errors={missing.map((one) => ({
            fieldId: rowId(one),
            text: own.missingLine(
              reviewSteps.indexOf(one.step) + 1,
              stepName(one.step, language),
              missingNames(one, language, words),
            ),
          }))}
        />
      ) : null}
      {failure === null ? null : (
        <Notice tone="bad" urgent>
          {inWords(failure)}
        </Notice>
      )}
      <div className={styles.back}>
        <IconArrowLeft size={16} stroke={2} aria-hidden />
        <Link to={stepAddress('documents')}>{own.backTo(reviewSteps.length)}</Link>
      </div>
      <PageHeading title={own.title} focusKey="check" />
      <SummaryCounts items={checkCounts(progress, words)} />
      <SummaryList
        rows={progress.map((one, index) => ({
          ...checkRow(one, index + 1, place, words),
          change: {
            label: own.change,
            ariaLabel: own.changeOf(stepName(one.step, language)),
            onClick: () => void navigate(stepAddress(one.step)),
          },
        }))}
      />
    </SplitPage>
  );
}
