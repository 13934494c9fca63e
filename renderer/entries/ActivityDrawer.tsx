import type { Activity } from '../../shared/domain/activity/activity';
import { processingRoles } from '../../shared/domain/activity/activity';
import { citation, termSuggestions } from '../../shared/reference/library';
import { fieldName, valueInWords } from '../../shared/text/fields';
import { useApp, useBinder, useWords } from '../app/BinderProvider';
import { PurposeGroup } from './activity/PurposeGroup';
import { RetentionGroup } from './activity/RetentionGroup';
import { SystemTicks } from './activity/SystemTicks';
import { activityErrors, activityInput, activityValues } from './activityForm';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { FreeText } from './fields/FreeText';
import { TermList } from './fields/TermList';
import { Ticks } from './fields/Ticks';
import { TransferGroup } from './fields/TransferGroup';
import { groupField } from './groupField';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** One processing activity with all its fields (Art. 30(1) and (2)). */
export function ActivityDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const binder = useBinder();
  const { ask, status } = useApp();
  const { language } = status;
  const { activity: words, errors, field: fieldWords } = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'activities', factsOf);
  const { field, ...form } = useEntryForm('activity', id, activityValues(before, language), (values) =>
    activityErrors(values, language, errors),
  );
  const named = (name: string): string => fieldName(name, language);
  const optional = (name: string): string => fieldWords.optional(named(name));

  return (
    <EntryFrame
      {...frame(words)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (values) => saved(await ask('activity.save', activityInput(id, values, language, before)))}
    >
      <FreeText field={field('name')} label={words.name} hint={words.nameHint} />
      <Choice
        field={field('role')}
        label={words.role}
        options={processingRoles.map((role) => ({
          value: role,
          label: valueInWords('role', role, language),
        }))}
      />
      {form.values.role === 'processor' ? (
        <Ticks
          field={field('clients')}
          label={named('clients')}
          hint={binder.clients.length === 0 ? words.noClients : undefined}
          options={binder.clients.map(byName)}
        />
      ) : null}
      <PurposeGroup group={groupField(field('purposes'), form)} />
      <TermList
        field={field('dataSubjectCategories')}
        label={named('dataSubjectCategories')}
        suggestions={termSuggestions('dataSubject', language)}
      />
      <TermList
        field={field('dataCategories')}
        label={named('dataCategories')}
        hint={words.dataCategoriesHint(citation('dbl-11.2.1', language), citation('dbl-8.3', language))}
        suggestions={termSuggestions('dataCategory', language)}
      />
      <SystemTicks field={field('systems')} />
      <Ticks
        field={field('processors')}
        label={optional('processors')}
        hint={binder.processors.length === 0 ? words.noProcessors : words.processorsHint}
        options={binder.processors.map(({ id: value, name, service }) => ({
          value,
          label: name,
          description: service,
        }))}
      />
      <TermList
        field={field('recipients')}
        label={optional('recipients')}
        hint={words.recipientsHint}
        suggestions={termSuggestions('recipient', language)}
      />
      <TransferGroup group={groupField(field('transfers'), form)} label={optional('transfers')} />
      <RetentionGroup group={groupField(field('retention'), form)} kinds={form.values.dataCategories} />
      <Ticks
        field={field('measures')}
        label={optional('measures')}
        hint={words.measuresHint}
        options={binder.securityMeasures.map(byName)}
      />
      <FreeText field={field('note')} label={optional('note')} lines={2} />
    </EntryFrame>
  );
}

const byName = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** What the entry says; whether it is still a suggestion is not part of that. */
function factsOf(activity: Activity): unknown {
  const { state: _state, ...facts } = activity;
  return facts;
}
