import { Button } from '@mantine/core';
import { IconFileText, IconPlus, IconPrinter } from '@tabler/icons-react';
import type { DueItem } from '../../../../shared/domain/deletion/due';
import { dueItems } from '../../../../shared/domain/deletion/dueList';
import type { RetentionRule } from '../../../../shared/domain/retention/retentionRule';
import { yearlyDay } from '../../../../shared/text/format';
import { paperPage, registerAddresses, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { useDrawer } from '../../../entries/useDrawer';
import { useOpenedByAddress } from '../../../entries/useOpenedByAddress';
import { EntryTable } from '../../../ui/EntryTable';
import { ButtonLink, Link } from '../../../ui/Link';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import { deletableOf, periodOf, placesOf, usesOf } from '../planRows';
import { type Opening, RegisterFrame } from '../RegisterFrame';
import styles from '../registers.module.css';
import { text } from '../text';
import { DueList } from './DueList';
import { type LogChoice, LogDrawers, presetOf } from './LogDrawers';
import { EventTable, KeptTable, LogTable } from './LogTables';
import { text as logText } from './text';

/** When what is deleted, how and where, with the days worked out for today, and what was done (Art. 5(1)(e)). */
export function DeletionPage() {
  const binder = useBinder();
  const { language, today } = useApp().status;
  const words = useWords(text).deletion;
  const logWords = useWords(logText);
  const { open, show, close } = useDrawer<LogChoice>('registers/deletion/log');
  const showLine = (id: string): void => show({ opens: 'line', id });
  useOpenedByAddress(binder.deletions, registerAddresses.deletion, showLine);
  const items = dueItems(binder, today);
  const register = (item: DueItem): void => show({ opens: 'deleted', preset: presetOf(item) });
  return (
    <>
      <RegisterFrame
        register="deletion"
        lead={words.lead(yearlyDay(binder.calendar.financialYearEnd, language))}
        papersFirst
        papers={
          <>
            <Button
              onClick={() => show({ opens: 'deleted', preset: undefined })}
              leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
            >
              {logWords.register}
            </Button>
            <Button variant="default" onClick={() => show({ opens: 'kept' })}>
              {logWords.keep}
            </Button>
            <Button variant="default" onClick={() => show({ opens: 'event' })}>
              {logWords.event}
            </Button>
            <ButtonLink to={registerPaperPage('deletionLog')} variant="default" leftIcon={IconPrinter}>
              {logWords.printLog}
            </ButtonLink>
            <ButtonLink to={paperPage('deletionPlan')} variant="default" leftIcon={IconFileText}>
              {words.seePaper}
            </ButtonLink>
          </>
        }
      >
        {(opening) => (
          <>
            <DueList
              title={logWords.due.title}
              none={logWords.due.none}
              items={items.filter(({ since }) => since <= today)}
              onOpen={register}
            />
            <KeptTable onOpen={showLine} />
            <DueList
              title={logWords.next.title}
              items={items.filter(({ since }) => since > today)}
              onOpen={register}
            />
            <EventTable onOpen={showLine} />
            <LogTable onOpen={showLine} />
            <RuleTable opening={opening} />
          </>
        )}
      </RegisterFrame>
      <LogDrawers open={open} onClose={close} />
    </>
  );
}

/** The rules, each with what it is for, what may be deleted and how. */
function RuleTable({ opening: { show, openId } }: { opening: Opening }) {
  const binder = useBinder();
  const { language, today } = useApp().status;
  const words = useWords(text).deletion;
  const place = { binder, language, today };
  return (
    <Section title={words.rules}>
      <EntryTable
        label={words.rules}
        columns={[
          { label: words.columns.rule },
          { label: words.columns.uses, width: '23%' },
          { label: words.columns.deletable, width: '26%' },
          { label: words.columns.how, width: '22%' },
        ]}
        rows={binder.retentionRules.map((rule) => ({
          id: rule.id,
          title: rule.name,
          text: periodOf(rule, place, words),
          cells: [
            <Lines key="uses" lines={usesOf(rule, place, words)} />,
            <Lines key="deletable" lines={deletableOf(rule, place, words)} fades />,
            <How key="how" rule={rule} places={placesOf(rule, place, words)} />,
          ],
          isOpen: rule.id === openId,
        }))}
        onOpen={show}
      />
    </Section>
  );
}

/** Lines under each other; what comes after the first may matter less. */
function Lines({ lines, fades = false }: { lines: readonly string[]; fades?: boolean }) {
  return (
    <div className={styles.lines}>
      {lines.map((line, index) => (
        <p key={line} className={fades && index > 0 ? styles.more : undefined}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** What is done when the time is up, and where; that it cannot be done weighs more than how it should. */
function How({ rule, places }: { rule: RetentionRule; places: readonly string[] }) {
  const words = useWords(text).deletion;
  const { due } = useWords(logText);
  return (
    <div className={styles.lines}>
      {rule.cannotDelete ? (
        <>
          <StatusText tone="warn">{words.cannotDelete}</StatusText>
          <Link to={registerPaperPage('deletionLetter', rule.id)} aria-label={due.letterOf(rule.name)}>
            {due.letter}
          </Link>
        </>
      ) : (
        <p>{words.methods[rule.method]}</p>
      )}
      {places.length === 0 ? null : <p className={styles.more}>{words.where(places.join(', '))}</p>}
    </div>
  );
}
