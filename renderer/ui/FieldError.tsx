import styles from './FieldError.module.css';

/** The error at a control of our own; Mantine's fields show theirs themselves. */
export function FieldError({ id, text }: { id: string; text?: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} className={styles.error}>
      {text}
    </p>
  );
}

/** For `aria-describedby`: the ids that are there, or nothing. */
export function describedBy(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  const present = ids.filter(Boolean);
  return present.length > 0 ? present.join(' ') : undefined;
}
