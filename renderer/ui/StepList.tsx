import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconEye } from '@tabler/icons-react';
import { useLink } from './Link';
import styles from './StepList.module.css';
import type { Tone } from './tone';

export type StepState = 'notStarted' | 'answered' | 'corrected' | 'followUp' | 'seeAgain';

export interface Step {
  id: string;
  to: string;
  number: number;
  label: string;
  state: StepState;
  isCurrent: boolean;
  outcome?: { text: string; tone: Tone } | undefined;
  count?: string | undefined;
}

interface StepListProps {
  label: string;
  note?: string | undefined;
  steps: readonly Step[];
  words: Record<StepState, string>;
}

/** Where you are in the review. Steps can be taken in any order, so each is a link. */
export function StepList({ label, note, steps, words }: StepListProps) {
  return (
    <nav className={styles.rail} aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <StepLink step={step} stateWord={words[step.state]} />
          </li>
        ))}
      </ol>
      {note ? <p className={styles.note}>{note}</p> : null}
    </nav>
  );
}

function StepLink({ step, stateWord }: { step: Step; stateWord: string }) {
  const link = useLink(step.to);
  return (
    <a {...link} className={styles.step} aria-current={step.isCurrent ? 'step' : undefined}>
      <StepMark step={step} />
      <span>{step.label}</span>
      {step.outcome ? (
        <span className={styles.outcome} data-tone={step.outcome.tone}>
          {step.outcome.text}
        </span>
      ) : null}
      {step.count ? <span className={styles.outcome}>{step.count}</span> : null}
      <VisuallyHidden>{`, ${stateWord}`}</VisuallyHidden>
    </a>
  );
}

function StepMark({ step }: { step: Step }) {
  if (step.state === 'seeAgain') {
    return <IconEye size={22} stroke={1.75} className={styles.eye} aria-hidden />;
  }
  if (step.isCurrent || step.state === 'notStarted')
    return <span className={styles.number}>{step.number}</span>;
  return <IconCircleCheck size={22} stroke={1.75} className={styles.done} aria-hidden />;
}
