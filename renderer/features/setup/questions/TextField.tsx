import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldNotes } from '../../../entries/fields/FieldNotes';
import { useCleanPaste } from '../../../entries/fields/useCleanPaste';

interface TextFieldProps extends Omit<TextInputProps, 'value'> {
  /** Also the path of the field, so that the error summary finds it. */
  id: string;
  value?: string;
  hint?: string;
}

/** A line of text; its hint, and what is to be known of the text in it, stand under it. */
export function TextField({ hint, value = '', ...input }: TextFieldProps) {
  const { onPaste, wasCleaned } = useCleanPaste(value, false);
  return (
    <TextInput
      {...input}
      value={value}
      onPaste={onPaste}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputContainer={(field: ReactNode) => (
        <>
          {field}
          <FieldNotes value={value} wasCleaned={wasCleaned} />
        </>
      )}
      description={hint}
    />
  );
}
