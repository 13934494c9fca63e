import type { Affiliate } from '../../shared/domain/company/company';
import { fieldName } from '../../shared/text/fields';
import { useApp, useWords } from '../app/BinderProvider';
import { FieldRow } from '../ui/Fields';
import { FreeText } from './fields/FreeText';
import { Group } from './fields/Group';
import type { GroupField } from './groupField';
import { text } from './text';

/** As many as the binder takes. */
const MOST_AFFILIATES = 30;

/** The other companies of the group that the papers speak for. */
export function AffiliateGroup({ group }: { group: GroupField<Affiliate> }) {
  const { language } = useApp().status;
  const words = useWords(text).company;
  return (
    <Group
      group={group}
      label={words.affiliates}
      hint={words.affiliatesHint}
      addLabel={words.addAffiliate}
      itemLabel={words.affiliate}
      removeLabel={words.removeAffiliate}
      fresh={() => ({ name: '', cvr: '' })}
      most={MOST_AFFILIATES}
    >
      {(index) => (
        <FieldRow columns="1fr 140px">
          <FreeText field={group.field(index, 'name')} label={fieldName('name', language)} />
          <FreeText field={group.field(index, 'cvr')} label={fieldName('cvr', language)} />
        </FieldRow>
      )}
    </Group>
  );
}
