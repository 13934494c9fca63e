import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';
import { CprWarning } from './CprWarning';

interface FreeTextProps {
  field: Field<string>;
  label: string;
  hint?: ReactNode;
  size?: 'sm' | 'md' | undefined;
  /** Given: a larger field for several lines. */
  lines?: number | undefined;
  onBlur?: (() => void) | undefined;
}

/** A line or several of free text; a CPR number in it is pointed out, never refused. */
export function FreeText({ field, label, hint, size = 'md', lines, onBlur }: FreeTextProps) {
  const { id, value, error, onChange } = field;
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
        <CprWarning value={value} />
      </>
    ),
    onBlur: () => onBlur?.(),
  };
  if (lines !== undefined) {
    return <Textarea {...shared} minRows={lines} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  return <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />;
}
