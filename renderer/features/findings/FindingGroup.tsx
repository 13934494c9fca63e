import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../../shared/domain/finding/finding';
import { useWords } from '../../app/BinderProvider';
import { Section } from '../../ui/Section';
import styles from './findings.module.css';
import { text } from './text';

interface FindingGroupProps {
  title: string;
  findings: readonly Finding[];
  row: (finding: Finding) => ReactNode;
}

/** Findings of the same weight under their heading. Those of one kind stand as one until all of them are asked for. */
export function FindingGroup({ title, findings, row }: FindingGroupProps) {
  const kinds = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <div className={styles.group}>
      <Section title={title}>
        <ul>
          {kinds.map((rule) => (
            <SameKind key={rule} findings={findings.filter((one) => one.rule === rule)} row={row} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** So many of a kind are shown at first: a long list frightens more than it helps. */
const FIRST_SHOWN = 2;

function SameKind({ findings, row }: Omit<FindingGroupProps, 'title'>) {
  const words = useWords(text);
  const [showsAll, setShowsAll] = useState(false);
  // One more takes no more room than the button that would hide it.
  const shown = showsAll || findings.length <= FIRST_SHOWN + 1 ? findings : findings.slice(0, FIRST_SHOWN);
  const hidden = findings.length - shown.length;
  return (
    <>
      {shown.map(row)}
      {hidden > 0 ? (
        <li className={styles.more}>
          <Button size="sm" variant="subtle" onClick={() => setShowsAll(true)}>
            {words.showMore(hidden)}
          </Button>
        </li>
      ) : null}
    </>
  );
}
