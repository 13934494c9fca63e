import type { Icon } from '@tabler/icons-react';
import { Children, type ReactNode } from 'react';
import styles from './DetailList.module.css';
import type { Tone } from './tone';

interface Detail {
  icon: Icon;
  tone?: Tone | undefined;
  text: ReactNode;
  end?: ReactNode;
}

/** Short lines in a side panel: changes, versions. */
export function DetailList({ items }: { items: readonly Detail[] }) {
  return <ul>{Children.toArray(items.map(detail))}</ul>;
}

function detail({ icon: ItemIcon, tone = 'draft', text, end }: Detail) {
  return (
    <li className={styles.item}>
      <ItemIcon size={17} stroke={2} aria-hidden data-tone={tone} />
      <span>{text}</span>
      {end ? <span className={styles.end}>{end}</span> : null}
    </li>
  );
}
