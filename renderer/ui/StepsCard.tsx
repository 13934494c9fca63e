import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './StepsCard.module.css';

type State = 'plain' | 'todo' | 'now' | 'done';

interface NumberedStep {
  title: string;
  text?: string | undefined;
  state?: State | undefined;
  stateWord?: string | undefined;
  children?: ReactNode;
}

/** What is done in which order, one under the other with a line between. */
export function StepsCard({
  size = 'md',
  steps,
}: {
  size?: 'md' | 'lg' | undefined;
  steps: readonly NumberedStep[];
}) {
  return (
    <ol className={styles.steps} data-size={size}>
      {steps.map((step, index) => (
        <li key={step.title} className={styles.step} aria-current={step.state === 'now' ? 'step' : undefined}>
          <Mark number={index + 1} state={step.state ?? 'plain'} />
          <div className={styles.words}>
            <p className={styles.title}>
              {step.title}
              {step.stateWord ? <VisuallyHidden>{`, ${step.stateWord}`}</VisuallyHidden> : null}
            </p>
            {step.text ? <p className={styles.text}>{step.text}</p> : null}
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ number, state }: { number: number; state: State }) {
  if (state === 'done')
    return <IconCircleCheck size={32} stroke={1.75} className={styles.done} aria-hidden />;
  return (
    <span className={styles.number} data-state={state}>
      {number}
    </span>
  );
}
