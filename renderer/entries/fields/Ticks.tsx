import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../useEntryForm';

interface TicksProps<Value extends string> {
  field: Field<readonly Value[]>;
  label: string;
  hint?: ReactNode;
  options: readonly { value: Value; label: string; description?: string }[];
}

/** Any of several, kept in the order they are listed. What is no option, as an entry that is gone, stays as it is. */
export function Ticks<Value extends string>({ field, label, hint, options }: TicksProps<Value>) {
  const choose = (chosen: readonly string[]): void =>
    field.onChange([
      ...options.map(({ value }) => value).filter((value) => chosen.includes(value)),
      ...field.value.filter((value) => !options.some((option) => option.value === value)),
    ]);
  return (
    <Checkbox.Group
      id={field.id}
      label={label}
      description={hint}
      error={field.error}
      value={[...field.value]}
      onChange={choose}
    >
      <Stack gap={8} mt={6}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.description}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
