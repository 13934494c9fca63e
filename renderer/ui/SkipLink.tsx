import styles from './SkipLink.module.css';

/** The `id` of every page's <main>. */
export const contentId = 'content';

/** A button, not an anchor: the address behind # belongs to the router. */
export function SkipLink({ text }: { text: string }) {
  return (
    <button type="button" className={styles.skip} onClick={() => document.getElementById(contentId)?.focus()}>
      {text}
    </button>
  );
}
