import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';

interface ChoiceProps<Value extends string> {
  field: Field<Value>;
  label: string;
  hint?: ReactNode;
  options: readonly { value: Value; label: string }[];
}

/** One of a few. */
export function Choice<Value extends string>({ field, label, hint, options }: ChoiceProps<Value>) {
  const choose = (chosen: string): void => {
    const found = options.find(({ value }) => value === chosen);
    if (found) field.onChange(found.value);
  };
  return (
    <Radio.Group
      id={field.id}
      label={label}
      description={hint}
      error={field.error}
      value={field.value}
      onChange={choose}
    >
      <Stack gap={6} mt={6}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
