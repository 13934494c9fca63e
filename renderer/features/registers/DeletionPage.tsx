import { IconFileText } from '@tabler/icons-react';
import type { RetentionRule } from '../../../shared/domain/retention/retentionRule';
import { yearlyDay } from '../../../shared/text/format';
import { paperPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EntryTable } from '../../ui/EntryTable';
import { ButtonLink } from '../../ui/Link';
import { StatusText } from '../../ui/StatusText';
import { deletableOf, periodOf, placesOf, usesOf } from './planRows';
import { RegisterFrame } from './RegisterFrame';
import styles from './registers.module.css';
import { text } from './text';

/** When what is deleted, how and where, with the days worked out for today (Art. 5(1)(e)). */
export function DeletionPage() {
  const binder = useBinder();
  const { language, today } = useApp().status;
  const words = useWords(text).deletion;
  const place = { binder, language, today };
  return (
    <RegisterFrame
      register="deletion"
      lead={words.lead(yearlyDay(binder.calendar.financialYearEnd, language))}
      papers={
        <ButtonLink to={paperPage('deletionPlan')} variant="default" leftIcon={IconFileText}>
          {words.seePaper}
        </ButtonLink>
      }
    >
      {({ show, openId }) => (
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
      )}
    </RegisterFrame>
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
  return (
    <div className={styles.lines}>
      {rule.cannotDelete ? (
        <StatusText tone="warn">{words.cannotDelete}</StatusText>
      ) : (
        <p>{words.methods[rule.method]}</p>
      )}
      {places.length === 0 ? null : <p className={styles.more}>{words.where(places.join(', '))}</p>}
    </div>
  );
}
