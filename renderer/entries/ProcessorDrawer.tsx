import { processorAudiences } from '../../shared/domain/processor/processor';
import { fieldName } from '../../shared/text/fields';
import { useApp, useInWords, useWords } from '../app/BinderProvider';
import { FieldRow } from '../ui/Fields';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { DateEntry } from './fields/DateEntry';
import { EmptiedTransfers } from './fields/EmptiedTransfers';
import { FreeText } from './fields/FreeText';
import { NotCoveredGroup } from './fields/NotCoveredGroup';
import { Ticks } from './fields/Ticks';
import { WholeNumber } from './fields/WholeNumber';
import { groupField } from './groupField';
import { processorErrors, processorInput, processorValues } from './processorForm';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

const yesNo = ['signed', 'missing', 'unknown'] as const;
const outside = ['no', 'yes', 'unknown'] as const;

/** A processor: what it has, the agreement, where the data go, and when it was last looked at (Art. 28). */
export function ProcessorDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { processor: words, errors, field: fieldWords } = useWords(text);
  const inWords = useInWords();
  const { before, saved, frame } = useEntry(drawer, 'processors');
  const { today } = status;
  const inFuture = inWords({ code: 'date-in-future', date: today });
  const form = useEntryForm('processor', id, processorValues(before), (values) =>
    processorErrors(values, { before, today }, { errors, inFuture }),
  );
  const { field } = form;
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (label: string): string => fieldWords.optional(label);

  return (
    <EntryFrame
      {...frame(words)}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) => saved(await ask('processor.save', processorInput(id, values, before)))}
    >
      <FreeText field={field('name')} label={words.name} />
      <FreeText field={field('entity')} label={optional(named('entity'))} hint={words.entityHint} />
      <FreeText field={field('service')} label={named('service')} />
      <Ticks
        field={field('audiences')}
        label={named('audiences')}
        options={processorAudiences.map((value) => ({ value, label: words.audiences[value] }))}
      />
      <FreeText
        field={field('contactName')}
        label={optional(named('contact.name'))}
        hint={words.contactHint}
      />
      <FieldRow columns="1fr 1fr">
        <FreeText field={field('contactPhone')} label={optional(named('contact.phone'))} />
        <FreeText field={field('contactEmail')} label={optional(named('contact.email'))} />
      </FieldRow>
      <Choice
        field={field('agreement')}
        label={words.agreement}
        hint={`${words.agreementHint} ${words.checkParties}`}
        options={yesNo.map((value) => ({ value, label: words.agreementStates[value] }))}
      />
      {form.values.agreement === 'signed' ? (
        <FieldRow columns="1fr 1fr">
          <DateEntry field={field('signedOn')} label={optional(words.signedOn)} max={today} clearable />
          <DateEntry field={field('expiresOn')} label={optional(words.expiresOn)} clearable />
        </FieldRow>
      ) : null}
      <NotCoveredGroup group={groupField(field('notCovered'), form)} ofId={id} />
      <Choice
        field={field('outsideEu')}
        label={words.outsideEu}
        options={outside.map((value) => ({ value, label: words.outsideEuStates[value] }))}
      />
      <EmptiedTransfers outsideEu={form.values.outsideEu} count={before?.transfer.to.length ?? 0} />
      {form.values.outsideEu === 'no' ? null : (
        <FreeText field={field('safeguard')} label={optional(words.safeguard)} hint={words.safeguardHint} />
      )}
      <DateEntry field={field('lastOn')} label={optional(words.supervision)} max={today} clearable />
      <WholeNumber field={field('everyMonths')} label={words.everyMonths} />
      <FreeText field={field('note')} label={optional(named('note'))} lines={2} />
    </EntryFrame>
  );
}
