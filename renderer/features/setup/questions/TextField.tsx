import { TextInput, type TextInputProps } from '@mantine/core';
import { useCprWarning } from '../../../app/cprWarning';
import { StatusText } from '../../../ui/StatusText';

interface TextFieldProps extends Omit<TextInputProps, 'value'> {
  /** Also the path of the field, so that the error summary finds it. */
  id: string;
  value?: string;
  hint?: string;
}

/** A line of text; its hint, and a warning when a CPR number is typed, stand under it. */
export function TextField({ hint, ...input }: TextFieldProps) {
  const warning = useCprWarning(input.value ?? '');
  return (
    <TextInput
      {...input}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={warning === undefined ? hint : <StatusText tone="warn">{warning}</StatusText>}
    />
  );
}
