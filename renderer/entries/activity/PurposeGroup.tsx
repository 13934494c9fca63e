import { termSuggestions } from '../../../shared/reference/library';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useWords } from '../../app/BinderProvider';
import { freshPurpose, type PurposeValues } from '../activityParts';
import { FreeText } from '../fields/FreeText';
import { Group } from '../fields/Group';
import { TermList } from '../fields/TermList';
import type { GroupField } from '../groupField';
import { text } from '../text';

/** As many as the binder takes. */
const MOST_PURPOSES = 60;

/** What the data are used for, each use with what allows it (Art. 30(1)(b), Art. 6, Art. 9). */
export function PurposeGroup({ group }: { group: GroupField<PurposeValues> }) {
  const { language } = useApp().status;
  const { activity: words, field: fieldWords } = useWords(text);
  return (
    <Group
      group={group}
      label={words.purposes}
      hint={words.purposesHint}
      addLabel={words.addPurpose}
      itemLabel={words.purpose}
      removeLabel={words.removePurpose}
      fresh={freshPurpose}
      most={MOST_PURPOSES}
    >
      {(index) => (
        <>
          <FreeText field={group.field(index, 'what')} label={fieldName('purposes', language)} lines={1} />
          <TermList
            field={group.field(index, 'legalBases')}
            label={fieldName('legalBases', language)}
            hint={index === 0 ? words.legalBasesHint : null}
            suggestions={termSuggestions('legalBasis', language)}
          />
          <TermList
            field={group.field(index, 'specialConditions')}
            label={fieldWords.optional(fieldName('specialConditions', language))}
            hint={index === 0 ? words.specialHint : null}
            suggestions={termSuggestions('specialCondition', language)}
          />
        </>
      )}
    </Group>
  );
}
