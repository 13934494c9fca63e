import type { ReactNode } from 'react';
import styles from './FocusShell.module.css';
import { Logo } from './Logo';
import { SkipLink } from './SkipLink';

interface FocusShellProps {
  title: string;
  right?: ReactNode;
  progress?: { value: number; max: number; label: string } | undefined;
  words: { skipToContent: string };
  banner?: ReactNode;
  children: ReactNode;
}

/** One thing at a time: a top bar and the task, no side menu. */
export function FocusShell({ title, right, progress, words, banner, children }: FocusShellProps) {
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <div className={styles.top}>
          <SkipLink text={words.skipToContent} />
          <span className={styles.brand}>
            <Logo />
            {title}
          </span>
          <div className={styles.right}>{right}</div>
        </div>
        {progress ? <ProgressBar {...progress} /> : null}
      </header>
      {banner ? <div className={styles.banner}>{banner}</div> : null}
      <div className={styles.body}>{children}</div>
    </div>
  );
}

function ProgressBar({ value, max, label }: { value: number; max: number; label: string }) {
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <span style={{ width: `${(100 * value) / max}%` }} />
    </div>
  );
}
