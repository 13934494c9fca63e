import type { ReactNode } from 'react';
import styles from './ReviewPage.module.css';
import { contentId } from './SkipLink';

/** Step list, the step, and the bar that stays at the bottom. */
export function ReviewPage({
  steps,
  footer,
  children,
}: {
  steps: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      {steps}
      <main id={contentId} tabIndex={-1} className={styles.main}>
        <div className={styles.content}>{children}</div>
        {footer}
      </main>
    </div>
  );
}
