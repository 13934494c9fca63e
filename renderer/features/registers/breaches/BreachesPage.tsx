import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconMinus,
  IconPhone,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type Breach, isOpen } from '../../../../shared/domain/breach/breach';
import { breachClock } from '../../../../shared/domain/breach/clock';
import { newestFirst, openBreaches } from '../../../../shared/domain/breach/register';
import { wrongClockYear } from '../../../../shared/domain/breach/times';
import { danishDay, type Instant } from '../../../../shared/domain/calendar';
import { termName } from '../../../../shared/reference/library';
import { clockInWords, peopleInWords } from '../../../../shared/text/breach';
import { inSentence, longDate, shortDate } from '../../../../shared/text/format';
import { breachGuidePage, entryPage, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { OpenBreach } from '../../../app/breach/OpenBreach';
import { useDraft } from '../../../app/drafts';
import { useNow } from '../../../app/useNow';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryTable } from '../../../ui/EntryTable';
import { ButtonLink } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from '../registers.module.css';
import { text as registerText } from '../text';
import { text as guideText } from './guide/text';
import { text } from './text';

/** The register of breaches: what is open on top with its clock, then what is closed (Art. 33(5)). */
export function BreachesPage() {
  const binder = useBinder();
  const { savedAt } = useApp().status;
  const words = useWords(text);
  const { wrongClock } = useWords(guideText);
  const { eyebrow } = useWords(registerText);
  const now = useNow();
  const navigate = useNavigate();
  const isBegun = useDraft<object>('breach/new').kept() !== undefined;
  const year = now === null ? null : wrongClockYear(now, savedAt);
  const earlier = newestFirst(binder.breaches.filter((breach) => !isOpen(breach)));
  const add = (
    <Button
      onClick={() => void navigate(breachGuidePage('new', 'what'))}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {isBegun ? words.goOn : words.add}
    </Button>
  );
  const emergency = (
    <ButtonLink to={registerPaperPage('breachEmergency')} variant="default" leftIcon={IconPhone}>
      {words.emergency}
    </ButtonLink>
  );

  return (
    <Page>
      <PageHeading
        eyebrow={eyebrow}
        title={words.title}
        focusKey="breaches"
        actions={
          binder.breaches.length === 0 ? null : (
            <>
              <ButtonLink to={registerPaperPage('breachRegister')} variant="default" leftIcon={IconPrinter}>
                {words.print}
              </ButtonLink>
              {add}
            </>
          )
        }
      />
      {year === null ? null : (
        <Notice tone="bad" urgent>
          {wrongClock(year)}
        </Notice>
      )}
      {binder.breaches.length === 0 ? (
        <EmptyState
          text={words.empty}
          action={
            <div className={styles.actions}>
              {add}
              {emergency}
            </div>
          }
        />
      ) : null}
      {now === null
        ? null
        : openBreaches(binder).map((breach) => (
            <OpenBreach key={breach.id} breach={breach} now={now} leadsToCase />
          ))}
      {earlier.length === 0 || now === null ? null : (
        <div className={styles.below}>
          <Earlier breaches={earlier} now={now} />
        </div>
      )}
      {binder.breaches.length === 0 ? null : <div className={styles.actions}>{emergency}</div>}
    </Page>
  );
}

function Earlier({ breaches, now }: { breaches: readonly Breach[]; now: Instant }) {
  const words = useWords(text);
  const { language } = useApp().status;
  const navigate = useNavigate();
  const { columns } = words;
  return (
    <Section title={words.earlier}>
      <EntryTable
        label={words.earlier}
        columns={[
          { label: columns.name },
          { label: columns.discovered, width: '18%' },
          { label: columns.authority, width: '20%' },
          { label: columns.people, width: '17%' },
          { label: columns.closed, width: '18%' },
        ]}
        rows={breaches.map((breach) => ({
          id: breach.id,
          title: breach.name,
          text: factsOf(breach, language),
          cells: [
            breach.discoveredAt === null
              ? words.unknownTime
              : longDate(danishDay(breach.discoveredAt), language),
            <Authority key="authority" breach={breach} now={now} />,
            <People key="people" breach={breach} />,
            breach.closedOn === null ? '' : longDate(breach.closedOn, language),
          ],
        }))}
        onOpen={(id) => void navigate(entryPage('breaches', id))}
      />
    </Section>
  );
}

/** "Cirka 140 personer · navn, adresse". */
function factsOf(breach: Breach, language: 'da' | 'en'): string {
  const named = (term: string): string => inSentence(termName(term, language));
  return [peopleInWords(breach, language, named), breach.dataCategories.map(named).join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
}

function Authority({ breach, now }: { breach: Breach; now: Instant }): ReactNode {
  const words = useWords(text);
  const { language } = useApp().status;
  const clock = breachClock(breach, now);
  if (clock.state !== 'stopped') {
    return (
      <>
        <StatusText tone="draft" icon={IconMinus}>
          {words.notNotified}
        </StatusText>
        <div className={styles.more}>{clock.state === 'notNeeded' ? words.noRisk : ''}</div>
      </>
    );
  }
  return clock.isLate ? (
    <StatusText tone="warn" icon={IconAlertTriangle}>
      {clockInWords(clock, language)}
    </StatusText>
  ) : (
    <StatusText tone="ok" icon={IconCircleCheck}>
      {breach.role === 'processor' ? words.clientTold : clockInWords(clock, language)}
    </StatusText>
  );
}

function People({ breach }: { breach: Breach }): ReactNode {
  const words = useWords(text);
  const { language } = useApp().status;
  if (breach.tells === 'yes' && breach.toldOn !== null) {
    return (
      <StatusText tone="ok" icon={IconCircleCheck}>
        {words.told(shortDate(breach.toldOn, language))}
      </StatusText>
    );
  }
  return (
    <StatusText tone="draft" icon={IconMinus}>
      {breach.tells === 'no' ? words.notTold : words.notNeeded}
    </StatusText>
  );
}
