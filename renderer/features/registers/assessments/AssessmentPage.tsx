import { Button } from '@mantine/core';
import { IconArrowRight, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { hasOtherAnswers } from '../../../../shared/domain/assessment/answersMark';
import { type Assessment, answersOf, risksOf } from '../../../../shared/domain/assessment/assessment';
import { paperOfKind } from '../../../../shared/domain/assessment/assessmentPapers';
import { changedDpoFacts, type DpoFactName } from '../../../../shared/domain/assessment/dpoFacts';
import { openPoints } from '../../../../shared/domain/assessment/proposals';
import {
  assessmentsOf,
  isHighRiskUnanswered,
  nameOfAbout,
} from '../../../../shared/domain/assessment/standing';
import type { Binder } from '../../../../shared/domain/binder';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { assessmentKindName, dpoFactName, verdictName } from '../../../../shared/text/assessments';
import { listed, longDate } from '../../../../shared/text/format';
import { registerAddresses, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { EntryFiles } from '../../../entries/files/EntryFiles';
import { useUndo } from '../../../entries/useUndo';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { EmptyState } from '../../../ui/EmptyState';
import { FactList } from '../../../ui/FactList';
import { ButtonLink, Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import { guidePage } from './addresses';
import styles from './assessments.module.css';
import { RiskPictures } from './RiskMatrix';
import { type GuideStep, standingOf, stepsOf } from './steps';
import { text } from './text';
import { useBegin } from './useBegin';

/** One assessment with how far it has come and what came of it. */
export function AssessmentPage() {
  const { id } = useParams();
  const words = useWords(text);
  const one = useBinder().assessments.find((known) => known.id === id);
  if (one !== undefined) return <OneAssessment key={one.id} of={one} />;
  return (
    <Page>
      <PageHeading title={words.gone.title} focusKey="gone" />
      <EmptyState
        text={words.gone.text}
        action={<ButtonLink to={registerAddresses.assessments}>{words.gone.back}</ButtonLink>}
      />
    </Page>
  );
}

function OneAssessment({ of }: { of: Assessment }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const steps = stepsOf(of.kind);
  const goOn = steps.find((step) => !standingOf(of, step, language).isDone) ?? steps[0] ?? 'conclusion';
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={registerAddresses.assessments}>{words.title}</Link>}
        title={of.name}
        lead={of.kind === 'dpo' ? undefined : assessmentKindName(of.kind, language)}
        focusKey={of.id}
        actions={
          <>
            <ButtonLink
              to={registerPaperPage(paperOfKind[of.kind], of.id)}
              variant="default"
              leftIcon={IconPrinter}
            >
              {words.page.printOne}
            </ButtonLink>
            <ButtonLink to={guidePage(of.id, goOn)} rightIcon={IconArrowRight}>
              {of.conclusion === null ? words.page.goOn : words.page.correct}
            </ButtonLink>
          </>
        }
      />
      <Notices of={of} />
      <div className={styles.parts}>
        <Steps of={of} />
        <Conclusion of={of} />
        {risksOf(of).length === 0 ? null : (
          <Section title={words.guide.picture}>
            <RiskPictures risks={risksOf(of)} />
          </Section>
        )}
        <Section title={words.page.files}>
          <EntryFiles
            of={{ list: 'assessments', id: of.id }}
            files={of.files}
            attachLabel={words.page.attach}
          />
        </Section>
      </div>
      <Removal of={of} />
    </Page>
  );
}

/** What a conclusion rests on that is other now. */
function changedFactsOf(one: Assessment, binder: Binder, today: IsoDate): DpoFactName[] {
  if (one.kind === 'dpo') return changedDpoFacts(one, binder, today);
  return hasOtherAnswers(one) ? ['answers'] : [];
}

/** What asks for something more. */
function Notices({ of }: { of: Assessment }) {
  const binder = useBinder();
  const { today, language } = useApp().status;
  const words = useWords(text).page;
  const { begin, refusal } = useBegin();
  const changed = changedFactsOf(of, binder, today);
  const open = of.kind === 'design' ? openPoints(answersOf(of)).length : 0;
  const asksForDpia =
    of.conclusion?.verdict === 'needed' &&
    !assessmentsOf(binder, 'dpia').some(({ about }) => about === of.about);
  const isLate = of.conclusion !== null && of.nextLookOn !== null && of.nextLookOn < today;
  return (
    <div className={styles.notices}>
      <Refusal failure={refusal} />
      {changed.length === 0 ? null : (
        <Notice tone="warn">
          {words.changed(
            listed(
              changed.map((fact) => dpoFactName(fact, language)),
              language,
            ),
          )}
        </Notice>
      )}
      {isHighRiskUnanswered(of) ? (
        <Notice tone="bad">{of.consultation.state === 'sent' ? words.highRiskAsked : words.highRisk}</Notice>
      ) : null}
      {isLate && of.nextLookOn !== null ? (
        <Notice tone="warn">{words.look(longDate(of.nextLookOn, language))}</Notice>
      ) : null}
      {open === 0 ? null : <Notice tone="warn">{words.openPoints(open)}</Notice>}
      {asksForDpia ? (
        <Notice
          tone="warn"
          action={{ label: words.makeDpia, onClick: () => void begin('dpia', { about: of.about }) }}
        >
          {words.needed}
        </Notice>
      ) : null}
    </div>
  );
}

function Steps({ of }: { of: Assessment }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const titleOf = (step: GuideStep): string =>
    step === 'points' ? (words.pointsTitle[of.kind] ?? words.steps.points.title) : words.steps[step].title;
  return (
    <Section title={words.page.steps}>
      <RowList
        rows={stepsOf(of.kind).map((step, index) => {
          const { isDone, done, of: all } = standingOf(of, step, language);
          const isCounted = step === 'points' || step === 'list';
          const told = { done: words.page.written, begun: words.page.risks(done), none: words.page.notBegun };
          return {
            id: `step-${step}`,
            number: index + 1,
            title: titleOf(step),
            to: guidePage(of.id, step),
            end: (
              <StatusText tone={isDone ? 'ok' : 'draft'}>
                {isCounted ? words.page.count(done, all) : isDone ? told.done : told.none}
              </StatusText>
            ),
          };
        })}
      />
    </Section>
  );
}

function Conclusion({ of }: { of: Assessment }) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text).page;
  const { conclusion, nextLookOn } = of;
  if (conclusion === null) return null;
  const about = nameOfAbout(of, binder);
  return (
    <Section title={words.conclusion}>
      <FactList
        missing={words.missing}
        facts={[
          ...(about === null ? [] : [{ label: words.about, value: about }]),
          { label: words.conclusion, value: verdictName(conclusion.verdict, language) },
          { label: words.reason, value: conclusion.reason },
          { label: words.decided, value: words.by(conclusion.by, longDate(conclusion.on, language)) },
          { label: words.next, value: nextLookOn === null ? '' : longDate(nextLookOn, language) },
        ]}
      />
    </Section>
  );
}

function Removal({ of }: { of: Assessment }) {
  const words = useWords(text).page;
  const { ask, refusal } = useAsking();
  const offerUndo = useUndo();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);

  async function remove(): Promise<void> {
    setIsAsking(false);
    const place = { list: 'assessments', id: of.id } as const;
    if ((await ask('entry.remove', place)) === null) return;
    offerUndo('removed', place);
    await navigate(registerAddresses.assessments);
  }
  return (
    <div className={styles.remove}>
      <Refusal failure={refusal} />
      <Button
        variant="subtle"
        size="sm"
        onClick={() => setIsAsking(true)}
        leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
      >
        {words.remove}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={words.removeTitle(of.name)}
        text={words.removeText}
        confirmLabel={words.removeConfirm}
        cancelLabel={words.cancel}
        onConfirm={() => void remove()}
        onCancel={() => setIsAsking(false)}
      />
    </div>
  );
}
