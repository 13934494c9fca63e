import type { ReactNode } from 'react';
import styles from './DocumentPage.module.css';

interface DocumentPageProps {
  heading: ReactNode;
  banner?: ReactNode;
  desk: ReactNode;
  side: ReactNode;
  sideLabel: string;
}

/** The paper on the desk, its state and its versions beside it. */
export function DocumentPage({ heading, banner, desk, side, sideLabel }: DocumentPageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        {banner}
        {heading}
      </div>
      <div className={styles.body}>
        <div className={styles.desk}>{desk}</div>
        <aside className={styles.side} aria-label={sideLabel}>
          {side}
        </aside>
      </div>
    </div>
  );
}
