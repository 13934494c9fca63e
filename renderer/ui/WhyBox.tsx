import { IconHelpCircle } from '@tabler/icons-react';
import { type LinkOrAction, TextLink } from './Link';
import styles from './WhyBox.module.css';

interface WhyBoxProps {
  title: string;
  text: string;
  law?: string | undefined;
  action?: LinkOrAction | undefined;
}

/** Why we ask, in daily words; the article comes last, in grey. */
export function WhyBox({ title, text, law, action }: WhyBoxProps) {
  return (
    <section className={styles.why} aria-label={title}>
      <h2 className={styles.title}>
        <IconHelpCircle size={20} stroke={1.75} aria-hidden />
        {title}
      </h2>
      <p className={styles.text}>
        {text} {law ? <span className={styles.law}>{law}</span> : null}{' '}
        {action ? <TextLink target={action} /> : null}
      </p>
    </section>
  );
}
