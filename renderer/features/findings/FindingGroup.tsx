import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../app/BinderProvider';
import { Section } from '../../ui/Section';
import styles from './findings.module.css';
import { text } from './text';

/** So many of a group are shown at first: a long list frightens more than it helps. */
const FIRST_SHOWN = 8;

/** Findings of one kind under their heading. */
export function FindingGroup({ title, rows }: { title: string; rows: readonly ReactNode[] }) {
  const words = useWords(text);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, FIRST_SHOWN);
  return (
    <div className={styles.group}>
      <Section title={title}>
        <ul>{shown}</ul>
        {shown.length < rows.length ? (
          <Button size="sm" variant="subtle" onClick={() => setShowsAll(true)}>
            {words.showAll(rows.length)}
          </Button>
        ) : null}
      </Section>
    </div>
  );
}
