import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import {
  type Assessment,
  type AssessmentKind,
  assessmentKinds,
} from '../../../../shared/domain/assessment/assessment';
import { assessmentState } from '../../../../shared/domain/assessment/standing';
import { findings } from '../../../../shared/domain/finding/findings';
import { verdictName } from '../../../../shared/text/assessments';
import { longDate } from '../../../../shared/text/format';
import { registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryTable } from '../../../ui/EntryTable';
import { ButtonLink } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { type ListRow, RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import { text as registerText } from '../text';
import { assessmentPage, newAssessmentPage } from './addresses';
import styles from './assessments.module.css';
import { toneOf } from './look';
import { text } from './text';
import { useBegin } from './useBegin';

/** All assessments by kind, and above them those that are missing. */
export function AssessmentsPage() {
  const { assessments } = useBinder();
  const words = useWords(text);
  const { eyebrow } = useWords(registerText);
  const make = (
    <ButtonLink to={newAssessmentPage()} leftIcon={IconPlus}>
      {words.makeNew}
    </ButtonLink>
  );
  const isEmpty = assessments.length === 0;
  return (
    <Page>
      <PageHeading
        eyebrow={eyebrow}
        title={words.title}
        lead={words.lead}
        focusKey="assessments"
        actions={
          isEmpty ? undefined : (
            <>
              <ButtonLink
                to={registerPaperPage('assessmentRegister')}
                variant="default"
                leftIcon={IconPrinter}
              >
                {words.print}
              </ButtonLink>
              {make}
            </>
          )
        }
      />
      <div className={styles.parts}>
        <Missing />
        {isEmpty ? <EmptyState text={words.empty} action={make} /> : null}
        {assessmentKinds.map((kind) => (
          <OfKind key={kind} kind={kind} assessments={assessments.filter((one) => one.kind === kind)} />
        ))}
      </div>
    </Page>
  );
}

type MissingOne = { id: string; kind: AssessmentKind; about: string | null; title: string; text: string };

/** What the binder speaks for and nobody has made: each is begun by one press. */
function Missing() {
  const words = useWords(text);
  const { begin, refusal, isBusy } = useBegin();
  const missing = useMissing();
  if (missing.length === 0) return null;
  const rows = missing.map(
    ({ id, kind, about, title, text: why }): ListRow => ({
      id: `missing-${id}`,
      title,
      text: why,
      end: (
        <Button
          size="sm"
          disabled={isBusy}
          aria-label={`${words.make}: ${title}`}
          onClick={() => void begin(kind, { about })}
        >
          {words.make}
        </Button>
      ),
    }),
  );
  return (
    <Section title={words.missing}>
      <Refusal failure={refusal} />
      <RowList rows={rows} />
    </Section>
  );
}

function useMissing(): MissingOne[] {
  const binder = useBinder();
  const { today } = useApp().status;
  const words = useWords(text);
  const begun = (kind: AssessmentKind, about: string | null): boolean =>
    binder.assessments.some((one) => one.kind === kind && one.about === about);
  return findings(binder, today).flatMap((finding): MissingOne[] => {
    switch (finding.rule) {
      case 'dpoAssessmentMissing':
        return begun('dpo', null) ? [] : [{ id: 'dpo', kind: 'dpo', about: null, ...words.missingDpo }];
      case 'preCheckMissing': {
        const about = finding.place?.id ?? null;
        return begun('dpiaPreCheck', about)
          ? []
          : [
              {
                id: `check-${about}`,
                kind: 'dpiaPreCheck',
                about,
                ...words.missingPreCheck(finding.facts.activity),
              },
            ];
      }
      case 'dpiaMissing': {
        const about = binder.assessments.find(({ id }) => id === finding.place?.id)?.about ?? null;
        return begun('dpia', about)
          ? []
          : [{ id: `dpia-${about}`, kind: 'dpia', about, ...words.missingDpia(finding.facts.activity) }];
      }
      default:
        return [];
    }
  });
}

function OfKind({ kind, assessments }: { kind: AssessmentKind; assessments: readonly Assessment[] }) {
  const binder = useBinder();
  const { today, language } = useApp().status;
  const words = useWords(text);
  const navigate = useNavigate();
  if (assessments.length === 0) return null;
  return (
    <Section title={words.groups[kind]}>
      <EntryTable
        label={words.groups[kind]}
        columns={[
          { label: words.columns.name },
          { label: words.columns.conclusion, width: '30%' },
          { label: words.columns.on, width: '21%' },
          { label: words.columns.next, width: '21%' },
        ]}
        rows={assessments.map((one) => {
          const state = assessmentState(one, binder, today);
          const { conclusion } = one;
          return {
            id: one.id,
            title: one.name,
            cells: [
              <StatusText key="state" tone={toneOf(state, one)}>
                {conclusion !== null && state === 'concluded'
                  ? verdictName(conclusion.verdict, language)
                  : words.states[state]}
              </StatusText>,
              conclusion === null ? words.none : longDate(conclusion.on, language),
              one.nextLookOn === null ? words.never : longDate(one.nextLookOn, language),
            ],
          };
        })}
        onOpen={(id) => void navigate(assessmentPage(id))}
      />
    </Section>
  );
}
