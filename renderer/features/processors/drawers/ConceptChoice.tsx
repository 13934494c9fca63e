import { Radio, Stack } from '@mantine/core';
import type { SupervisionConcept } from '../../../../shared/reference/supervisionConcepts';
import type { Field } from '../../../entries/useEntryForm';

interface ConceptChoiceProps {
  field: Field<string>;
  label: string;
  hint: string;
  none: string;
  concepts: readonly SupervisionConcept[];
}

/** One of the ways of looking after a processor, each with what it leaves behind as proof. None is reckoned out. */
export function ConceptChoice({ field, label, hint, none, concepts }: ConceptChoiceProps) {
  return (
    <Radio.Group
      id={field.id}
      label={label}
      description={hint}
      error={field.error}
      value={field.value}
      onChange={field.onChange}
    >
      <Stack gap={10} mt={6}>
        {concepts.map(({ id, name, evidence }) => (
          <Radio key={id} value={id} label={name} description={evidence} />
        ))}
        <Radio value="" label={none} />
      </Stack>
    </Radio.Group>
  );
}
