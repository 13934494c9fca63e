import { Button } from '@mantine/core';
import { useState } from 'react';
import { acceptedFindings } from '../../../shared/domain/finding/findings';
import type { Failure } from '../../../shared/errors';
import { findingInWords } from '../../../shared/text/findings';
import { useApp, useBinder, useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import styles from './findings.module.css';
import { text } from './text';

/** What the firm lives with, and why; each can be taken up again. */
export function AcceptedFindings() {
  const { ask, status } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const accepted = acceptedFindings(useBinder(), status.today);
  if (accepted.length === 0) return null;

  async function reopen(key: string): Promise<void> {
    const result = await ask('finding.reopen', { key });
    setRefusal(result.ok ? null : result.error);
  }

  return (
    <div className={styles.group}>
      <Section title={words.accepted}>
        {refusal ? (
          <Notice tone="bad" urgent>
            {inWords(refusal)}
          </Notice>
        ) : null}
        <RowList
          rows={accepted.map(({ finding, decision }) => {
            const { what } = findingInWords(finding, status.language);
            return {
              id: finding.key,
              title: what,
              text: decision.reason,
              end: (
                <>
                  <StatusText tone="draft">{words.acceptedOn(decision.on)}</StatusText>
                  <Button
                    size="sm"
                    variant="subtle"
                    aria-label={words.reopenOf(what)}
                    onClick={() => void reopen(finding.key)}
                  >
                    {words.reopen}
                  </Button>
                </>
              ),
            };
          })}
        />
      </Section>
    </div>
  );
}
