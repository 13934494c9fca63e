import { Button, Modal } from '@mantine/core';
import type { HistoryEntry } from '../../shared/domain/history/historyEntry';
import { fieldChangeInWords } from '../../shared/text/fields';
import { dayAndTime, sentenceStart } from '../../shared/text/format';
import { useApp, useBinder, useWords } from '../app/BinderProvider';
import styles from './EntryHistory.module.css';
import { text } from './text';

/** Whose history: the firm's drawer holds two entries. */
export type HistoryOf = readonly Pick<HistoryEntry, 'subject' | 'id'>[];

interface EntryHistoryProps {
  of: HistoryOf;
  name: string;
  opened: boolean;
  onClose: () => void;
}

/** What was changed in an entry and when, with what it said before and after, the newest first. */
export function EntryHistory({ of, name, opened, onClose }: EntryHistoryProps) {
  const { history, reviews } = useBinder();
  const words = useWords(text).history;
  const told = history
    .filter((entry) => of.some(({ subject, id }) => subject === entry.subject && id === entry.id))
    .toReversed();
  // What an archived review has covered lies in its record, not in the binder.
  const hasOlder = reviews.some(({ state }) => state === 'archived');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.title(name)}
      centered
      withCloseButton={false}
      radius="lg"
      size={560}
      padding={24}
      // Its heading is no banner of the page.
      attributes={{ header: { role: 'none' } }}
      classNames={{ title: styles.title }}
    >
      {told.length === 0 ? <p>{hasOlder ? words.noneSinceReview : words.none}</p> : null}
      <ol className={styles.list}>
        {told.map((entry) => (
          <HistoryLine key={`${entry.at} ${entry.subject} ${entry.change}`} entry={entry} />
        ))}
      </ol>
      {hasOlder ? <p className={styles.older}>{words.older}</p> : null}
      <Button className={styles.close} variant="default" data-autofocus onClick={onClose}>
        {words.close}
      </Button>
    </Modal>
  );
}

function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const { language, today } = useApp().status;
  const words = useWords(text).history;
  return (
    <li className={styles.line}>
      <p className={styles.when}>
        {words.line(sentenceStart(dayAndTime(entry.at, language, today)), words.changes[entry.change])}
      </p>
      {entry.fields.length === 0 ? null : (
        <ul className={styles.fields}>
          {entry.fields.map((field) => (
            <li key={field.field}>{fieldChangeInWords(field, language)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
