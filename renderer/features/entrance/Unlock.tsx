import { Button, VisuallyHidden } from '@mantine/core';
import { IconDeviceLaptop, IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { AppStatus } from '../../../shared/contract/app';
import type { RestorePreview } from '../../../shared/contract/backups';
import type { Failure } from '../../../shared/errors';
import type { Result } from '../../../shared/result';
import { dayAndTime, weekdayDate } from '../../../shared/text/format';
import { restoreAddress } from '../../app/addresses';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { Link } from '../../ui/Link';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { PassphraseField } from '../../ui/PassphraseField';
import { ClosedBinder } from './ClosedBinder';
import styles from './entrance.module.css';
import { type Obstacle, obstacleIn } from './obstacle/obstacle';
import { type EntranceWords, text } from './text';
import { WAIT_SECONDS, type WrongTries } from './useWrongTries';

const FIELD = 'unlock-passphrase';

interface UnlockProps {
  tries: WrongTries;
  /** The copy this binder was just restored from; null when it was not. */
  restored: RestorePreview | null;
  onForgotten: () => void;
  onObstacle: (obstacle: Obstacle) => void;
}

export function Unlock({ tries, restored, onForgotten, onObstacle }: UnlockProps) {
  const { ask, status } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isWorking, setIsWorking] = useState(false);
  const mustWait = tries.secondsLeft > 0;

  function refuse(failure: Failure, typed: string | null) {
    const obstacle = obstacleIn(failure, typed);
    if (obstacle !== null) return onObstacle(obstacle);
    if (failure.code === 'wrong-passphrase') tries.count();
    setError(inWords(failure));
  }

  async function open(asked: Promise<Result<AppStatus>>, typed: string | null) {
    setError(undefined);
    setIsWorking(true);
    const opened = await asked;
    setIsWorking(false);
    if (!opened.ok) refuse(opened.error, typed);
  }

  async function unlock(event: FormEvent) {
    event.preventDefault();
    document.getElementById(FIELD)?.focus();
    if (mustWait || isWorking) return;
    if (passphrase === '') return setError(words.unlock.missing);
    await open(ask('binder.unlock', { passphrase }), passphrase);
  }

  function type(value: string) {
    setPassphrase(value);
    setError(undefined);
  }

  const { nextReviewOn, language, today } = status;
  const lead =
    nextReviewOn === null ? undefined : words.unlock.nextReview(weekdayDate(nextReviewOn, language));
  return (
    <ClosedBinder>
      <PageHeading display title={words.unlock.title} lead={lead} />
      {restored === null ? null : (
        <div className={styles.wasHere}>
          <Notice tone="ok">{words.unlock.restored(dayAndTime(restored.savedAt, language, today))}</Notice>
        </div>
      )}
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
          {status.opensWithKeychain ? (
            <Button
              variant="default"
              size="lg"
              leftSection={<IconDeviceLaptop size={20} stroke={1.75} aria-hidden />}
              onClick={() => (isWorking ? undefined : void open(ask('binder.unlockWithKeychain', {}), null))}
            >
              {words.unlock.withPc}
            </Button>
          ) : null}
          <Button variant="subtle" size="lg" onClick={onForgotten}>
            {words.unlock.forgotten}
          </Button>
        </div>
        <p className={styles.haveCopy}>
          {words.unlock.haveCopy} <Link to={restoreAddress}>{words.unlock.restore}</Link>
        </p>
      </form>
    </ClosedBinder>
  );
}

// The seconds are shown as they go, but read out only twice: when the wait begins and when it is over.
function announcement(tries: WrongTries, error: string | undefined, words: EntranceWords['unlock']): string {
  if (tries.secondsLeft > 0) return words.wait(WAIT_SECONDS);
  return tries.hasWaited && error !== undefined ? words.mayTryAgain : '';
}
