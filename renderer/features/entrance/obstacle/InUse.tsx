import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppStatus } from '../../../../shared/contract/app';
import type { Failure } from '../../../../shared/errors';
import type { Result } from '../../../../shared/result';
import { useApp, useWords } from '../../../app/BinderProvider';
import { usePartedRefusal } from '../../../app/passphrase/usePartedRefusal';
import { Refusal } from '../../../app/Refusal';
import { BackLink } from '../../../ui/BackLink';
import { PageHeading } from '../../../ui/PageHeading';
import { PassphraseField } from '../../../ui/PassphraseField';
import { ClosedBinder } from '../ClosedBinder';
import styles from '../entrance.module.css';
import { text } from '../text';
import { type Obstacle, obstacleIn } from './obstacle';

interface InUseProps {
  passphrase: string | null;
  onOther: (obstacle: Obstacle) => void;
  onBack: () => void;
}

/** Another PC has the binder open: wait for it, or only read. */
export function InUse({ passphrase, onOther, onBack }: InUseProps) {
  const { ask } = useApp();
  const { back, inUse: words, passphrase: fieldWords } = useWords(text);
  const [typed, setTyped] = useState(passphrase ?? '');
  const [working, setWorking] = useState<'again' | 'read' | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { atField, onTop } = usePartedRefusal(refusal);

  async function open(how: 'again' | 'read'): Promise<void> {
    if (working !== null) return;
    setWorking(how);
    const opened: Result<AppStatus> =
      how === 'read'
        ? await ask('binder.openToRead', { passphrase: typed })
        : passphrase === null
          ? await ask('binder.unlockWithKeychain', {})
          : await ask('binder.unlock', { passphrase });
    setWorking(null);
    if (opened.ok) return;
    const other = obstacleIn(opened.error, passphrase);
    if (other?.is === 'copyOffered') onOther(other);
    else setRefusal(opened.error);
  }
  function read(event: FormEvent): void {
    event.preventDefault();
    void open('read');
  }

  return (
    <ClosedBinder>
      <div className={styles.back}>
        <BackLink target={{ label: back, onClick: onBack }} />
      </div>
      <PageHeading display title={words.title} lead={words.lead} focusKey="in-use" />
      <form className={styles.problem} noValidate onSubmit={read}>
        <p className={styles.more}>{words.reading}</p>
        {passphrase === null ? (
          <PassphraseField
            label={words.passphrase}
            value={typed}
            onChange={setTyped}
            error={atField}
            words={fieldWords}
            autoComplete="current-password"
          />
        ) : null}
        <Refusal failure={passphrase === null ? onTop : refusal} />
        <div className={styles.actions}>
          <Button size="lg" loading={working === 'again'} onClick={() => void open('again')}>
            {words.tryAgain}
          </Button>
          <Button type="submit" size="lg" variant="default" loading={working === 'read'}>
            {words.read}
          </Button>
        </div>
      </form>
    </ClosedBinder>
  );
}
