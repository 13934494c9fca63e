import { type ReactNode, useId } from 'react';
import styles from './CaseCard.module.css';
import type { Tone } from './tone';

interface CaseCardProps {
  tone: Tone;
  /** What runs: a countdown, with what there is to know about it. */
  clock: ReactNode;
  title: string;
  text?: ReactNode;
  link?: ReactNode;
  children: ReactNode;
}

/** A case that is open: what runs on the left, what is to be done on the right. */
export function CaseCard({ tone, clock, title, text, link, children }: CaseCardProps) {
  const id = useId();
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={id}>
      <div className={styles.clock}>{clock}</div>
      <div className={styles.case}>
        <div className={styles.heading}>
          <div>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            {text ? <p className={styles.text}>{text}</p> : null}
          </div>
          {link}
        </div>
        {children}
      </div>
    </section>
  );
}
