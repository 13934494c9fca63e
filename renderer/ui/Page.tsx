import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** The padded, scrolling page beside the side menu. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
