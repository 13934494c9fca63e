import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';
import { FieldNotes } from './FieldNotes';
import { useCleanPaste } from './useCleanPaste';

interface SuggestedProps {
  field: Field<string>;
  label: string;
  hint?: ReactNode;
  suggestions: readonly string[];
}

/** One from a list, or the firm's own words. */
export function Suggested({ field, label, hint, suggestions }: SuggestedProps) {
  const { onPaste, wasCleaned } = useCleanPaste(field.value, false);
  return (
    <div>
      <Autocomplete
        id={field.id}
        label={label}
        description={hint}
        error={field.error}
        value={field.value}
        onChange={field.onChange}
        onPaste={onPaste}
        data={[...new Set(suggestions)]}
        autoComplete="off"
      />
      <FieldNotes value={field.value} wasCleaned={wasCleaned} />
    </div>
  );
}
