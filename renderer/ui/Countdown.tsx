import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Countdown.module.css';
import type { Tone } from './tone';

interface CountdownProps {
  tone: Tone;
  icon: Icon;
  label: string;
  /** The numbers with their units, set large: [["41", "t"], ["12", "min"]]. Read out as `spoken`. */
  figures?: readonly (readonly [string, string])[] | undefined;
  spoken: string;
  text?: ReactNode;
  progress?: { share: number; label: string; start: string; end: string } | undefined;
  children?: ReactNode;
}

/** How long is left, in large figures, with a bar of what has gone. */
export function Countdown({
  tone,
  icon: ItsIcon,
  label,
  figures,
  spoken,
  text,
  progress,
  children,
}: CountdownProps) {
  return (
    <div className={styles.countdown} data-tone={tone}>
      <p className={styles.label}>
        <ItsIcon size={17} stroke={2} aria-hidden />
        {label}
      </p>
      {figures === undefined ? (
        <p className={styles.sentence}>{spoken}</p>
      ) : (
        <p className={styles.figures}>
          <span className={styles.spoken}>{spoken}</span>
          <span aria-hidden="true">
            {figures.map(([figure, unit]) => (
              <span key={unit} className={styles.pair}>
                <b>{figure}</b>
                <span>{unit}</span>
              </span>
            ))}
          </span>
        </p>
      )}
      {text ? <p className={styles.text}>{text}</p> : null}
      {progress ? <Bar {...progress} /> : null}
      {children ? <div className={styles.more}>{children}</div> : null}
    </div>
  );
}

function Bar({ share, label, start, end }: NonNullable<CountdownProps['progress']>) {
  const percent = Math.round(100 * share);
  return (
    <>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <p className={styles.ends}>
        <span>{start}</span>
        <span>{end}</span>
      </p>
    </>
  );
}
