import { Checkbox } from '@mantine/core';
import styles from './questions.module.css';

interface TickProps {
  id: string;
  label: string;
  /** A word beside the label, e.g. that it is a suggestion. */
  note?: string | undefined;
  description?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One line of a list to tick. */
export function Tick({ id, label, note, description, checked, onChange }: TickProps) {
  return (
    <Checkbox
      id={id}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      description={description}
      label={
        note === undefined ? (
          label
        ) : (
          <>
            {label} <span className={styles.note}>{note}</span>
          </>
        )
      }
    />
  );
}
