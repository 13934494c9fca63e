import { Button } from '@mantine/core';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { type Assessment, risksOf } from '../../../../shared/domain/assessment/assessment';
import { registerAddresses } from '../../../app/addresses';
import { useApp, useBinder, useInWords, useWords } from '../../../app/BinderProvider';
import { useAsking } from '../../../app/useAsking';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { FocusShell } from '../../../ui/FocusShell';
import { Notice } from '../../../ui/Notice';
import { QuestionPage } from '../../../ui/QuestionPage';
import { assessmentPage, guidePage } from './addresses';
import { assessmentWith, errorsOf, ratedRisks, type Values, valuesOf } from './form';
import { RecordSide } from './RecordSide';
import { RiskPictures } from './RiskMatrix';
import { StepFields } from './StepFields';
import { type GuideStep, stepsOf } from './steps';
import { text } from './text';

/** A page of the guide through an assessment; each page is saved when it is left forwards. */
export function GuidePage() {
  const { id, step } = useParams();
  const one = useBinder().assessments.find((known) => known.id === id);
  if (one === undefined) return <Navigate to={registerAddresses.assessments} replace />;
  const here = stepsOf(one.kind).find((known) => known === step);
  if (here === undefined) return <Navigate to={assessmentPage(one.id)} replace />;
  return <OneStep key={`${one.id} ${here}`} of={one} step={here} />;
}

function OneStep({ of, step }: { of: Assessment; step: GuideStep }) {
  const binder = useBinder();
  const { today, language } = useApp().status;
  const words = useWords(text);
  const inWords = useInWords();
  const navigate = useNavigate();
  const { ask, refusal, working } = useAsking();
  const [first] = useState(() => valuesOf(of, step, { binder, today, language }));
  const form = useEntryForm<Values>('assessment', `${of.id}/${step}`, first, (values) =>
    errorsOf(of, step, { values, binder, today, words: words.errors }),
  );
  const steps = stepsOf(of.kind);
  const at = steps.indexOf(step);
  const next = steps[at + 1];
  const before = steps[at - 1];

  async function save(to: string): Promise<void> {
    const values = await form.complete();
    if (values === null) return;
    const saved = await ask('assessment.save', assessmentWith(of, step, { values, binder }));
    if (saved === null) return;
    form.forget();
    await navigate(to);
  }
  /** What was typed is saved when it is whole; by "back" it stays as it is typed and is offered again. */
  const leave = (): void =>
    void (form.isDirty ? save(assessmentPage(of.id)) : navigate(assessmentPage(of.id)));

  const own = words.steps[step];
  const title = step === 'points' ? (words.pointsTitle[of.kind] ?? own.title) : own.title;
  return (
    <FocusShell
      title={words.guide.appName}
      words={words.guide}
      progress={{ value: at + 1, max: steps.length, label: words.guide.progress }}
      right={
        <>
          <span>{words.guide.place(at + 1, steps.length)}</span>
          <Button variant="default" size="sm" disabled={working !== null} onClick={leave}>
            {words.guide.leave}
          </Button>
        </>
      }
    >
      <QuestionPage
        wide
        back={{
          label: words.guide.back,
          to: before === undefined ? assessmentPage(of.id) : guidePage(of.id, before),
        }}
        section={of.name}
        question={title}
        help={own.help}
        focusKey={`${of.id} ${step}`}
        errors={
          <>
            <ErrorSummary title={words.guide.errors} errors={form.errors} attempt={form.attempt} />
            {refusal === null ? null : (
              <Notice tone="bad" urgent>
                {inWords(refusal)}
              </Notice>
            )}
          </>
        }
        primary={{
          label: next === undefined ? words.guide.finish : words.guide.next,
          loading: working !== null,
        }}
        onSubmit={() => void save(next === undefined ? assessmentPage(of.id) : guidePage(of.id, next))}
        aside={words.guide.mayChange}
        why={{ title: words.guide.why, ...words.law[of.kind] }}
        paper={
          showsRisks(of, step)
            ? {
                label: words.guide.picture,
                heading: words.guide.picture,
                children: (
                  <RiskPictures risks={step === 'risks' ? ratedRisks(form.values.risks) : risksOf(of)} />
                ),
              }
            : {
                label: words.guide.record,
                heading: words.guide.record,
                children: <RecordSide of={of} />,
              }
        }
      >
        <StepFields of={of} step={step} form={form} />
      </QuestionPage>
    </FocusShell>
  );
}

const showsRisks = (one: Assessment, step: GuideStep): boolean =>
  'risks' in one && (step === 'risks' || step === 'hearing' || step === 'conclusion');
