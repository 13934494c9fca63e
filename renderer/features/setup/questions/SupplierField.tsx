import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SupplierNeed } from '../../../../shared/domain/setup/answers';
import { suppliersFor } from '../../../../shared/reference/library';
import { useWords } from '../../../app/BinderProvider';
import { FieldNotes } from '../../../entries/fields/FieldNotes';
import { useCleanPaste } from '../../../entries/fields/useCleanPaste';
import { text } from '../text';

interface SupplierFieldProps extends Omit<AutocompleteProps, 'value'> {
  need: SupplierNeed;
  value?: string;
}

/** Which one: a known supplier from the list, or the firm's own words. */
export function SupplierField({ need, value = '', ...input }: SupplierFieldProps) {
  const words = useWords(text).suppliers;
  const { onPaste, wasCleaned } = useCleanPaste(value, false);
  return (
    <Autocomplete
      {...input}
      value={value}
      onPaste={onPaste}
      id={`${need}.name`}
      label={words.need[need].which}
      data={suppliersFor(need).map(({ name }) => name)}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputContainer={(field: ReactNode) => (
        <>
          {field}
          <FieldNotes value={value} wasCleaned={wasCleaned} />
        </>
      )}
      description={words.whichHint}
    />
  );
}
