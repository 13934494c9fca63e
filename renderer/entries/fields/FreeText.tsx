import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';
import { FieldNotes } from './FieldNotes';
import { useCleanPaste } from './useCleanPaste';

interface FreeTextProps {
  field: Field<string>;
  label: string;
  hint?: ReactNode;
  size?: 'sm' | 'md' | undefined;
  /** Given: a larger field for several lines. */
  lines?: number | undefined;
  onBlur?: (() => void) | undefined;
}

/** A line or several of free text; what is pasted loses its stray marks, and what cannot be printed is named. */
export function FreeText({ field, label, hint, size = 'md', lines, onBlur }: FreeTextProps) {
  const { id, value, error, onChange } = field;
  const { onPaste, wasCleaned } = useCleanPaste(value, lines !== undefined);
  const shared = {
    id,
    label,
    description: hint,
    error,
    value,
    size,
    autoComplete: 'off',
    inputContainer: (input: ReactNode) => (
      <>
        {input}
        <FieldNotes value={value} wasCleaned={wasCleaned} />
      </>
    ),
    onPaste,
    onBlur: () => onBlur?.(),
  };
  if (lines !== undefined) {
    return <Textarea {...shared} minRows={lines} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  return <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />;
}
