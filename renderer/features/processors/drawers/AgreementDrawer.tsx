import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import { agreementTexts } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { useApp, useWords } from '../../../app/BinderProvider';
import { EntryFrame } from '../../../entries/EntryFrame';
import { Choice } from '../../../entries/fields/Choice';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FreeText } from '../../../entries/fields/FreeText';
import { NotCoveredGroup } from '../../../entries/fields/NotCoveredGroup';
import { Pick } from '../../../entries/fields/Pick';
import { WholeNumber } from '../../../entries/fields/WholeNumber';
import { groupField } from '../../../entries/groupField';
import { type EntryForm, useEntryForm } from '../../../entries/useEntryForm';
import { FieldRow } from '../../../ui/Fields';
import { type AgreementValues, agreementErrors, agreementInput, agreementValues } from './agreementForm';
import { text } from './text';
import { useAgreementPart } from './useAgreementPart';
import { useErrorWords } from './useErrorWords';

const states = ['signed', 'missing', 'unknown'] as const;

export interface AgreementDrawerProps {
  whose: AgreementOf;
  opened: boolean;
  onClose: () => void;
}

/** How an agreement stands and what it promises in numbers (Art. 28(2) and (3), Art. 33(2)). */
export function AgreementDrawer({ whose, opened, onClose }: AgreementDrawerProps) {
  const { today } = useApp().status;
  const { agreement: words, optional } = useWords(text);
  const errorWords = useErrorWords(today);
  const { before, save, history } = useAgreementPart(whose, onClose);
  const form = useEntryForm('agreement', `${whose.list}/${whose.id}`, agreementValues(before), (values) =>
    agreementErrors(values, { before, today }, errorWords),
  );
  const { field } = form;

  return (
    <EntryFrame
      opened={opened}
      title={words.title}
      form={form}
      save={(values) => save(agreementInput(values, before))}
      onClose={onClose}
      history={history}
    >
      <Choice
        field={field('state')}
        label={words.state}
        hint={words.stateHint}
        options={states.map((value) => ({ value, label: words.states[value] }))}
      />
      {form.values.state === 'signed' ? <SignedFields form={form} /> : null}
      <DateEntry field={field('expiresOn')} label={optional(words.expiresOn)} clearable />
      <Pick
        field={field('text')}
        label={words.text}
        options={agreementTexts.map((value) => ({ value, label: words.texts[value] }))}
      />
      <FreeText field={field('version')} label={optional(words.version)} hint={words.versionHint} />
      <WholeNumber field={field('noticeDays')} label={optional(words.noticeDays)} />
      <WholeNumber field={field('objectionDays')} label={optional(words.objectionDays)} />
      <WholeNumber field={field('breachHours')} label={optional(words.breachHours)} />
      {whose.list === 'processors' ? (
        <NotCoveredGroup group={groupField(field('notCovered'), form)} ofId={whose.id} />
      ) : null}
      <FreeText field={field('place')} label={optional(words.place)} hint={words.placeHint} />
    </EntryFrame>
  );
}

type AgreementForm = { form: EntryForm<AgreementValues> };

function SignedFields({ form: { field } }: AgreementForm) {
  const { today } = useApp().status;
  const { agreement: words, optional } = useWords(text);
  return (
    <>
      <DateEntry field={field('signedOn')} label={optional(words.signedOn)} max={today} clearable />
      <FieldRow columns="1fr 1fr">
        <FreeText field={field('signedByUs')} label={optional(words.signedByUs)} />
        <FreeText field={field('signedByThem')} label={optional(words.signedByThem)} />
      </FieldRow>
    </>
  );
}
