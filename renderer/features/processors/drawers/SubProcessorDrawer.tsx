import { useState } from 'react';
import { knownCountries } from '../../../../shared/reference/transfers';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { EntryFrame } from '../../../entries/EntryFrame';
import { FreeText } from '../../../entries/fields/FreeText';
import { Pick } from '../../../entries/fields/Pick';
import { Suggested } from '../../../entries/fields/Suggested';
import { useEntryForm } from '../../../entries/useEntryForm';
import { FieldRow } from '../../../ui/Fields';
import {
  subProcessorErrors,
  subProcessorInput,
  subProcessorValues,
  withSubProcessor,
} from './subProcessorForm';
import { text } from './text';
import { useErrorWords } from './useErrorWords';
import { type ProcessorPartProps, useProcessorPart } from './useProcessorPart';

/** A firm that a processor uses in its turn (Art. 28(2) and (4)); `id` null is a new one. */
export function SubProcessorDrawer({ id, ...props }: ProcessorPartProps & { id: string | null }) {
  const { today, language } = useApp().status;
  const { processors } = useBinder();
  const { sub: words, who, optional, none } = useWords(text);
  const errorWords = useErrorWords(today);
  const { before: processor, save } = useProcessorPart(props);
  const [before] = useState(() => processor.subProcessors.find((one) => one.id === id));
  const { field, ...form } = useEntryForm(
    'sub',
    `${processor.id}/${id ?? 'new'}`,
    subProcessorValues(before, language),
    (values) => subProcessorErrors(values, language, errorWords),
  );
  const others = processors.filter((one) => one.id !== processor.id);

  return (
    <EntryFrame
      opened={props.opened}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={(values) => {
        const sub = subProcessorInput(id ?? crypto.randomUUID(), values, { before, language });
        return save((now) => withSubProcessor(now, sub));
      }}
      onClose={props.onClose}
      remove={
        before && {
          label: words.removeLabel,
          title: words.removeTitle(before.name),
          run: () =>
            save((now) => ({
              ...now,
              subProcessors: now.subProcessors.filter((one) => one.id !== before.id),
            })),
        }
      }
    >
      <FreeText field={field('name')} label={words.name} />
      <FreeText field={field('service')} label={optional(words.service)} />
      <FieldRow columns="1fr 1fr">
        <Suggested
          field={field('country')}
          label={optional(who.country)}
          hint={who.countryHint}
          suggestions={knownCountries(language).map(({ name }) => name)}
        />
        <FreeText field={field('cvr')} label={optional(who.cvr)} hint={who.cvrHint} />
      </FieldRow>
      <FreeText field={field('address')} label={optional(who.address)} />
      <Pick
        field={field('processor')}
        label={words.processor}
        options={[{ value: '', label: none }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
      />
    </EntryFrame>
  );
}
