import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';
import { CprWarning } from './CprWarning';

interface SuggestedProps {
  field: Field<string>;
  label: string;
  hint?: ReactNode;
  suggestions: readonly string[];
}

/** One from a list, or the firm's own words. */
export function Suggested({ field, label, hint, suggestions }: SuggestedProps) {
  return (
    <div>
      <Autocomplete
        id={field.id}
        label={label}
        description={hint}
        error={field.error}
        value={field.value}
        onChange={field.onChange}
        data={[...new Set(suggestions)]}
        autoComplete="off"
      />
      <CprWarning value={field.value} />
    </div>
  );
}
