import type { Icon } from '@tabler/icons-react';
import { Children, type ReactNode } from 'react';
import styles from './MadeList.module.css';

interface MadeListProps {
  title?: string | undefined;
  items: readonly { icon: Icon; text: ReactNode }[];
}

/** The papers and tasks that come out of it. */
export function MadeList({ title, items }: MadeListProps) {
  return (
    <>
      {title ? <h3 className={styles.title}>{title}</h3> : null}
      <ul className={styles.list}>{Children.toArray(items.map(madeItem))}</ul>
    </>
  );
}

function madeItem({ icon: ItemIcon, text }: MadeListProps['items'][number]) {
  return (
    <li>
      <ItemIcon size={20} stroke={1.75} aria-hidden />
      <span>{text}</span>
    </li>
  );
}
