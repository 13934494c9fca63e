import { Button, Title } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { Navigate } from 'react-router';
import type { SetupQuestion } from '../../../../shared/domain/setup/answers';
import type { Failure } from '../../../../shared/errors';
import { useApp, useBinder, useInWords, useWords } from '../../../app/BinderProvider';
import { BackLink } from '../../../ui/BackLink';
import { FocusShell } from '../../../ui/FocusShell';
import { Notice } from '../../../ui/Notice';
import { PageHeading } from '../../../ui/PageHeading';
import { SplitPage } from '../../../ui/SplitPage';
import { SummaryList } from '../../../ui/SummaryList';
import { addressOf, questionNumber } from '../course';
import { text } from '../text';
import { CheckSide } from './CheckSide';
import { type AnswerInWords, answersInWords, completeAnswers } from './checkRows';
import styles from './finish.module.css';

const groups = [
  { id: 'company', questions: ['company', 'contactPerson'] },
  { id: 'trade', questions: ['trade'] },
  { id: 'suppliers', questions: ['suppliers'] },
  { id: 'security', questions: ['measures'] },
  { id: 'calendar', questions: ['calendar'] },
] as const satisfies readonly { id: string; questions: readonly SetupQuestion[] }[];

/** All six answers on one page, each with the way back to its question. */
export function CheckAnswers() {
  const { ask } = useApp();
  const binder = useBinder();
  const allWords = useWords(text);
  const words = allWords.check;
  const inWords = useInWords();
  const [isFinishing, setIsFinishing] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const answers = completeAnswers(binder.setup.answers);
  if (answers === null) return <Navigate to="/setup" replace />;
  const answered = answersInWords(answers, allWords, binder.language);

  const row = (question: SetupQuestion) => ({
    id: question,
    number: questionNumber(question),
    name: words.rows[question],
    outcome: outcomeOf(answered[question]),
    notes: answered[question].notes,
    change: {
      label: words.change,
      ariaLabel: words.changeWhat(words.rows[question]),
      to: `${addressOf(question)}?from=check`,
    },
  });

  // When it succeeds the frame leads on to the print: set-up's own pages are closed from then on.
  async function finish() {
    setIsFinishing(true);
    const finished = await ask('setup.finish', {});
    setIsFinishing(false);
    setRefusal(finished.ok ? null : finished.error);
  }

  return (
    <FocusShell title={allWords.appName} words={allWords} right={<LeaveButton />}>
      <SplitPage
        sideLabel={words.sideLabel}
        side={
          <CheckSide>
            <Button
              size="lg"
              fullWidth
              classNames={{ root: styles.finish ?? '', label: styles.finishLabel ?? '' }}
              loading={isFinishing}
              onClick={() => void finish()}
            >
              {words.finish}
            </Button>
          </CheckSide>
        }
      >
        <BackLink target={{ label: allWords.back, to: addressOf('calendar') }} />
        <PageHeading title={words.title} lead={words.lead} focusKey="check" />
        {refusal === null ? null : (
          <Notice tone="bad" urgent>
            {inWords(refusal)}
          </Notice>
        )}
        {groups.map(({ id, questions }) => (
          <section key={id} className={styles.group}>
            <Title order={2}>{words.groups[id]}</Title>
            <SummaryList rows={questions.map(row)} />
          </section>
        ))}
      </SplitPage>
    </FocusShell>
  );
}

const outcomeOf = ({ text: words, isUnderWay }: AnswerInWords) =>
  isUnderWay ? { tone: 'warn' as const, icon: IconFlag, text: words } : { tone: 'ok' as const, text: words };

function LeaveButton() {
  const { ask } = useApp();
  const words = useWords(text);
  return (
    <Button variant="default" size="sm" onClick={() => void ask('binder.lock', {})}>
      {words.saveAndLeave}
    </Button>
  );
}
