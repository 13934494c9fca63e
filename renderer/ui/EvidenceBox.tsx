import { Children, type ReactNode, useId } from 'react';
import styles from './EvidenceBox.module.css';

/** What has happened since last time, before the person answers. */
export function EvidenceBox({ heading, items }: { heading: string; items: readonly ReactNode[] }) {
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.items}>
        {Children.map(items, (item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );
}
