import type { ReactNode } from 'react';
import { useApp, useWords } from '../../app/BinderProvider';
import { DateField } from '../../ui/DateField';
import { text } from '../text';
import type { Field } from '../useEntryForm';

interface DateEntryProps {
  field: Field<string | null>;
  label: string;
  hint?: ReactNode;
  size?: 'sm' | 'md' | undefined;
  min?: string | undefined;
  max?: string | undefined;
  clearable?: boolean | undefined;
}

/** A day, typed or picked, in the language of the screens. */
export function DateEntry({ field, label, hint, size, min, max, clearable }: DateEntryProps) {
  const { language } = useApp().status;
  return (
    <DateField
      id={field.id}
      label={label}
      hint={hint}
      error={field.error}
      value={field.value}
      onChange={field.onChange}
      language={language}
      words={useWords(text).field.date}
      size={size}
      min={min}
      max={max}
      clearable={clearable}
    />
  );
}
