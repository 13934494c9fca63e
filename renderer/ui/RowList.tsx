import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DividerTab } from './DividerTab';
import { Link } from './Link';
import styles from './RowList.module.css';

export interface ListRow {
  id: string;
  icon?: Icon | undefined;
  number?: number | undefined;
  title: ReactNode;
  text?: ReactNode;
  to?: string | undefined;
  end?: ReactNode;
}

/** Rows with a line between, not boxes. */
export function RowList({ rows }: { rows: readonly ListRow[] }) {
  return (
    <ul>
      {rows.map(({ id, icon: RowIcon, number, title, text, to, end }) => (
        <li key={id} id={id} className={styles.row}>
          {RowIcon ? <RowIcon size={20} stroke={1.75} aria-hidden /> : null}
          {number === undefined ? null : <DividerTab number={number} />}
          <div className={styles.words}>
            <p className={styles.title}>{to ? <Link to={to}>{title}</Link> : title}</p>
            {text ? <div className={styles.text}>{text}</div> : null}
          </div>
          {end ? <div className={styles.end}>{end}</div> : null}
        </li>
      ))}
    </ul>
  );
}
