import { IconArrowLeft } from '@tabler/icons-react';
import styles from './BackLink.module.css';
import { type LinkOrAction, TextLink } from './Link';

/** One step back, above the page's heading. */
export function BackLink({ target }: { target: LinkOrAction }) {
  return (
    <span className={styles.back}>
      <IconArrowLeft size={16} stroke={2} aria-hidden />
      <TextLink target={target} />
    </span>
  );
}
