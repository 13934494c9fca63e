import { retentionInWords } from '../../../shared/text/retention';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import type { RetentionValues } from '../activityParts';
import { Group } from '../fields/Group';
import { Pick } from '../fields/Pick';
import { TermList } from '../fields/TermList';
import type { GroupField } from '../groupField';
import { text } from '../text';

/** As many as the binder takes. */
const MOST_RULES = 30;

interface RetentionGroupProps {
  group: GroupField<RetentionValues>;
  /** The kinds of data of the activity, in words: a rule can be for some of them. */
  kinds: readonly string[];
}

/** When the data are deleted, by the rules of the deletion plan (Art. 30(1)(f)). */
export function RetentionGroup({ group, kinds }: RetentionGroupProps) {
  const { retentionRules, calendar } = useBinder();
  const { language } = useApp().status;
  const { activity: words, field: fieldWords } = useWords(text);
  const rules = retentionRules.map((rule) => ({ value: rule.id, label: rule.name }));

  /** A rule that is gone stays chosen until another one is. */
  const optionsWith = (chosen: string) =>
    chosen === '' || rules.some(({ value }) => value === chosen)
      ? rules
      : [...rules, { value: chosen, label: words.goneRule }];
  const told = (chosen: string): string | undefined => {
    const rule = retentionRules.find(({ id }) => id === chosen);
    return rule && words.keeps(retentionInWords(rule, calendar.financialYearEnd, language));
  };
  return (
    <Group
      group={group}
      label={words.retention}
      hint={rules.length === 0 ? words.noRetention : words.retentionHint}
      addLabel={words.addRule}
      itemLabel={words.rule}
      removeLabel={words.removeRule}
      fresh={() => ({ rule: '', dataCategories: [] })}
      most={MOST_RULES}
    >
      {(index, { rule }) => (
        <>
          <Pick
            field={group.field(index, 'rule')}
            label={words.whichRule}
            hint={told(rule)}
            options={optionsWith(rule)}
          />
          <TermList
            field={group.field(index, 'dataCategories')}
            label={fieldWords.optional(words.ruleFor)}
            hint={words.ruleForHint}
            suggestions={kinds}
          />
        </>
      )}
    </Group>
  );
}
