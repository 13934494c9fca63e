import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import styles from './ErrorSummary.module.css';

interface ErrorSummaryProps {
  title: string;
  errors: readonly { fieldId: string; text: string }[];
  /** Counts the presses of the button: the summary takes focus at each, also when the list is the same. */
  attempt: number;
}

/** On top of the page: what is missing, each line a way to its field. Shows nothing when nothing is. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.box}>
      <p className={styles.title}>
        <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
        {title}
      </p>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <button type="button" className={styles.link} onClick={() => focusField(error.fieldId)}>
              {error.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

// A group of choices has no focus of its own: its first control takes it.
function focusField(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  const control = field.matches('input, textarea, select, button, [tabindex]')
    ? field
    : field.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
  field.scrollIntoView({ block: 'center' });
  control?.focus();
}
