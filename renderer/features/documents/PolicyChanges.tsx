import { IconArrowsExchange, IconMinus, IconPlus } from '@tabler/icons-react';
import { policyState } from '../../../shared/domain/document/policy';
import { policyChanges } from '../../../shared/domain/document/policyChanges';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { DetailList } from '../../ui/DetailList';
import { changeInWords } from './changeInWords';
import { text } from './text';

const icons = { added: IconPlus, removed: IconMinus, changed: IconArrowsExchange };

/** What the signed policy no longer says, in words; nothing while it still says it all. */
export function PolicyChanges() {
  const { language } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const changes = policyChanges(binder);
  const { inForce } = policyState(binder);
  if (changes.length === 0 || inForce === null) return null;
  return (
    <>
      <hr />
      <h2>{words.changes(changes.length, inForce.number)}</h2>
      <DetailList
        items={changes.map((change) => ({
          icon: icons[change.kind === 'entry' ? change.change : 'changed'],
          text: changeInWords(change, binder, language),
        }))}
      />
    </>
  );
}
