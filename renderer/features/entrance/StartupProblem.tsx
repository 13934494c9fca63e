import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { restoreAddress } from '../../app/addresses';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { ButtonLink } from '../../ui/Link';
import { PageHeading } from '../../ui/PageHeading';
import { ClosedBinder } from './ClosedBinder';
import styles from './entrance.module.css';
import { type EntranceWords, text } from './text';

/** Why the binder cannot be opened, what is safe and what to do. Deleting is no way out, so it is not offered. */
export function StartupProblem({ problem }: { problem: Failure }) {
  const { ask, status } = useApp();
  const words = useWords(text).problem;
  const inWords = useInWords();
  const [isTrying, setIsTrying] = useState(false);
  const kind = kindOf(problem);
  const { title, happened, safe, next } = words[kind];

  async function tryAgain() {
    setIsTrying(true);
    await ask('app.status', {});
    setIsTrying(false);
  }

  return (
    <ClosedBinder>
      <div className={styles.problem}>
        <PageHeading display title={title} lead={happened || inWords(problem)} focusKey={problem.code} />
        <Title order={2}>{words.safeTitle}</Title>
        <p>{safe}</p>
        <Title order={2}>{words.nextTitle}</Title>
        <p>{next}</p>
        <div className={styles.actions}>
          {kind === 'damaged' ? (
            <ButtonLink to={restoreAddress} size="lg">
              {words.restore}
            </ButtonLink>
          ) : null}
          <Button
            size="lg"
            variant={kind === 'damaged' ? 'default' : 'filled'}
            loading={isTrying}
            onClick={() => void tryAgain()}
          >
            {words.tryAgain}
          </Button>
          {kind === 'damaged' || kind === 'newer' ? null : (
            <ButtonLink to={restoreAddress} variant="subtle" size="lg">
              {words.restore}
            </ButtonLink>
          )}
        </div>
        <Text size="sm" c="dimmed" mt={16}>
          {words.version(status.version)}
        </Text>
      </div>
    </ClosedBinder>
  );
}

type Kind = 'newer' | 'damaged' | 'missing' | 'unreadable' | 'other';

function kindOf({ code }: Failure): Kind & keyof EntranceWords['problem'] {
  switch (code) {
    case 'store-newer':
      return 'newer';
    case 'store-damaged':
      return 'damaged';
    case 'store-missing':
      return 'missing';
    case 'store-unreadable':
      return 'unreadable';
    default:
      return 'other';
  }
}
