import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DueItem, DuePlace } from '../../../../shared/domain/deletion/due';
import { dueInWords } from '../../../../shared/text/deletion';
import { longDate } from '../../../../shared/text/format';
import { registerPaperPage } from '../../../app/addresses';
import { useApp, useWords } from '../../../app/BinderProvider';
import { EntryTable } from '../../../ui/EntryTable';
import { Link } from '../../../ui/Link';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from '../registers.module.css';
import { text } from './text';

/** So many are shown at first; the earliest weigh most. */
const FIRST_SHOWN = 8;

interface DueListProps {
  title: string;
  /** Said when there is nothing; left out, an empty list is no section. */
  none?: string | undefined;
  items: readonly DueItem[];
  onOpen: (item: DueItem) => void;
}

/** What may be deleted, where it lies, since when, and when it was last done; pressing one registers its deletion. */
export function DueList({ title, none, items, onOpen }: DueListProps) {
  const words = useWords(text).due;
  const { language } = useApp().status;
  const [showsAll, setShowsAll] = useState(false);
  if (items.length === 0 && none === undefined) return null;
  const shown = showsAll ? items : items.slice(0, FIRST_SHOWN);
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <p className={styles.more}>{none}</p>
      ) : (
        <>
          {none === undefined ? null : <p className={styles.more}>{words.hint}</p>}
          <EntryTable
            label={title}
            columns={[
              { label: words.columns.what },
              { label: words.columns.where, width: '26%' },
              { label: words.columns.since, width: '21%' },
              { label: words.columns.last, width: '16%' },
            ]}
            rows={shown.map((item) => ({
              id: rowId(item),
              title: nameOf(item),
              text: dueInWords(item.what, language),
              cells: [
                <Places key="where" item={item} />,
                <Since key="since" item={item} />,
                item.lastDeleted === null ? words.never : longDate(item.lastDeleted, language),
              ],
            }))}
            onOpen={(id) => {
              const item = items.find((one) => rowId(one) === id);
              if (item !== undefined) onOpen(item);
            }}
          />
        </>
      )}
      {shown.length < items.length ? (
        <Button size="sm" variant="subtle" onClick={() => setShowsAll(true)}>
          {words.showAll(items.length)}
        </Button>
      ) : null}
    </Section>
  );
}

const rowId = ({ key, since }: DueItem): string => `${key}/${since}`;

const nameOf = ({ rule, what }: DueItem): string => {
  if (what.kind === 'period') return what.event?.name ?? rule.name;
  return `${rule.name}: ${what.name}`;
};

function Places({ item }: { item: DueItem }) {
  const words = useWords(text).due;
  return (
    <div className={styles.lines}>
      {item.places.map((place) => (
        <Place key={place.id} place={place} />
      ))}
      {item.places.some(({ cannotDelete }) => cannotDelete) ? (
        <Link
          to={registerPaperPage('deletionLetter', stuckIn(item))}
          aria-label={words.letterOf(item.rule.name)}
        >
          {words.letter}
        </Link>
      ) : null}
    </div>
  );
}

/** What the letter is about: the system that cannot delete, or the rule when it says so itself. */
const stuckIn = ({ rule, places }: DueItem): string => {
  const stuck = places.filter(({ cannotDelete }) => cannotDelete);
  return rule.cannotDelete || stuck.length !== 1 ? rule.id : (stuck[0]?.id ?? rule.id);
};

function Place({ place: { id, name, cannotDelete } }: { place: DuePlace }) {
  const words = useWords(text).due;
  if (id === null) return <p className={styles.more}>{words.nowhere}</p>;
  return cannotDelete ? <StatusText tone="warn">{words.cannot(name)}</StatusText> : <p>{name}</p>;
}

/** Since when, and by when it should be done. */
function Since({ item: { since, deleteBy, what } }: { item: DueItem }) {
  const { due, next } = useWords(text);
  const { language, today } = useApp().status;
  const day = (date: string): string => longDate(date, language);
  return (
    <div className={styles.lines}>
      <p>{day(since)}</p>
      {what.kind === 'period' && what.every === 'month' && since > today ? (
        <p className={styles.more}>{next.first(day(what.first))}</p>
      ) : null}
      {since <= today && deleteBy < today ? <StatusText tone="bad">{due.late}</StatusText> : null}
      {since <= today && deleteBy >= today ? <p className={styles.more}>{due.by(day(deleteBy))}</p> : null}
    </div>
  );
}
