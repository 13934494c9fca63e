import type { Icon } from '@tabler/icons-react';
import { Children, type ReactNode, useId } from 'react';
import styles from './HeroCard.module.css';

interface HeroCardProps {
  title: string;
  children: ReactNode;
  actions: ReactNode;
  side?: { title: string; items: readonly SideItem[] } | undefined;
}

interface SideItem {
  icon: Icon;
  text: ReactNode;
}

/** The one thing the overview leads to. */
export function HeroCard({ title, children, actions, side }: HeroCardProps) {
  const id = useId();
  return (
    <section className={styles.hero} data-side={side ? '' : undefined} aria-labelledby={id}>
      <div className={styles.main}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.text}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {side ? (
        <div className={styles.side}>
          <h3 className={styles.sideTitle}>{side.title}</h3>
          <ul>{Children.toArray(side.items.map(sideItem))}</ul>
        </div>
      ) : null}
    </section>
  );
}

function sideItem({ icon: ItemIcon, text }: SideItem) {
  return (
    <li>
      <ItemIcon size={16} stroke={2} aria-hidden />
      <span>{text}</span>
    </li>
  );
}
