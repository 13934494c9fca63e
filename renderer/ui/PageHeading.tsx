import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PageHeading.module.css';

interface PageHeadingProps {
  eyebrow?: ReactNode;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  display?: boolean | undefined;
  focusKey?: string | undefined;
}

/** The page's only H1. Given a `focusKey` it takes focus whenever that changes, so a screen reader hears the new page. */
export function PageHeading({ eyebrow, title, lead, actions, display, focusKey }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus();
  }, [focusKey]);
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
        <h1 ref={heading} tabIndex={-1} className={display ? styles.display : undefined}>
          {title}
        </h1>
        {lead ? <div className={display ? styles.help : styles.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
