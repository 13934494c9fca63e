import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import styles from './SaveState.module.css';

const icons = { saving: IconCircleDashed, saved: IconCircleCheck, failed: IconAlertTriangle };

interface SaveStateProps {
  state: keyof typeof icons;
  text: string;
  place?: 'bar' | 'foot' | undefined;
}

/** Told politely to a screen reader each time the text changes. */
export function SaveState({ state, text, place = 'bar' }: SaveStateProps) {
  const StateIcon = icons[state];
  return (
    <output className={styles.state} data-state={state} data-place={place}>
      <StateIcon size={17} stroke={2} aria-hidden />
      {text}
    </output>
  );
}
