import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Task } from '../../../shared/domain/task/task';
import type { Failure } from '../../../shared/errors';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import { originInWords } from './origin';
import styles from './tasks.module.css';
import { text } from './text';

/** So many done tasks are shown at first: enough to undo the last tick and to see what was done lately. */
const FIRST_SHOWN = 5;

/** What is done, newest first; each can be opened again. */
export function DoneTasks({ tasks }: { tasks: readonly Task[] }) {
  const { ask, status } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const [showsAll, setShowsAll] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  if (tasks.length === 0) return null;

  async function reopen(id: string): Promise<void> {
    const result = await ask('task.reopen', { id });
    setRefusal(result.ok ? null : result.error);
  }

  const shown = showsAll ? tasks : tasks.slice(0, FIRST_SHOWN);
  return (
    <div className={styles.group}>
      <Section title={words.groups.done}>
        {refusal ? (
          <Notice tone="bad" urgent>
            {inWords(refusal)}
          </Notice>
        ) : null}
        <RowList
          rows={shown.map(({ id, what, who, origin, doneOn, doneNote }) => ({
            id,
            title: what,
            text: [originInWords(origin, status.language), who, doneNote]
              .filter((part) => part !== '')
              .join(' · '),
            end: (
              <>
                <StatusText tone="ok">{words.doneOn(doneOn ?? status.today)}</StatusText>
                <Button
                  size="sm"
                  variant="subtle"
                  aria-label={words.reopenOf(what)}
                  onClick={() => void reopen(id)}
                >
                  {words.reopen}
                </Button>
              </>
            ),
          }))}
        />
        {shown.length < tasks.length ? (
          <Button size="sm" variant="subtle" onClick={() => setShowsAll(true)}>
            {words.showAllDone(tasks.length)}
          </Button>
        ) : null}
      </Section>
    </div>
  );
}
