import { Button, List } from '@mantine/core';
import { restoreAddress } from '../../app/addresses';
import { useApp, useWords } from '../../app/BinderProvider';
import { ButtonLink } from '../../ui/Link';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ClosedBinder } from './ClosedBinder';
import styles from './entrance.module.css';
import { text } from './text';

export function Welcome({ onCreate }: { onCreate: () => void }) {
  const { nextReviewOn } = useApp().status;
  const words = useWords(text).welcome;
  return (
    <ClosedBinder>
      <PageHeading display title={words.title} lead={words.lead} />
      {nextReviewOn === null ? null : <BinderWasHere />}
      <List type="ordered" className={styles.points ?? ''}>
        {words.points.map((point) => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
      <div className={styles.actions}>
        <Button size="lg" onClick={onCreate}>
          {words.create}
        </Button>
        <ButtonLink to={restoreAddress} variant="subtle" size="lg">
          {words.restore}
        </ButtonLink>
      </div>
    </ClosedBinder>
  );
}

// The note outside the store still knows a review date, so there has been a binder: its file is not where it was.
function BinderWasHere() {
  const { ask } = useApp();
  const { missing, tryAgain } = useWords(text).problem;
  const { title, happened, next } = missing;
  return (
    <div className={styles.wasHere}>
      <Notice
        tone="warn"
        title={`${title}.`}
        action={{ label: tryAgain, onClick: () => void ask('app.status', {}) }}
      >
        {`${happened} ${next}`}
      </Notice>
    </div>
  );
}
