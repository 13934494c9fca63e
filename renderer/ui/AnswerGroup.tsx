import type { ReactNode } from 'react';
import styles from './AnswerGroup.module.css';
import { describedBy, FieldError } from './FieldError';

interface AnswerGroupProps {
  legend: string;
  legendShown?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/** Answers that belong together. The legend is only read out where the page's H1 already says it. */
export function AnswerGroup({
  legend,
  legendShown,
  hint,
  error,
  id = 'answers',
  children,
}: AnswerGroupProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <fieldset
      id={id}
      className={styles.group}
      aria-describedby={describedBy(hint && hintId, error && errorId)}
    >
      <legend className={legendShown ? styles.legend : styles.hidden}>{legend}</legend>
      {hint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <div className={styles.cards}>{children}</div>
      <FieldError id={errorId} text={error} />
    </fieldset>
  );
}
