import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';

interface TickProps {
  field: Field<boolean>;
  label: string;
  hint?: ReactNode;
}

/** Yes or no. */
export function Tick({ field, label, hint }: TickProps) {
  return (
    <Checkbox
      id={field.id}
      label={label}
      description={hint}
      checked={field.value}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  );
}
