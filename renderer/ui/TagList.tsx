import { TagsInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './TagList.module.css';

interface TagListProps {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  suggestions?: readonly string[] | undefined;
  words: { remove: (tag: string) => string };
  hint?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
}

/** Several short names in one field; each can be removed with its own button, by mouse and by keyboard. */
export function TagList({ label, value, onChange, suggestions = [], words, hint, error, id }: TagListProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <TagsInput
      id={fieldId}
      label={label}
      description={hint}
      error={error}
      value={[...value]}
      onChange={onChange}
      data={[...suggestions]}
      splitChars={[';']}
      acceptValueOnBlur
      renderPill={({ option, onRemove }) => (
        <span className={styles.tag}>
          {option.label}
          <button
            type="button"
            className={styles.remove}
            onClick={() => removeTag(fieldId, onRemove)}
            aria-label={words.remove(option.label)}
          >
            <IconX size={14} stroke={2} aria-hidden />
          </button>
        </span>
      )}
    />
  );
}

// The button goes away with its tag: the field takes the focus it had.
function removeTag(fieldId: string, remove: (() => void) | undefined): void {
  remove?.();
  document.getElementById(fieldId)?.focus();
}
