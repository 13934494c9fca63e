import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CopyPlace } from '../../../../shared/contract/backups';
import { useWords } from '../../../app/BinderProvider';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from './backup.module.css';
import { text } from './text';

export type TickedCopy = { name: string; where: CopyPlace; title: string; text: string };

interface CopyTicksProps {
  words: { title: string; text: string };
  copies: readonly TickedCopy[];
  /** Answers whether they are gone. */
  onRemove: (copies: TickedCopy[]) => Promise<boolean>;
}

const keyOf = ({ name, where }: TickedCopy): string => `${where} ${name}`;

/** Copies to tick and delete, asked once more in plain words; nothing when there are none. */
export function CopyTicks({ words: { title, text: reason }, copies, onRemove }: CopyTicksProps) {
  const words = useWords(text).remove;
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const [isNothingTicked, setIsNothingTicked] = useState(false);
  const ticked = copies.filter((copy) => keys.includes(keyOf(copy)));

  function begin(): void {
    setIsNothingTicked(ticked.length === 0);
    setIsAsked(ticked.length > 0);
  }
  async function remove(): Promise<void> {
    setIsWorking(true);
    if (await onRemove(ticked)) setKeys([]);
    setIsWorking(false);
    setIsAsked(false);
  }

  if (copies.length === 0) return null;
  return (
    <Section title={title}>
      <p className={styles.reason}>{reason}</p>
      <Checkbox.Group value={[...keys]} onChange={setKeys} aria-label={title}>
        <div className={styles.ticks}>
          {copies.map((copy) => (
            <Checkbox key={keyOf(copy)} value={keyOf(copy)} label={copy.title} description={copy.text} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.buttons}>
        <Button variant="default" size="sm" aria-label={`${words.button}: ${title}`} onClick={begin}>
          {words.button}
        </Button>
        <output>
          {isNothingTicked && ticked.length === 0 ? (
            <StatusText tone="warn">{words.nothingTicked}</StatusText>
          ) : null}
        </output>
      </div>
      <ConfirmDialog
        opened={isAsked}
        title={words.title(ticked.length)}
        text={words.text(ticked.length)}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onConfirm={() => void remove()}
        onCancel={() => setIsAsked(false)}
        loading={isWorking}
      />
    </Section>
  );
}
