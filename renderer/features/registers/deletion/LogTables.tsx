import { carriedOut, holds, keptLonger, startingEvents } from '../../../../shared/domain/deletion/acts';
import type { Deletion } from '../../../../shared/domain/deletion/deletion';
import { causeInWords, howInWords } from '../../../../shared/text/deletion';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { EntryTable } from '../../../ui/EntryTable';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from '../registers.module.css';
import { text } from './text';

interface LogProps {
  onOpen: (id: string) => void;
}

const newest = <One extends Deletion>(acts: readonly One[], dayOf: (one: One) => string): One[] =>
  [...acts].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** What is kept beyond its time, why, and until when. */
export function KeptTable({ onOpen }: LogProps) {
  const binder = useBinder();
  const { language, today } = useApp().status;
  const words = useWords(text).kept;
  const acts = newest(keptLonger(binder), ({ keptUntil }) => keptUntil);
  if (acts.length === 0) return null;
  return (
    <Section title={words.title}>
      <EntryTable
        label={words.title}
        columns={[
          { label: words.columns.what },
          { label: words.columns.why, width: '40%' },
          { label: words.columns.until, width: '21%' },
        ]}
        rows={acts.map((act) => ({
          id: act.id,
          title: act.name,
          text: act.keptScope === 'part' ? words.part : undefined,
          cells: [
            <div key="why" className={styles.lines}>
              <p>{causeInWords(act.keptCause, language)}</p>
              <p className={styles.more}>{act.whyKept}</p>
            </div>,
            <div key="until" className={styles.lines}>
              <p>{longDate(act.keptUntil, language)}</p>
              {holds(act, today) ? null : <StatusText tone="warn">{words.ended}</StatusText>}
            </div>,
          ],
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}

/** What the firm has written that starts the time of a rule. */
export function EventTable({ onOpen }: LogProps) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text).events;
  const acts = newest(startingEvents(binder), ({ happenedOn }) => happenedOn);
  if (acts.length === 0) return null;
  const rules = new Map(binder.retentionRules.map(({ id, name }) => [id, name]));
  return (
    <Section title={words.title}>
      <EntryTable
        label={words.title}
        columns={[
          { label: words.columns.what },
          { label: words.columns.rule, width: '40%' },
          { label: words.columns.on, width: '21%' },
        ]}
        rows={acts.map(({ id, name, rule, happenedOn }) => ({
          id,
          title: name,
          cells: [rules.get(rule) ?? words.gone, longDate(happenedOn, language)],
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}

/** What was deleted, the newest first. */
export function LogTable({ onOpen }: LogProps) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text).log;
  const acts = newest(carriedOut(binder), ({ deletedOn }) => deletedOn);
  const names = new Map(binder.systems.map(({ id, name }) => [id, name]));
  const placesOf = (ids: readonly string[]): string =>
    ids.length === 0 ? words.everywhere : ids.flatMap((id) => names.get(id) ?? []).join(', ');
  return (
    <Section title={words.title}>
      {acts.length === 0 ? (
        <p className={styles.more}>{words.none}</p>
      ) : (
        <EntryTable
          label={words.title}
          columns={[
            { label: words.columns.what },
            { label: words.columns.on, width: '19%' },
            { label: words.columns.how, width: '24%' },
            { label: words.columns.by, width: '17%' },
          ]}
          rows={acts.map((act) => ({
            id: act.id,
            title: act.name,
            text: placesOf(act.deletionPlaces),
            cells: [
              longDate(act.deletedOn, language),
              <div key="how" className={styles.lines}>
                <p>{howInWords(act.howDeleted, language)}</p>
                {act.whyEarly === '' ? null : <StatusText tone="warn">{words.early}</StatusText>}
              </div>,
              act.deletedBy,
            ],
          }))}
          onOpen={onOpen}
        />
      )}
    </Section>
  );
}
