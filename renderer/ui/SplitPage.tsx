import type { ReactNode } from 'react';
import { contentId } from './SkipLink';
import styles from './SplitPage.module.css';

interface SplitPageProps {
  children: ReactNode;
  side: ReactNode;
  sideLabel: string;
}

/** What you check on the left, how it ends on the right. */
export function SplitPage({ children, side, sideLabel }: SplitPageProps) {
  return (
    <div className={styles.page}>
      <main id={contentId} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <aside className={styles.side} aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  );
}

/** The last line of the side, at its foot. */
export function SideNote({ children }: { children: ReactNode }) {
  return <div className={styles.note}>{children}</div>;
}

/** One column in the middle, for a task without a second side. */
export function CentredPage({ children }: { children: ReactNode }) {
  return (
    <main id={contentId} tabIndex={-1} className={styles.centred}>
      <div>{children}</div>
    </main>
  );
}
