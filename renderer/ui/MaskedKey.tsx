import styles from './MaskedKey.module.css';

interface MaskedKeyProps {
  caption: string;
  groups: number;
  highlighted?: readonly number[] | undefined;
}

/** The key's place on the recovery sheet. The key itself is shown on paper only. */
export function MaskedKey({ caption, groups, highlighted = [] }: MaskedKeyProps) {
  const numbers = Array.from({ length: groups }, (_, index) => index + 1);
  return (
    <figure className={styles.box}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div className={styles.groups} aria-hidden="true">
        {numbers.map((number) => (
          <span
            key={number}
            className={styles.group}
            data-highlighted={highlighted.includes(number) || undefined}
          >
            <span className={styles.number}>{number}</span>
            <span className={styles.dots}>
              <i />
              <i />
              <i />
              <i />
            </span>
          </span>
        ))}
      </div>
    </figure>
  );
}
