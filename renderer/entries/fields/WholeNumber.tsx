import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Field } from '../useEntryForm';

interface WholeNumberProps {
  field: Field<number | null>;
  label: string;
  disabled?: boolean | undefined;
}

/**
 * A whole number as it is typed. A number field of the kit drops what it does not take, so that "3,5" becomes 35; here
 * the text stays, and what is no whole number is no value.
 */
export function WholeNumber({ field, label, disabled = false }: WholeNumberProps) {
  const [typed, setTyped] = useState(field.value === null ? '' : String(field.value));
  function type(text: string): void {
    setTyped(text);
    field.onChange(/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null);
  }
  return (
    <TextInput
      id={field.id}
      label={label}
      error={field.error}
      inputMode="numeric"
      autoComplete="off"
      disabled={disabled}
      value={disabled ? '' : typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
