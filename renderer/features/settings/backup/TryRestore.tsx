import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TrialRestore } from '../../../../shared/contract/backups';
import { dayAndTime } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Notice } from '../../../ui/Notice';
import { Setting } from '../Setting';
import styles from './backup.module.css';
import { text } from './text';

/** Restores the newest complete copy by itself and compares: the test the half-yearly review asks about. */
export function TryRestore() {
  const { language, today } = useApp().status;
  const words = useWords(text).trial;
  const { ask, working, refusal } = useAsking();
  const [trial, setTrial] = useState<TrialRestore | null>(null);

  async function tryIt(): Promise<void> {
    setTrial(null);
    const tried = await ask('backup.tryRestore', {});
    if (tried !== null) setTrial(tried.trial);
  }

  return (
    <Setting title={words.title} text={words.text}>
      <Button variant="default" size="sm" loading={working !== null} onClick={() => void tryIt()}>
        {words.button}
      </Button>
      <output className={styles.outcome}>
        {trial === null ? null : (
          <Notice tone="ok">
            {words.done(dayAndTime(trial.copyMadeAt, language, today), trial.entries, trial.attachments)}{' '}
            {words.noted}
          </Notice>
        )}
      </output>
      <Refusal failure={refusal} />
    </Setting>
  );
}
