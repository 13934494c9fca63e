import type { ReactNode } from 'react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Failure } from '../../../../shared/errors';
import { useApp, useInWords, useWords } from '../../../app/BinderProvider';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { FocusShell } from '../../../ui/FocusShell';
import { Notice } from '../../../ui/Notice';
import { QuestionPage } from '../../../ui/QuestionPage';
import { StepsCard } from '../../../ui/StepsCard';
import { text } from '../text';
import { type Steps, sheetSteps } from './sheetSteps';
import { useGroupCheck } from './useGroupCheck';
import type { RecoverySheetState } from './useRecoverySheet';

interface FinishPageProps {
  heading: { place: string; section: string; title: string; lead: string };
  sheet: RecoverySheetState;
  /** Steps that come before those of the recovery sheet. */
  first?: Steps;
  pane: { label: string; children: ReactNode };
  children?: ReactNode;
}

/** The last page of set-up and of recovery: the recovery sheet is printed and checked, then the binder opens. */
export function FinishPage({ heading, sheet, first = [], pane, children }: FinishPageProps) {
  const { ask } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const navigate = useNavigate();
  const check = useGroupCheck();
  const [isWorking, setIsWorking] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const told = refusal ?? check.refusal ?? sheet.refusal;

  async function finish() {
    setIsWorking(true);
    const isDone = sheet.isChecked || (await check.check());
    setIsWorking(false);
    if (isDone) await navigate('/');
  }

  async function tomorrow() {
    const reminded = await ask('recovery.remindTomorrow', {});
    if (reminded.ok) await navigate('/');
    else setRefusal(reminded.error);
  }

  return (
    <FocusShell
      title={words.appName}
      words={words}
      progress={{ value: 1, max: 1, label: words.progress }}
      right={<span>{heading.place}</span>}
    >
      <QuestionPage
        section={heading.section}
        question={heading.title}
        help={heading.lead}
        focusKey={heading.title}
        errors={
          <>
            <ErrorSummary title={words.print.errorsTitle} errors={check.errors} attempt={check.attempt} />
            {told === null ? null : (
              <Notice tone="bad" urgent>
                {inWords(told)}
              </Notice>
            )}
          </>
        }
        primary={{ label: words.print.done, loading: isWorking }}
        onSubmit={() => void finish()}
        secondary={
          sheet.isChecked ? undefined : { label: words.print.tomorrow, onClick: () => void tomorrow() }
        }
        paper={{ ...pane, wide: true }}
      >
        <StepsCard size="lg" steps={[...first, ...sheetSteps(sheet, check, words.print)]} />
        {children}
      </QuestionPage>
    </FocusShell>
  );
}
