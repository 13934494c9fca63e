import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Status.module.css';
import { type Tone, toneIcon } from './tone';

interface StatusProps {
  tone: Tone;
  icon?: Icon | undefined;
  children: ReactNode;
}

/** A state in a list: icon, word, colour, always all three. */
export function StatusText({ tone, icon, children }: StatusProps) {
  const StatusIcon = icon ?? toneIcon[tone];
  return (
    <span className={styles.text} data-tone={tone}>
      <StatusIcon stroke={2} aria-hidden />
      <span>{children}</span>
    </span>
  );
}

/** The same on a tinted ground: for headers and due dates. */
export function StatusTag({ tone, icon, children }: StatusProps) {
  const StatusIcon = icon ?? toneIcon[tone];
  return (
    <span className={styles.tag} data-tone={tone}>
      <StatusIcon stroke={2.1} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
