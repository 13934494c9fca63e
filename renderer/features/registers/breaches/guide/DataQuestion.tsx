import { type BreachGuarded, breachGuarded } from '../../../../../shared/domain/breach/breach';
import { guardedGroup } from '../../../../../shared/reference/guardedGroups';
import { termName, termSuggestions } from '../../../../../shared/reference/library';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { TermList } from '../../../../entries/fields/TermList';
import { Ticks } from '../../../../entries/fields/Ticks';
import { AnswerChoice } from './AnswerChoice';
import type { QuestionProps } from './questionProps';
import { text } from './text';

/** Page 4: which data, fetched from the record by what they were used for. */
export function DataQuestion({ form }: QuestionProps) {
  const words = useWords(text);
  const { language } = useApp().status;
  const { activities } = useBinder();
  const own = form.field('activities');

  /** What an activity handles comes with it; what a person has written stays. */
  function choose(chosen: readonly string[]): void {
    const added = activities.filter(({ id }) => chosen.includes(id) && !own.value.includes(id));
    own.onChange(chosen);
    const terms = added.flatMap(({ dataCategories }) => dataCategories);
    const named = terms.map((term) => termName(term, language));
    form.field('dataCategories').onChange([...new Set([...form.values.dataCategories, ...named])]);
    const guarded = terms.map(guardedGroup);
    const isIn = (kind: BreachGuarded): boolean =>
      form.values.guarded.includes(kind) || guarded.includes(kind);
    form.field('guarded').onChange(breachGuarded.filter(isIn));
  }

  return (
    <>
      {activities.length === 0 ? null : (
        <Ticks
          field={{ ...own, onChange: choose }}
          label={words.activities.label}
          hint={words.activities.hint}
          options={activities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TermList
        field={form.field('dataCategories')}
        label={words.dataCategories.label}
        suggestions={termSuggestions('dataCategory', language)}
      />
      <Ticks
        field={form.field('guarded')}
        label={words.guarded.label}
        options={breachGuarded.map((value) => ({ value, label: words.guarded.options[value] }))}
      />
      <AnswerChoice
        field={form.field('encrypted')}
        label={words.encrypted.label}
        hint={words.encrypted.hint}
      />
    </>
  );
}
