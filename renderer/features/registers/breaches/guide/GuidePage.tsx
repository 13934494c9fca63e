import { Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { Navigate, useParams } from 'react-router';
import { guidePages, type GuidePage as Page, pageBefore } from '../../../../../shared/domain/breach/guide';
import { wrongClockYear } from '../../../../../shared/domain/breach/times';
import type { Instant } from '../../../../../shared/domain/calendar';
import { breachGuidePage, registerAddresses } from '../../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { Refusal } from '../../../../app/Refusal';
import { useNow } from '../../../../app/useNow';
import { ErrorSummary } from '../../../../ui/ErrorSummary';
import { Fields } from '../../../../ui/Fields';
import { FocusShell } from '../../../../ui/FocusShell';
import { Notice } from '../../../../ui/Notice';
import { QuestionPage } from '../../../../ui/QuestionPage';
import { StatusText } from '../../../../ui/StatusText';
import { DataQuestion } from './DataQuestion';
import styles from './guide.module.css';
import type { QuestionProps } from './questionProps';
import { RiskQuestion } from './RiskQuestion';
import { StopQuestion } from './StopQuestion';
import { text } from './text';
import { useGuide } from './useGuide';
import { WhatQuestion } from './WhatQuestion';
import { WhenQuestion } from './WhenQuestion';
import { WhoQuestion } from './WhoQuestion';

const questions: Record<Page, ComponentType<QuestionProps>> = {
  what: WhatQuestion,
  when: WhenQuestion,
  who: WhoQuestion,
  data: DataQuestion,
  stop: StopQuestion,
  risk: RiskQuestion,
};

/** The page of the guide that the address names; `new` is a breach that is not in the binder yet. */
export function GuidePage() {
  const { id = 'new', page: wanted } = useParams();
  const { breaches } = useBinder();
  const now = useNow();
  const page = guidePages.find((one) => one === wanted);
  const isKnown = id === 'new' || breaches.some((one) => one.id === id);
  if (page === undefined || !isKnown) return <Navigate to={registerAddresses.breaches} replace />;
  return <Guide key={`${id} ${page}`} id={id === 'new' ? null : id} page={page} now={now} />;
}

/** One question in the focus shell, with the way back, the way on, and the way out. */
function Guide({ id, page, now }: { id: string | null; page: Page; now: Instant | null }) {
  const words = useWords(text);
  const { savedAt } = useApp().status;
  const guide = useGuide(id, page, now);
  const { form } = guide;
  const number = guidePages.indexOf(page) + 1;
  const before = pageBefore(page);
  const Question = questions[page];
  const { question, help, why, law } = words.pages[page];
  const year = now === null ? null : wrongClockYear(now, savedAt);

  return (
    <FocusShell
      title={words.appName}
      words={words}
      progress={{ value: number, max: guidePages.length, label: words.progress }}
      right={
        <>
          {id === null ? null : <StatusText tone="ok">{words.saved}</StatusText>}
          <span>{words.place(number, guidePages.length)}</span>
          <Button variant="default" size="sm" onClick={guide.leave}>
            {id === null ? words.leaveUnsaved : words.leave}
          </Button>
        </>
      }
    >
      <QuestionPage
        wide
        back={before === null ? undefined : { label: words.back, to: breachGuidePage(id ?? 'new', before) }}
        question={question}
        help={help}
        focusKey={page}
        errors={
          <div className={styles.errors}>
            <ErrorSummary title={words.errorsTitle} errors={form.errors} attempt={form.attempt} />
            <Refusal failure={guide.refusal} />
            {year === null ? null : (
              <Notice tone="bad" urgent>
                {words.wrongClock(year)}
              </Notice>
            )}
          </div>
        }
        primary={{ label: page === 'risk' ? words.finish : words.next, loading: guide.isSaving }}
        onSubmit={() => void guide.goOn()}
        why={{ title: words.whyTitle, text: why, law }}
      >
        <Fields>
          <Question form={form} now={now} />
        </Fields>
      </QuestionPage>
    </FocusShell>
  );
}
