import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './FollowUpFields.module.css';

interface FollowUpFieldsProps {
  legend: string;
  what: ReactNode;
  who: ReactNode;
  latest: ReactNode;
}

/** What is to happen, by whom, by when: three fields in the row they belong to. */
export function FollowUpFields({ legend, what, who, latest }: FollowUpFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <VisuallyHidden component="legend">{legend}</VisuallyHidden>
      <div className={styles.fields}>
        {what}
        {who}
        {latest}
      </div>
    </fieldset>
  );
}
