import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';

interface PickProps<Value extends string> {
  field: Field<Value>;
  label: string;
  hint?: ReactNode;
  options: readonly { value: Value; label: string }[];
}

/** One of many, from a list that opens. */
export function Pick<Value extends string>({ field, label, hint, options }: PickProps<Value>) {
  return (
    <Select
      id={field.id}
      label={label}
      description={hint}
      error={field.error}
      value={field.value}
      data={[...options]}
      onChange={(chosen) => {
        const found = options.find(({ value }) => value === chosen);
        if (found) field.onChange(found.value);
      }}
    />
  );
}
