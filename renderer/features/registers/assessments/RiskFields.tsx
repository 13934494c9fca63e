import { type Assessment, riskLevels, threats } from '../../../../shared/domain/assessment/assessment';
import { likelihoodName, severityName, threatName } from '../../../../shared/text/assessments';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { FreeText } from '../../../entries/fields/FreeText';
import { Group } from '../../../entries/fields/Group';
import { Pick } from '../../../entries/fields/Pick';
import { TermList } from '../../../entries/fields/TermList';
import { groupField } from '../../../entries/groupField';
import type { EntryForm } from '../../../entries/useEntryForm';
import { FieldRow } from '../../../ui/Fields';
import { freshRisk, type Values } from './form';
import { text } from './text';

const MOST_RISKS = 60;

/** The risks one after another, each rated before and after what is done about it. */
export function RiskFields({ form, of }: { form: EntryForm<Values>; of: Assessment }) {
  const { language } = useApp().status;
  const { securityMeasures } = useBinder();
  const words = useWords(text).risk;
  const group = groupField(form.field('risks'), form);
  const levels = (name: typeof likelihoodName, isOptional: boolean) => [
    ...(isOptional ? [{ value: '' as const, label: '–' }] : []),
    ...riskLevels.map((level) => ({
      value: String(level) as '1' | '2' | '3' | '4',
      label: name(level, language),
    })),
  ];
  // A system can lose secrecy, correctness or access (Art. 32(1)(b)); the other is a matter of what the data are used for.
  const offered = threats.filter((threat) => of.kind === 'dpia' || threat !== 'rights');
  return (
    <Group
      group={group}
      label={words.group}
      addLabel={words.add}
      itemLabel={words.item}
      removeLabel={words.remove}
      fresh={freshRisk}
      most={MOST_RISKS}
    >
      {(index) => (
        <>
          <FreeText field={group.field(index, 'what')} label={words.what} />
          <Pick
            field={group.field(index, 'threat')}
            label={words.threat}
            options={offered.map((value) => ({ value, label: threatName(value, language) }))}
          />
          <FreeText field={group.field(index, 'consequence')} label={words.consequence} />
          <FieldRow columns="1fr 1fr">
            <Pick
              field={group.field(index, 'likelihood')}
              label={words.likelihood}
              options={levels(likelihoodName, false)}
            />
            <Pick
              field={group.field(index, 'severity')}
              label={words.severity}
              options={levels(severityName, false)}
            />
          </FieldRow>
          <TermList
            field={group.field(index, 'measures')}
            label={words.measures}
            hint={words.measuresHint}
            suggestions={securityMeasures.map(({ name }) => name)}
          />
          <FieldRow columns="1fr 1fr">
            <Pick
              field={group.field(index, 'likelihoodAfter')}
              label={words.likelihoodAfter}
              options={levels(likelihoodName, true)}
            />
            <Pick
              field={group.field(index, 'severityAfter')}
              label={words.severityAfter}
              options={levels(severityName, true)}
            />
          </FieldRow>
        </>
      )}
    </Group>
  );
}
