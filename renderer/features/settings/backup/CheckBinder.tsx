import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CheckOutcome } from '../../../../shared/contract/backups';
import { useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Notice } from '../../../ui/Notice';
import { Setting } from '../Setting';
import styles from './backup.module.css';
import { Faults } from './Faults';
import { text } from './text';

/** Reads everything through on demand, says what is wrong, and mends what a copy can mend. */
export function CheckBinder({ folder }: { folder: string | null }) {
  const words = useWords(text).check;
  const { ask, working, refusal } = useAsking();
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);

  async function check(): Promise<void> {
    setOutcome(null);
    setOutcome(await ask('backup.check', {}));
  }
  async function mend(id: string): Promise<void> {
    const mended = await ask('backup.mendAttachment', { id });
    if (mended !== null) setOutcome(mended);
  }

  return (
    <Setting title={words.title} text={words.text}>
      <Button variant="default" size="sm" loading={working === 'backup.check'} onClick={() => void check()}>
        {words.button}
      </Button>
      <output className={styles.outcome}>
        {outcome === null ? null : (
          <Notice tone={outcome.faults.length === 0 ? 'ok' : 'warn'}>
            {outcome.faults.length === 0
              ? words.sound(outcome.attachments, outcome.copies)
              : words.faults(outcome.faults.length)}
          </Notice>
        )}
      </output>
      <Refusal failure={refusal} />
      {outcome === null || outcome.faults.length === 0 ? null : (
        <Faults faults={outcome.faults} folder={folder} onMend={(id) => void mend(id)} />
      )}
    </Setting>
  );
}
