import type { ReactNode } from 'react';
import styles from './PaperSheet.module.css';

interface PaperSheetProps {
  label: string;
  holes?: boolean | undefined;
  /** A form is set in the plain typeface and larger; a document in the serif of the papers. */
  kind?: 'document' | 'form' | undefined;
  children: ReactNode;
}

/** A sheet of paper. It stays white in dark mode: what you see is what prints. */
export function PaperSheet({ label, holes = true, kind = 'document', children }: PaperSheetProps) {
  return (
    <article className={styles.sheet} data-kind={kind} aria-label={label}>
      {holes ? (
        <>
          <span className={styles.upperHole} />
          <span className={styles.lowerHole} />
        </>
      ) : null}
      {children}
    </article>
  );
}

/** The highlighter: text that is new since the paper was last signed. */
export function PaperMark({ children }: { children: ReactNode }) {
  return <div className={styles.mark}>{children}</div>;
}
