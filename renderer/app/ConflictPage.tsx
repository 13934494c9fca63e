import { Button } from '@mantine/core';
import { IconClock, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Conflict } from '../../shared/contract/app';
import type { Failure } from '../../shared/errors';
import { dayAndTime } from '../../shared/text/format';
import { FocusShell } from '../ui/FocusShell';
import { Notice } from '../ui/Notice';
import { PageHeading } from '../ui/PageHeading';
import { RowList } from '../ui/RowList';
import { CentredPage } from '../ui/SplitPage';
import { StatusText } from '../ui/StatusText';
import { useApp, useInWords, useWords } from './BinderProvider';
import styles from './ConflictPage.module.css';
import { useForgetDrafts } from './drafts';
import { text } from './text';

type Keep = 'mine' | 'other';

/** Two versions of the binder wait for the owner's choice. Nothing else is shown meanwhile: changes are refused. */
export function ConflictPage({ conflict }: { conflict: Conflict }) {
  const { ask, status, saveFailure } = useApp();
  const forgetDrafts = useForgetDrafts();
  const shell = useWords(text);
  const words = shell.conflict;
  const inWords = useInWords();
  const [keeping, setKeeping] = useState<Keep | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function settle(keep: Keep): Promise<void> {
    setKeeping(keep);
    const settled = await ask('binder.settleConflict', { keep });
    setKeeping(null);
    setRefusal(settled.ok ? null : settled.error);
    // What was typed when the other was met is in the version of this PC: it is saved with it now, or put aside.
    if (settled.ok && saveFailure !== null) forgetDrafts();
  }

  const savedAt = (instant: string): string =>
    words.savedAt(dayAndTime(instant, status.language, status.today));
  const newest: Keep = conflict.other !== null && conflict.other > conflict.mine ? 'other' : 'mine';
  const end = (keep: Keep, label: string) => (
    <>
      {newest === keep && conflict.other !== null ? (
        <StatusText tone="draft" icon={IconClock}>
          {words.newest}
        </StatusText>
      ) : null}
      <Button
        variant="default"
        loading={keeping === keep}
        onClick={() => (keeping === null ? void settle(keep) : undefined)}
      >
        {label}
      </Button>
    </>
  );
  return (
    <FocusShell
      title={shell.spine(status.today.slice(0, 4))}
      words={shell}
      right={
        <Button
          variant="default"
          size="sm"
          leftSection={<IconLock size={16} stroke={2} aria-hidden />}
          onClick={() => void ask('binder.lock', {})}
        >
          {shell.lock}
        </Button>
      }
    >
      <CentredPage>
        <PageHeading
          display
          eyebrow={words.section}
          title={words.title}
          lead={words.lead}
          focusKey="conflict"
        />
        {refusal === null ? null : (
          <Notice tone="bad" urgent>
            {inWords(refusal)}
          </Notice>
        )}
        <section className={styles.versions} aria-label={words.versions}>
          <RowList
            rows={[
              {
                id: 'mine',
                title: words.mine,
                text: savedAt(conflict.mine),
                end: end('mine', words.keepMine),
              },
              {
                id: 'other',
                title: words.other,
                text: conflict.other === null ? words.unreadable : savedAt(conflict.other),
                end: conflict.other === null ? null : end('other', words.keepOther),
              },
            ]}
          />
        </section>
      </CentredPage>
    </FocusShell>
  );
}
