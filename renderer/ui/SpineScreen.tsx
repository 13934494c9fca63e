import { type Icon, IconDeviceLaptop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { contentId } from './SkipLink';
import styles from './SpineScreen.module.css';

interface SpineScreenProps {
  label: { title: string; lines: readonly string[]; dividers?: readonly string[] | undefined };
  topRight?: ReactNode;
  foot?: string | undefined;
  footIcon?: Icon | undefined;
  children: ReactNode;
}

/** The closed binder on the shelf: spine left, what to do right. The only picture in the app, drawn in CSS. */
export function SpineScreen({ label, topRight, foot, footIcon, children }: SpineScreenProps) {
  const FootIcon = footIcon ?? IconDeviceLaptop;
  return (
    <div className={styles.screen}>
      <div className={styles.spine} aria-hidden="true">
        <div className={styles.card}>
          <span className={styles.title}>{label.title}</span>
          <span className={styles.rule} />
          {label.lines.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
          <ol className={styles.dividers}>
            {(label.dividers ?? []).map((divider, index) => (
              <li key={divider}>
                <b>{index + 1}</b>
                {divider}
              </li>
            ))}
          </ol>
        </div>
        <div className={styles.ring} />
      </div>
      <main id={contentId} tabIndex={-1} className={styles.main}>
        {topRight ? <div className={styles.topRight}>{topRight}</div> : null}
        <div className={styles.content}>{children}</div>
        {foot ? (
          <p className={styles.foot}>
            <FootIcon size={20} stroke={1.75} aria-hidden />
            {foot}
          </p>
        ) : null}
      </main>
    </div>
  );
}
