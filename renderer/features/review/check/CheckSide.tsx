import { Button } from '@mantine/core';
import { IconChecklist, IconClipboardText, IconFileText, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { documentState } from '../../../../shared/domain/document/documentState';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import { nextVersionNumber } from '../../../../shared/domain/document/versionsOf';
import { useWords } from '../../../app/BinderProvider';
import { pagesOf, usePaper } from '../../../app/papers/usePaper';
import { MadeList } from '../../../ui/MadeList';
import { SideNote } from '../../../ui/SplitPage';
import { StepsCard } from '../../../ui/StepsCard';
import { useReview } from '../reviewContext';
import styles from './check.module.css';
import { NextDate } from './NextDate';
import { text } from './text';

interface CheckSideProps {
  isPreparing: boolean;
  onPrepare: () => void;
}

/** How it ends: what is left to do, the papers with their real number of pages, the next date. */
export function CheckSide({ isPreparing, onPrepare }: CheckSideProps) {
  const { binder, review } = useReview();
  const words = useWords(text);
  const isPolicyMade = documentState(binder, 'customerPolicy', null).state !== 'unchanged';
  const edition = JSON.stringify(review);
  const report = pagesOf(
    usePaper({ which: 'draft', kind: 'reviewReport', subject: null, language: null }, edition),
  );
  const policy = pagesOf(
    usePaper(
      { which: 'draft', kind: 'customerPolicy', subject: null, language: null },
      paperFacts(binder, 'customerPolicy', null),
    ),
  );
  const all = isPolicyMade ? sum(report, policy) : report;
  const pages = (count: number | null): string => (count === null ? '' : words.pages(count));
  const tasks = review.answers.filter(({ taskId }) => taskId !== null).length;
  const title = binder.contactPerson?.title ?? '';

  return (
    <>
      <h2>{words.side}</h2>
      <StepsCard
        steps={[
          { title: words.print, text: (isPolicyMade ? words.papers.both : words.papers.report)(pages(all)) },
          { title: words.sign, text: title === '' ? words.signPlain : words.signAs(title.toLowerCase()) },
          { title: words.file, text: words.fileText },
        ]}
      />
      <div className={styles.made}>
        <MadeList
          title={words.made}
          items={[
            { icon: IconClipboardText, text: <Made name={words.report} rest={pages(report)} /> },
            {
              icon: IconFileText,
              text: isPolicyMade ? (
                <Made
                  name={words.policy}
                  rest={`${words.policyVersion(nextVersionNumber(binder, 'customerPolicy', null))}${pages(policy)}`}
                />
              ) : (
                words.policyKept
              ),
            },
            ...(tasks === 0
              ? []
              : [{ icon: IconChecklist, text: <Made name={words.tasks(tasks)} rest={words.tasksRest} /> }]),
          ]}
        />
      </div>
      <Button
        size="lg"
        fullWidth
        loading={isPreparing}
        onClick={onPrepare}
        leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
      >
        {words.prepare}
      </Button>
      <p className={styles.prepareNote}>{words.prepareNote}</p>
      <SideNote>
        <NextDate />
      </SideNote>
    </>
  );
}

function Made({ name, rest }: { name: string; rest: string }): ReactNode {
  return (
    <>
      <b>{name}</b>
      {rest}
    </>
  );
}

const sum = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;
