import type { Activity } from '../../shared/domain/activity/activity';
import { processingRoles } from '../../shared/domain/activity/activity';
import { termSuggestions } from '../../shared/reference/library';
import { fieldName, valueInWords } from '../../shared/text/fields';
import { retentionInWords } from '../../shared/text/retention';
import { useApp, useBinder, useWords } from '../app/BinderProvider';
import { activityErrors, activityInput, activityValues } from './activityForm';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { FreeText } from './fields/FreeText';
import { TermList } from './fields/TermList';
import { Ticks } from './fields/Ticks';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** One processing activity with all its fields (Art. 30(1)). */
export function ActivityDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const binder = useBinder();
  const { ask, status } = useApp();
  const { language } = status;
  const { activity: words, errors, field: fieldWords } = useWords(text);
  const { before, saved, removed } = useEntry(drawer, (one) => one.activities, factsOf);
  const { field, ...form } = useEntryForm('activity', id, activityValues(before, language), (values) =>
    activityErrors(values, language, errors),
  );
  const named = (name: string): string => fieldName(name, language);

  return (
    <EntryFrame
      opened={drawer.opened}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) => saved(await ask('activity.save', activityInput(id, values, language, before)))}
      onClose={drawer.onClose}
      remove={
        before && {
          label: words.removeLabel,
          title: words.removeTitle(before.name),
          run: async () => removed(await ask('entry.remove', { list: 'activities', id: before.id })),
        }
      }
    >
      <FreeText field={field('name')} label={words.name} hint={words.nameHint} />
      <TermList field={field('purposes')} label={named('purposes')} hint={words.purposesHint} />
      <TermList
        field={field('dataSubjectCategories')}
        label={named('dataSubjectCategories')}
        suggestions={termSuggestions('dataSubject', language)}
      />
      <TermList
        field={field('dataCategories')}
        label={named('dataCategories')}
        hint={words.dataCategoriesHint}
        suggestions={termSuggestions('dataCategory', language)}
      />
      <TermList
        field={field('legalBases')}
        label={named('legalBases')}
        hint={words.legalBasesHint}
        suggestions={termSuggestions('legalBasis', language)}
      />
      <TermList
        field={field('specialConditions')}
        label={fieldWords.optional(named('specialConditions'))}
        hint={words.specialHint}
        suggestions={termSuggestions('specialCondition', language)}
      />
      <TermList
        field={field('recipients')}
        label={fieldWords.optional(named('recipients'))}
        hint={words.recipientsHint}
        suggestions={termSuggestions('recipient', language)}
      />
      <Ticks
        field={field('retention')}
        label={words.retention}
        hint={binder.retentionRules.length === 0 ? words.noRetention : undefined}
        options={binder.retentionRules.map((rule) => ({
          value: rule.id,
          label: rule.name,
          description: retentionInWords(rule, binder.calendar.financialYearEnd, language),
        }))}
      />
      <Choice
        field={field('role')}
        label={words.role}
        options={processingRoles.map((role) => ({
          value: role,
          label: valueInWords('role', role, language),
        }))}
      />
      <FreeText field={field('note')} label={fieldWords.optional(named('note'))} lines={2} />
    </EntryFrame>
  );
}

/** What the entry says; whether it is still a suggestion is not part of that. */
function factsOf(activity: Activity): unknown {
  const { state: _state, ...facts } = activity;
  return facts;
}
