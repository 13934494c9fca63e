import { entriesContract } from '../../shared/contract/entries';
import type { SecurityMeasure } from '../../shared/domain/securityMeasure/securityMeasure';
import { measureStates } from '../../shared/domain/securityMeasure/securityMeasure';
import { fieldName } from '../../shared/text/fields';
import { useApp, useInWords, useWords } from '../app/BinderProvider';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { DateEntry } from './fields/DateEntry';
import { FreeText } from './fields/FreeText';
import { schemaErrors } from './schemaErrors';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

const groups = ['computers', 'people'] as const;

const noMeasure: Omit<SecurityMeasure, 'id'> = {
  name: '',
  group: 'computers',
  state: 'underWay',
  testedOn: null,
  evidence: '',
  note: '',
};

function factsOf(measure: SecurityMeasure | undefined): Omit<SecurityMeasure, 'id'> {
  if (measure === undefined) return noMeasure;
  const { id: _id, ...facts } = measure;
  return facts;
}

/** Something the firm does to guard the data (Art. 32). */
export function SecurityMeasureDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { securityMeasure: words, errors, field: fieldWords } = useWords(text);
  const inWords = useInWords();
  const { before, saved, frame } = useEntry(drawer, 'securityMeasures');
  const { field, ...form } = useEntryForm('securityMeasure', id, factsOf(before), (values) => ({
    ...schemaErrors(entriesContract['securityMeasure.save'].input, { id, ...values }, errors),
    ...(values.testedOn !== null && values.testedOn > status.today
      ? { testedOn: inWords({ code: 'date-in-future', date: status.today }) }
      : {}),
  }));

  return (
    <EntryFrame
      {...frame(words)}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) => saved(await ask('securityMeasure.save', { id, ...values }))}
    >
      <FreeText field={field('name')} label={words.name} />
      <Choice
        field={field('state')}
        label={words.state}
        hint={words.onlyInPlace}
        options={measureStates.map((value) => ({ value, label: words.states[value] }))}
      />
      <DateEntry
        field={field('testedOn')}
        label={fieldWords.optional(words.testedOn)}
        hint={words.testedHint}
        max={status.today}
        clearable
      />
      <Choice
        field={field('group')}
        label={words.group}
        options={groups.map((value) => ({ value, label: words.groups[value] }))}
      />
      <FreeText
        field={field('evidence')}
        label={fieldWords.optional(fieldName('evidence', status.language))}
        hint={words.evidenceHint}
      />
      <FreeText
        field={field('note')}
        label={fieldWords.optional(fieldName('note', status.language))}
        lines={2}
      />
    </EntryFrame>
  );
}
