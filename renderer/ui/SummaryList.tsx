import type { Icon } from '@tabler/icons-react';
import { type LinkOrAction, TextLink } from './Link';
import { StatusText } from './StatusText';
import styles from './SummaryList.module.css';
import type { Tone } from './tone';

interface Outcome {
  tone: Tone;
  text: string;
  icon?: Icon | undefined;
}

export interface SummaryRow {
  id: string;
  number: number;
  name: string;
  outcome: Outcome;
  notes?: readonly string[] | undefined;
  change?: (LinkOrAction & { ariaLabel: string }) | undefined;
}

/** The counts over the list: so many unchanged, corrected, followed up. */
export function SummaryCounts({ items }: { items: readonly Outcome[] }) {
  return (
    <ul className={styles.counts}>
      {items.map((item) => (
        <li key={item.text}>
          <StatusText tone={item.tone} icon={item.icon}>
            {item.text}
          </StatusText>
        </li>
      ))}
    </ul>
  );
}

/** Every step with what came of it, and the way back to it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} id={row.id} className={styles.row}>
          <span className={styles.number}>{row.number}</span>
          <span className={styles.name}>{row.name}</span>
          <div className={styles.outcome}>
            <StatusText tone={row.outcome.tone} icon={row.outcome.icon}>
              {row.outcome.text}
            </StatusText>
            {(row.notes ?? []).map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
          </div>
          {row.change ? (
            <TextLink target={row.change} aria-label={row.change.ariaLabel} className={styles.change} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
