import styles from './DividerTab.module.css';

/** A divider's tab: its number, as it stands in the ring binder. */
export function DividerTab({ number, isCurrent = false }: { number: number; isCurrent?: boolean }) {
  return (
    <span className={styles.tab} data-current={isCurrent || undefined}>
      {number}
    </span>
  );
}
