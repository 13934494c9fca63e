import type { Icon } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import styles from './YearLine.module.css';
import { yearLanes } from './yearLanes';

interface YearLineProps {
  /** Where today is, in per cent of the line, and what it is called. */
  today: { at: number; label: string };
  months: readonly { at: number; label: string }[];
  /** In the order of time. `when` is read aloud and shown where there is no room for the line. */
  marks: readonly { id: string; at: number; icon: Icon; label: string; when: string; isNext: boolean }[];
}

/** Height of a row of labels in pixels. */
const LANE_HEIGHT = 20;

const at = (percent: number, more: CSSProperties = {}): CSSProperties => ({ left: `${percent}%`, ...more });

// A variable of the style sheet, which the types of React know nothing of.
const labels = (rows: number): CSSProperties => ({ '--labels': `${rows * LANE_HEIGHT}px` }) as CSSProperties;

/** A year as a line with what comes on it; a list where the line has no room. */
export function YearLine({ today, months, marks }: YearLineProps) {
  const [todayLane, ...lanes] = yearLanes([today, ...marks]);
  const rows = Math.max(0, ...[todayLane, ...lanes].map((one) => one?.lane ?? 0)) + 1;
  return (
    <div className={styles.year} style={labels(rows)}>
      <div aria-hidden className={styles.line} />
      <div aria-hidden>
        {months.map((month) => (
          <span key={month.label} className={styles.month} style={at(month.at)}>
            {month.label}
          </span>
        ))}
        <span className={styles.today} style={at(today.at)} />
        <span
          className={styles.todayLabel}
          style={at(today.at, { top: (rows - 1 - (todayLane?.lane ?? 0)) * LANE_HEIGHT })}
        >
          {today.label}
        </span>
      </div>
      <ol>
        {marks.map(({ id, at: place, icon: MarkIcon, label, when, isNext }, index) => (
          <li key={id}>
            <span
              className={styles.label}
              data-before={lanes[index]?.isBefore || undefined}
              style={at(place, { top: (rows - 1 - (lanes[index]?.lane ?? 0)) * LANE_HEIGHT })}
            >
              {label}
              <span className={styles.when}>{when}</span>
            </span>
            <span aria-hidden className={styles.mark} data-next={isNext || undefined} style={at(place)}>
              <MarkIcon size={13} stroke={2.4} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
