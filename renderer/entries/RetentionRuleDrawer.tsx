import { Checkbox, Select } from '@mantine/core';
import { retentionUnits } from '../../shared/domain/retention/retentionRule';
import { fieldName } from '../../shared/text/fields';
import { useApp, useWords } from '../app/BinderProvider';
import { FieldRow } from '../ui/Fields';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { FreeText } from './fields/FreeText';
import { WholeNumber } from './fields/WholeNumber';
import { retentionRuleErrors, retentionRuleInput, retentionRuleValues } from './retentionRuleForm';
import { text } from './text';
import { useEntry } from './useEntry';
import { type Field, useEntryForm } from './useEntryForm';

/** How long a kind of data is kept, and from when (Art. 5(1)(e)). */
export function RetentionRuleDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { retentionRule: words, errors, field: fieldWords } = useWords(text);
  const { before, saved } = useEntry(drawer, (one) => one.retentionRules);
  const { field, ...form } = useEntryForm('retentionRule', id, retentionRuleValues(before), (values) =>
    retentionRuleErrors(values, errors),
  );
  const named = (name: string): string => fieldName(name, status.language);
  const isUntil = form.values.unit === 'until';

  return (
    <EntryFrame
      opened={drawer.opened}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) => saved(await ask('retentionRule.save', retentionRuleInput(id, values, before)))}
      onClose={drawer.onClose}
    >
      <FreeText field={field('name')} label={words.name} />
      <FieldRow columns="140px 1fr">
        <WholeNumber field={field('amount')} label={named('amount')} disabled={isUntil} />
        <Select
          {...field('unit')}
          label={words.unit}
          data={retentionUnits.map((unit) => ({ value: unit, label: words.units[unit] }))}
          onChange={(unit) => field('unit').onChange(retentionUnits.find((one) => one === unit) ?? 'year')}
        />
      </FieldRow>
      {isUntil ? null : (
        <Choice
          field={field('start')}
          label={words.start}
          options={[
            { value: 'financialYearEnd', label: words.financialYearEnd },
            { value: 'event', label: words.event },
          ]}
        />
      )}
      {isUntil || form.values.start === 'event' ? (
        <FreeText
          field={field('text')}
          label={isUntil ? words.untilText : words.eventText}
          hint={words.eventHint}
        />
      ) : null}
      <FreeText
        field={field('ground')}
        label={fieldWords.optional(named('ground'))}
        hint={words.groundHint}
      />
      <Tick field={field('isMinimum')} label={named('isMinimum')} hint={words.isMinimumHint} />
      <Tick field={field('cannotDelete')} label={named('cannotDelete')} hint={words.cannotDeleteHint} />
      <FreeText field={field('note')} label={fieldWords.optional(named('note'))} lines={2} />
    </EntryFrame>
  );
}

function Tick({ field, label, hint }: { field: Field<boolean>; label: string; hint: string }) {
  return (
    <Checkbox
      id={field.id}
      label={label}
      description={hint}
      checked={field.value}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  );
}
