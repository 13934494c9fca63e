import type { KeyboardEvent, ReactNode } from 'react';
import styles from './ReviewRow.module.css';
import { answers, ThreeAnswer, type ThreeAnswerProps } from './ThreeAnswer';

interface ReviewRowProps {
  id?: string | undefined;
  title: string;
  subtitle?: string | undefined;
  status?: ReactNode;
  answer: ThreeAnswerProps;
  reveal?: ReactNode;
  note?: ReactNode;
}

/** One thing to answer for. The keys 1, 2, 3 work anywhere in the row but in a field. */
export function ReviewRow({ id, title, subtitle, status, answer, reveal, note }: ReviewRowProps) {
  function chooseByKey(event: KeyboardEvent): void {
    const chosen = answers[Number(event.key) - 1];
    if (!chosen || isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (!answer.locked) answer.onChoose(chosen);
  }
  return (
    <li id={id} className={styles.row} onKeyDown={chooseByKey}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
      </div>
      <div className={styles.status}>{status}</div>
      <div className={styles.answer}>
        <ThreeAnswer {...answer} />
      </div>
      {note ? <div className={styles.note}>{note}</div> : null}
      {reveal ? <div className={styles.reveal}>{reveal}</div> : null}
    </li>
  );
}

/** Whether keys are text just now. */
export function isTyping(target: EventTarget): boolean {
  const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';
  return target instanceof HTMLElement && target.matches(fields);
}
