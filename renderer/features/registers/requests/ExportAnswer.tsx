import { Button } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { StatusText } from '../../../ui/StatusText';
import styles from './requests.module.css';
import { text } from './text';

/** Puts the answer with its enclosures into a new folder, ready to be sent. */
export function ExportAnswer({ id }: { id: string }) {
  const { language } = useBinder();
  const words = useWords(text).answer;
  const { ask, working, refusal } = useAsking();
  const [done, setDone] = useState<string | null>(null);
  async function run(): Promise<void> {
    setDone(null);
    const saved = await ask('requestAnswer.export', { id, language });
    if (saved !== null && saved.savedAs !== null) setDone(words.exported(saved.savedAs, saved.files));
  }
  return (
    <div className={styles.sub}>
      <Button
        variant="default"
        loading={working !== null}
        onClick={() => void run()}
        leftSection={<IconFolderDown size={20} stroke={1.75} aria-hidden />}
      >
        {words.export}
      </Button>
      <p className={styles.hint}>{words.exportHint}</p>
      <Refusal failure={refusal} />
      <div role="status">{done === null ? null : <StatusText tone="ok">{done}</StatusText>}</div>
    </div>
  );
}
