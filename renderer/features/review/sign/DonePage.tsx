import { IconChecklist, IconFileText } from '@tabler/icons-react';
import type { Binder } from '../../../../shared/domain/binder';
import { lastSignedReview } from '../../../../shared/domain/review/progress';
import type { SignedReview } from '../../../../shared/domain/review/review';
import { longDate, weekdayDate } from '../../../../shared/text/format';
import { documentName } from '../../../../shared/text/labels';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { ButtonLink } from '../../../ui/Link';
import { PageHeading } from '../../../ui/PageHeading';
import { RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { CentredPage } from '../../../ui/SplitPage';
import { StatusText } from '../../../ui/StatusText';
import styles from './sign.module.css';
import { papersOf } from './signPapers';
import { text } from './text';

/** The review is signed: when the next is, what came out of it, which papers hold now. */
export function DonePage() {
  const binder = useBinder();
  const review = lastSignedReview(binder);
  return (
    <CentredPage>
      <div className={styles.done}>{review === null ? null : <Done binder={binder} review={review} />}</div>
    </CentredPage>
  );
}

function Done({ binder, review }: { binder: Binder; review: SignedReview }) {
  const { language, today } = useApp().status;
  const words = useWords(text).done;
  const tasks = binder.tasks.filter(
    ({ origin }) => origin.kind === 'review' && origin.reviewId === review.id,
  );
  return (
    <>
      <div>
        <PageHeading
          title={words.title}
          lead={words.next(weekdayDate(review.nextReviewOn, language, today))}
          focusKey="done"
        />
        <p className={styles.summary}>
          <StatusText tone="ok">
            {words.signed(longDate(review.signed.on, language), review.signed.place)}
          </StatusText>
        </p>
      </div>
      <Section
        title={words.tasks}
        link={tasks.length === 0 ? undefined : { label: words.allTasks, to: '/tasks' }}
      >
        {tasks.length === 0 ? (
          <p>{words.noTasks}</p>
        ) : (
          <RowList
            rows={tasks.map((task) => ({
              id: task.id,
              icon: IconChecklist,
              title: task.what,
              text: words.task(task.who, longDate(task.due, language)),
            }))}
          />
        )}
      </Section>
      <Section title={words.papers}>
        <RowList
          rows={papersOf(binder, review).map((paper) => ({
            id: paper.id,
            icon: IconFileText,
            title: documentName(paper.kind, language),
            text: paper.id,
            to: `/documents/issued/${encodeURIComponent(paper.id)}`,
          }))}
        />
      </Section>
      <div>
        <ButtonLink to="/" size="lg">
          {words.overview}
        </ButtonLink>
      </div>
    </>
  );
}
