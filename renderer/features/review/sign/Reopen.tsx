import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../../../shared/errors';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { isOfTheDisk } from '../../../app/unsaved';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { FieldError } from '../../../ui/FieldError';
import { useReview } from '../reviewContext';
import styles from './sign.module.css';
import { text } from './text';

/** Lifts the freeze while nothing is signed; the papers made are withdrawn. */
export function Reopen() {
  const { send } = useReview();
  const words = useWords(text);
  const inWords = useInWords();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function reopen(): Promise<void> {
    setIsAsking(false);
    const result = await send('review.reopen', {});
    if (!result.ok && !isOfTheDisk(result.error)) setFailure(result.error);
  }

  return (
    <div className={styles.reopen}>
      {`${words.reopenText} `}
      <Anchor component="button" type="button" inherit underline="always" onClick={() => setIsAsking(true)}>
        {words.reopen}
      </Anchor>
      <FieldError id="reopen-failure" text={failure === null ? undefined : inWords(failure)} />
      <ConfirmDialog
        opened={isAsking}
        title={words.reopenTitle}
        text={words.reopenDetail}
        confirmLabel={words.reopen}
        cancelLabel={words.keep}
        destructive={false}
        onConfirm={() => void reopen()}
        onCancel={() => setIsAsking(false)}
      />
    </div>
  );
}
