import { Button, VisuallyHidden } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { weekdayDate } from '../../../shared/text/format';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { PageHeading } from '../../ui/PageHeading';
import { PassphraseField } from '../../ui/PassphraseField';
import { ClosedBinder } from './ClosedBinder';
import styles from './entrance.module.css';
import { type EntranceWords, text } from './text';
import { WAIT_SECONDS, type WrongTries } from './useWrongTries';

const FIELD = 'unlock-passphrase';

export function Unlock({ tries, onForgotten }: { tries: WrongTries; onForgotten: () => void }) {
  const { ask, status } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isWorking, setIsWorking] = useState(false);
  const mustWait = tries.secondsLeft > 0;

  function refuse(failure: Failure) {
    if (failure.code === 'wrong-passphrase') tries.count();
    setError(inWords(failure));
  }

  async function unlock(event: FormEvent) {
    event.preventDefault();
    document.getElementById(FIELD)?.focus();
    if (mustWait || isWorking) return;
    if (passphrase === '') return setError(words.unlock.missing);
    setError(undefined);
    setIsWorking(true);
    const opened = await ask('binder.unlock', { passphrase });
    setIsWorking(false);
    if (!opened.ok) refuse(opened.error);
  }

  function type(value: string) {
    setPassphrase(value);
    setError(undefined);
  }

  const { nextReviewOn, language } = status;
  const lead =
    nextReviewOn === null ? undefined : words.unlock.nextReview(weekdayDate(nextReviewOn, language));
  return (
    <ClosedBinder>
      <PageHeading display title={words.unlock.title} lead={lead} />
      <form className={`${styles.form} ${styles.unlock}`} noValidate onSubmit={(event) => void unlock(event)}>
        <PassphraseField
          id={FIELD}
          label={words.unlock.label}
          value={passphrase}
          onChange={type}
          hint={words.unlock.hint}
          error={mustWait ? words.unlock.wait(tries.secondsLeft) : error}
          words={words.passphrase}
          autoComplete="current-password"
          size="lg"
          autoFocus
        />
        <VisuallyHidden role="status">{announcement(tries, error, words.unlock)}</VisuallyHidden>
        <div className={styles.actions}>
          <Button
            type="submit"
            size="lg"
            loading={isWorking}
            leftSection={<IconLockOpen size={20} aria-hidden />}
          >
            {words.unlock.unlock}
          </Button>
          <Button variant="subtle" size="lg" onClick={onForgotten}>
            {words.unlock.forgotten}
          </Button>
        </div>
      </form>
    </ClosedBinder>
  );
}

// The seconds are shown as they go, but read out only twice: when the wait begins and when it is over.
function announcement(tries: WrongTries, error: string | undefined, words: EntranceWords['unlock']): string {
  if (tries.secondsLeft > 0) return words.wait(WAIT_SECONDS);
  return tries.hasWaited && error !== undefined ? words.mayTryAgain : '';
}
