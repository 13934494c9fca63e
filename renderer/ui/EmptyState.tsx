import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** One sentence about what belongs here, and one button. */
export function EmptyState({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {action}
    </div>
  );
}
