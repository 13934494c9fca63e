import type { ReactNode } from 'react';
import styles from './Fields.module.css';

/** Fields under each other. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

/** Fields side by side; `columns` as in CSS grid, e.g. `1fr 160px`. Under each other in a narrow window. */
export function FieldRow({ children, columns }: { children: ReactNode; columns?: string | undefined }) {
  return (
    <div className={styles.row} style={columns ? { gridTemplateColumns: columns } : undefined}>
      {children}
    </div>
  );
}
