import { useBinder, useWords } from '../../app/BinderProvider';
import type { NotCovered } from '../agreementParts';
import type { GroupField } from '../groupField';
import { text } from '../text';
import { FreeText } from './FreeText';
import { Group } from './Group';
import { Pick } from './Pick';

const MOST_SERVICES = 30;

interface NotCoveredGroupProps {
  group: GroupField<NotCovered>;
  /** The processor whose agreement it is: it does not cover for itself. Null for a new one. */
  ofId: string | null;
}

/** What an agreement leaves out, and the processor whose own agreement covers it. */
export function NotCoveredGroup({ group, ofId }: NotCoveredGroupProps) {
  const { processors } = useBinder();
  const { notCovered: words } = useWords(text);
  const others = processors.filter(({ id }) => id !== ofId);
  return (
    <Group
      group={group}
      label={words.label}
      hint={words.hint}
      addLabel={words.add}
      itemLabel={words.item}
      removeLabel={words.remove}
      fresh={() => ({ service: '', processor: '' })}
      most={MOST_SERVICES}
    >
      {(index) => (
        <>
          <FreeText field={group.field(index, 'service')} label={words.service} />
          <Pick
            field={group.field(index, 'processor')}
            label={words.coveredBy}
            options={[
              { value: '', label: words.none },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </>
      )}
    </Group>
  );
}
