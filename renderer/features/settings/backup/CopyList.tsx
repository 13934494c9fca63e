import { Text } from '@mantine/core';
import { useState } from 'react';
import type { BackupState } from '../../../../shared/contract/backups';
import { dayAndTime, fileSize, listed, sentenceStart } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from './backup.module.css';
import { copiesByName, type PlacedCopy } from './copiesByName';
import { text } from './text';

/** The newest are enough to see that it works; the rest is one press away. */
const MOST_SHOWN = 5;

/** Every copy: when, why, where, whether the files are in it, and how large it is. */
export function CopyList({ state }: { state: BackupState }) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  const [isAllShown, setIsAllShown] = useState(false);
  const copies = copiesByName(state.copies);
  const shown = isAllShown ? copies : copies.slice(0, MOST_SHOWN);
  const hasMore = copies.length > shown.length;

  function row({ copy, places }: PlacedCopy) {
    const at = places.map((place) => words.at(place, state.folder?.name ?? null));
    return {
      id: copy.name,
      title: sentenceStart(dayAndTime(copy.madeAt, language, today)),
      text: [
        words.copies.reason[copy.reason],
        listed(at, language),
        ...(copy.opensAsNow ? [] : [words.copies.opensAsThen]),
      ].join(', '),
      end: (
        <>
          <StatusText tone={copy.isComplete ? 'ok' : 'draft'}>
            {copy.isComplete ? words.copies.complete : words.copies.factsOnly}
          </StatusText>
          <span className={styles.size}>{fileSize(copy.length, language)}</span>
        </>
      ),
    };
  }

  return (
    <Section
      title={words.copies.title}
      link={
        hasMore ? { label: words.copies.all(copies.length), onClick: () => setIsAllShown(true) } : undefined
      }
    >
      {copies.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.copies.none}
        </Text>
      ) : (
        <RowList rows={shown.map(row)} />
      )}
    </Section>
  );
}
