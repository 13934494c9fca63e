import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './ReviewList.module.css';
import { isTyping } from './ReviewRow';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

interface ReviewListProps {
  label: string;
  /** J and K can be turned off (WCAG 2.1.4). */
  letterKeys?: boolean | undefined;
  children: ReactNode;
}

/** Rows to answer. J and K, or the arrows, go from row to row. */
export function ReviewList({ label, letterKeys = true, children }: ReviewListProps) {
  const list = useRef<HTMLUListElement>(null);

  function moveByKey(event: KeyboardEvent): void {
    const key = event.key.length === 1 && !letterKeys ? '' : event.key;
    const step = steps[key];
    if (step === undefined || isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const stops = Array.from(
      list.current?.querySelectorAll<HTMLElement>('input[type="radio"][tabindex="0"]') ?? [],
    );
    const here = stops.findIndex((stop) => stop.closest('li')?.contains(document.activeElement));
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <ul ref={list} aria-label={label} className={styles.list} onKeyDown={moveByKey}>
      {children}
    </ul>
  );
}
