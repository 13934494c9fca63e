import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Binder } from '../../../shared/domain/binder';
import { setupOrder } from '../../../shared/domain/setup/answers';
import { listed } from '../../../shared/text/format';
import { useApp, useBinder, useInWords, useWords } from '../../app/BinderProvider';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FocusShell } from '../../ui/FocusShell';
import { Notice } from '../../ui/Notice';
import { QuestionPage } from '../../ui/QuestionPage';
import { addressBefore, minutesLeft, questionNumber } from './course';
import { filledIn } from './paper/filledIn';
import { GrowingPaper } from './paper/GrowingPaper';
import { binderWith } from './paper/preview';
import { text } from './text';
import { useLeaving } from './useLeaving';
import type { QuestionState } from './useQuestion';

/** The page around one question: where you are, what it is for, what it writes, and the way on. */
export function QuestionScreen({ state, children }: { state: QuestionState; children: ReactNode }) {
  const { question } = state;
  const words = useWords(text);
  const inWords = useInWords();
  const leaving = useLeaving(state);
  const { before, now } = usePreview(state);
  const number = questionNumber(question);
  const back = addressBefore(question, state.isFromCheck);
  const own = words.questions[question];

  return (
    <FocusShell
      title={words.appName}
      words={words}
      progress={{ value: number, max: setupOrder.length, label: words.progress }}
      right={
        <>
          <span>{words.place(number, setupOrder.length, minutesLeft(question))}</span>
          <Button variant="default" size="sm" onClick={leaving.leave}>
            {words.saveAndLeave}
          </Button>
        </>
      }
    >
      <QuestionPage
        back={
          back === null ? undefined : { label: state.isFromCheck ? words.backToCheck : words.back, to: back }
        }
        section={own.section}
        question={own.question}
        help={own.help}
        focusKey={question}
        errors={
          <>
            <ErrorSummary title={words.errorsTitle} errors={state.errors} attempt={state.attempt} />
            {state.refusal === null ? null : (
              <Notice tone="bad" urgent>
                {inWords(state.refusal)}
              </Notice>
            )}
          </>
        }
        primary={{ label: words.next, loading: state.isSaving }}
        onSubmit={() => void state.goOn()}
        aside={words.mayChange}
        why={{ title: words.whyTitle, text: own.why, law: own.law }}
        paper={{
          label: words.paper.heading,
          heading: words.paper.heading,
          children: <GrowingPaper before={before} now={now} />,
          note: state.isFinished ? <FilledIn state={state} now={now} /> : undefined,
        }}
      >
        {children}
      </QuestionPage>
      {leaving.dialog}
    </FocusShell>
  );
}

/** The binder without an answer to this question, and with the one that is typed. */
function usePreview({ question, answers }: QuestionState): { before: Binder; now: Binder } {
  const binder = useBinder();
  const { today } = useApp().status;
  const typed = useDeferredValue(answers);
  return useMemo(
    () => ({
      before: binderWith(binder, { ...typed, [question]: null }, today),
      now: binderWith(binder, typed, today),
    }),
    [binder, question, typed, today],
  );
}

function FilledIn({ state, now }: { state: QuestionState; now: Binder }) {
  const words = useWords(text);
  const things = filledIn(state.question, now, words.filledIn);
  if (things.length === 0) return null;
  return (
    <>
      <IconCircleCheck size={20} stroke={1.75} aria-hidden />
      <span>
        <b>{words.paper.filled}</b> {`${capital(listed(things, now.language))}.`}
      </span>
    </>
  );
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
