import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import type { SupplierNeed } from '../../../../shared/domain/setup/answers';
import { suppliersFor } from '../../../../shared/reference/library';
import { useWords } from '../../../app/BinderProvider';
import { useCprWarning } from '../../../app/cprWarning';
import { StatusText } from '../../../ui/StatusText';
import { text } from '../text';

interface SupplierFieldProps extends Omit<AutocompleteProps, 'value'> {
  need: SupplierNeed;
  value?: string;
}

/** Which one: a known supplier from the list, or the firm's own words. */
export function SupplierField({ need, ...input }: SupplierFieldProps) {
  const words = useWords(text).suppliers;
  const warning = useCprWarning(input.value ?? '');
  return (
    <Autocomplete
      {...input}
      id={`${need}.name`}
      label={words.need[need].which}
      data={suppliersFor(need).map(({ name }) => name)}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={warning === undefined ? words.whichHint : <StatusText tone="warn">{warning}</StatusText>}
    />
  );
}
