import styles from './edit.module.css';

/** What is made from the facts, line by line as it would be typed. */
export function Generated({ said }: { said: string }) {
  return <p className={styles.generated}>{said}</p>;
}
