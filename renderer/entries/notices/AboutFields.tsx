import { knownCountries } from '../../../shared/reference/transfers';
import { useApp, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import { FreeText } from '../fields/FreeText';
import { Suggested } from '../fields/Suggested';
import { text as entryText } from '../text';
import type { EntryForm } from '../useEntryForm';
import type { NoticeValues } from './noticeForm';
import { text } from './text';

export type NoticeForm = Pick<EntryForm<NoticeValues>, 'field' | 'values' | 'errorOf'>;

/** Who the new sub-processor is. */
export function AboutFields({ form: { field } }: { form: NoticeForm }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const { optional } = useWords(entryText).field;
  return (
    <>
      <FreeText field={field('name')} label={words.name} />
      <FreeText field={field('service')} label={optional(words.service)} lines={2} />
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
