import { endsOfData } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { useWords } from '../../../app/BinderProvider';
import { EntryFrame } from '../../../entries/EntryFrame';
import { Choice } from '../../../entries/fields/Choice';
import { FreeText } from '../../../entries/fields/FreeText';
import { useEntryForm } from '../../../entries/useEntryForm';
import type { AgreementDrawerProps } from './AgreementDrawer';
import { type TermsValues, termsErrors, termsInput } from './termsForm';
import { text } from './text';
import { useAgreementPart } from './useAgreementPart';

/** What our own text of an agreement is made from (Art. 28(3), first sentence). */
export function TermsDrawer({ whose, opened, onClose }: AgreementDrawerProps) {
  const { terms: words, errors, optional } = useWords(text);
  const { before, save, history } = useAgreementPart(whose, onClose);
  const form = useEntryForm<TermsValues>('terms', `${whose.list}/${whose.id}`, before.terms, (values) =>
    termsErrors(values, { errors }),
  );
  const { field } = form;

  return (
    <EntryFrame
      opened={opened}
      title={words.title}
      form={form}
      save={(values) => save(termsInput(values, before))}
      onClose={onClose}
      history={history}
    >
      <FreeText field={field('subject')} label={optional(words.subject)} hint={words.subjectHint} lines={2} />
      <FreeText field={field('duration')} label={optional(words.duration)} hint={words.durationHint} />
      <FreeText field={field('instruction')} label={optional(words.instruction)} lines={3} />
      <FreeText field={field('place')} label={optional(words.place)} />
      <Choice
        field={field('atEnd')}
        label={words.atEnd}
        options={endsOfData.map((value) => ({ value, label: words.ends[value] }))}
      />
      <FreeText field={field('help')} label={optional(words.help)} lines={2} />
      <FreeText field={field('audits')} label={optional(words.audits)} lines={2} />
      <FreeText field={field('other')} label={optional(words.other)} lines={2} />
    </EntryFrame>
  );
}
