import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useWords } from '../../../app/BinderProvider';
import { text } from '../text';
import styles from './sections.module.css';

interface PartSectionProps {
  title: string;
  /** What can be done with it; a button of its own, told apart by the title. */
  action?: string | undefined;
  onAction?: (() => void) | undefined;
  children: ReactNode;
}

/** A part of an entry with the button that corrects it. */
export function PartSection({ title, action, onAction, children }: PartSectionProps) {
  const id = useId();
  const { change, changeWhat } = useWords(text);
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {action === undefined ? null : (
          <Button
            size="sm"
            variant="subtle"
            aria-label={action === change ? changeWhat(title) : undefined}
            onClick={onAction}
          >
            {action}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
