import { knownCountries } from '../../../../shared/reference/transfers';
import { useApp, useWords } from '../../../app/BinderProvider';
import { FreeText } from '../../../entries/fields/FreeText';
import { Suggested } from '../../../entries/fields/Suggested';
import type { EntryForm } from '../../../entries/useEntryForm';
import { FieldRow } from '../../../ui/Fields';
import { text } from './text';
import type { PartyValues } from './whoForm';

type Field = EntryForm<PartyValues>['field'];

/** Where somebody an agreement is with is found: a foreign firm has a country and no CVR number. */
export function PlaceFields({ field }: { field: Field }) {
  const { language } = useApp().status;
  const { who: words, optional } = useWords(text);
  return (
    <>
      <FieldRow columns="1fr 1fr">
        <Suggested
          field={field('country')}
          label={optional(words.country)}
          hint={words.countryHint}
          suggestions={knownCountries(language).map(({ name }) => name)}
        />
        <FreeText field={field('cvr')} label={optional(words.cvr)} hint={words.cvrHint} />
      </FieldRow>
      <FreeText field={field('address')} label={optional(words.address)} />
    </>
  );
}

export function ContactFields({ field }: { field: Field }) {
  const { who: words, optional } = useWords(text);
  return (
    <>
      <FreeText field={field('contactName')} label={optional(words.contactName)} />
      <FieldRow columns="1fr 1fr">
        <FreeText field={field('contactPhone')} label={optional(words.contactPhone)} />
        <FreeText field={field('contactEmail')} label={optional(words.contactEmail)} />
      </FieldRow>
      <FreeText field={field('note')} label={optional(words.note)} lines={2} />
    </>
  );
}
