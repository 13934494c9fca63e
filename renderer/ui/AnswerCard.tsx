import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './AnswerCard.module.css';

interface AnswerCardProps {
  kind: 'radio' | 'checkbox';
  name: string;
  value: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  title: string;
  description?: string | undefined;
  reveal?: ReactNode;
  id?: string | undefined;
}

/** One answer to press. What it asks for further is shown under it, only while it is chosen. */
export function AnswerCard(props: AnswerCardProps) {
  const { kind, name, value, checked, onChange, title, description, reveal } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div className={styles.answer}>
      <label className={styles.card}>
        <input
          id={id}
          type={kind}
          name={name}
          value={value}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          className={styles.input}
          aria-labelledby={`${id}-title`}
          aria-describedby={description ? `${id}-text` : undefined}
        />
        <span className={styles.mark} data-kind={kind} aria-hidden="true">
          {kind === 'checkbox' ? <IconCheck size={14} stroke={3} /> : null}
        </span>
        <span className={styles.words}>
          <span id={`${id}-title`} className={styles.title}>
            {title}
          </span>
          {description ? (
            <span id={`${id}-text`} className={styles.description}>
              {description}
            </span>
          ) : null}
        </span>
      </label>
      {checked && reveal ? <div className={styles.reveal}>{reveal}</div> : null}
    </div>
  );
}
