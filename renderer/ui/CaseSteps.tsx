import { IconCircleCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './CaseSteps.module.css';

export interface CaseStep {
  id: string;
  title: string;
  text?: string | undefined;
  state: 'done' | 'now' | 'todo' | 'notNeeded';
  /** At the end of the line: when it was done, how it stands, or the way to it. */
  end: ReactNode;
}

/** What is done about a case, in order; the one that is due stands out. */
export function CaseSteps({ label, steps }: { label: string; steps: readonly CaseStep[] }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ id, title, text, state, end }, index) => (
        <li
          key={id}
          className={styles.step}
          data-state={state}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <Mark number={index + 1} state={state} />
          <div className={styles.words}>
            <p className={styles.title}>{title}</p>
            {text ? <p className={styles.text}>{text}</p> : null}
          </div>
          <div className={styles.end}>{end}</div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ number, state }: { number: number; state: CaseStep['state'] }) {
  if (state === 'done')
    return <IconCircleCheck size={26} stroke={1.75} className={styles.done} aria-hidden />;
  if (state === 'notNeeded')
    return <IconMinus size={26} stroke={1.75} className={styles.needless} aria-hidden />;
  return (
    <span className={styles.number} data-state={state} aria-hidden="true">
      {number}
    </span>
  );
}
