import type { ReactNode } from 'react';
import styles from './FactList.module.css';

export interface Fact {
  label: string;
  /** Empty where it is not known. */
  value: ReactNode;
}

/** What is known of an entry, name by name; `missing` stands where nothing is known. */
export function FactList({ facts, missing }: { facts: readonly Fact[]; missing: string }) {
  return (
    <dl className={styles.list}>
      {facts.flatMap(({ label, value }) => [
        <dt key={`${label}-name`}>{label}</dt>,
        <dd key={label}>{value === '' ? <span className={styles.missing}>{missing}</span> : value}</dd>,
      ])}
    </dl>
  );
}
