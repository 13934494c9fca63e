import { useApp, useWords } from '../../../app/BinderProvider';
import { EntryFrame } from '../../../entries/EntryFrame';
import { Choice } from '../../../entries/fields/Choice';
import { EmptiedTransfers } from '../../../entries/fields/EmptiedTransfers';
import { FreeText } from '../../../entries/fields/FreeText';
import { TransferGroup } from '../../../entries/fields/TransferGroup';
import { groupField } from '../../../entries/groupField';
import { useEntryForm } from '../../../entries/useEntryForm';
import { text } from './text';
import { transferErrors, transferInput, transferValues } from './transferForm';
import { type ProcessorPartProps, useProcessorPart } from './useProcessorPart';

const outside = ['no', 'yes', 'unknown'] as const;

/** Where the data go outside the EU and EEA, and what allows it (Arts. 44-49). */
export function TransferDrawer(props: ProcessorPartProps) {
  const { language } = useApp().status;
  const { transfer: words, errors, optional } = useWords(text);
  const { before, save, history } = useProcessorPart(props);
  const form = useEntryForm('transfer', before.id, transferValues(before.transfer, language), (values) =>
    transferErrors(values, language, { errors }),
  );
  const { field } = form;
  return (
    <EntryFrame
      opened={props.opened}
      title={words.title}
      form={form}
      save={(values) => save((now) => ({ ...now, transfer: transferInput(values, language) }))}
      onClose={props.onClose}
      history={history}
    >
      <Choice
        field={field('outsideEu')}
        label={words.outsideEu}
        hint={words.outsideEuHint}
        options={outside.map((value) => ({ value, label: words.outsideEuStates[value] }))}
      />
      <EmptiedTransfers outsideEu={form.values.outsideEu} count={form.values.to.length} />
      {form.values.outsideEu === 'no' ? null : (
        <>
          <TransferGroup group={groupField(field('to'), form)} label={words.to} hint={words.toHint} />
          <FreeText field={field('safeguard')} label={optional(words.safeguard)} hint={words.safeguardHint} />
        </>
      )}
    </EntryFrame>
  );
}
