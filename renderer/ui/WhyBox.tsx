import { IconHelpCircle } from '@tabler/icons-react';
import styles from './WhyBox.module.css';

interface WhyBoxProps {
  title: string;
  text: string;
  law?: string | undefined;
}

/** Why we ask, in daily words; the article comes last, in grey. */
export function WhyBox({ title, text, law }: WhyBoxProps) {
  return (
    <section className={styles.why} aria-label={title}>
      <h2 className={styles.title}>
        <IconHelpCircle size={20} stroke={1.75} aria-hidden />
        {title}
      </h2>
      <p className={styles.text}>
        {text} {law ? <span className={styles.law}>{law}</span> : null}
      </p>
    </section>
  );
}
