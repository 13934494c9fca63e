import { rulesOf } from '../../shared/domain/activity/activity';
import { deletionMethods, retentionUnits } from '../../shared/domain/retention/retentionRule';
import { fieldName } from '../../shared/text/fields';
import { useApp, useBinder, useWords } from '../app/BinderProvider';
import { FieldRow } from '../ui/Fields';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { FreeText } from './fields/FreeText';
import { Pick } from './fields/Pick';
import { Tick } from './fields/Tick';
import { WholeNumber } from './fields/WholeNumber';
import { retentionRuleErrors, retentionRuleInput, retentionRuleValues } from './retentionRuleForm';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** How long a kind of data is kept, and from when (Art. 5(1)(e)). */
export function RetentionRuleDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { retentionRule: words, errors, field: fieldWords } = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'retentionRules');
  const { field, ...form } = useEntryForm('retentionRule', id, retentionRuleValues(before), (values) =>
    retentionRuleErrors(values, errors),
  );
  const named = (name: string): string => fieldName(name, status.language);
  const users = useBinder().activities.filter((activity) => rulesOf(activity).includes(id ?? ''));
  const isUntil = form.values.unit === 'until';

  return (
    <EntryFrame
      {...frame(words, users.length === 0 ? undefined : words.usedBy(users.map(({ name }) => name)))}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) => saved(await ask('retentionRule.save', retentionRuleInput(id, values, before)))}
    >
      <FreeText field={field('name')} label={words.name} />
      <FieldRow columns="140px 1fr">
        <WholeNumber field={field('amount')} label={named('amount')} disabled={isUntil} />
        <Pick
          field={field('unit')}
          label={words.unit}
          options={retentionUnits.map((unit) => ({ value: unit, label: words.units[unit] }))}
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
      <Choice
        field={field('method')}
        label={words.method}
        options={deletionMethods.map((value) => ({ value, label: words.methods[value] }))}
      />
      <Tick field={field('isMinimum')} label={named('isMinimum')} hint={words.isMinimumHint} />
      <Tick field={field('cannotDelete')} label={named('cannotDelete')} hint={words.cannotDeleteHint} />
      <FreeText field={field('note')} label={fieldWords.optional(named('note'))} lines={2} />
    </EntryFrame>
  );
}
