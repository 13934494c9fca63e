import { type ReactNode, useId } from 'react';
import { type LinkOrAction, TextLink } from './Link';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  link?: LinkOrAction | undefined;
  children: ReactNode;
}

/** A heading with its list. */
export function Section({ title, link, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {link ? <TextLink target={link} className={styles.link} /> : null}
      </div>
      {children}
    </section>
  );
}
