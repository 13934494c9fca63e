import type { ReactNode } from 'react';
import { Section } from '../../ui/Section';
import styles from './settings.module.css';

interface SettingProps {
  title: string;
  text: ReactNode;
  /** What can be done about it, under the words. */
  children?: ReactNode;
}

/** One thing that can be chosen: its name, what it means, and the way to change it. */
export function Setting({ title, text, children }: SettingProps) {
  return (
    <Section title={title}>
      <div className={styles.text}>{text}</div>
      {children ? <div className={styles.control}>{children}</div> : null}
    </Section>
  );
}
