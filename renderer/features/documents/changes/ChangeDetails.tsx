import { IconArrowsExchange, IconMinus, IconPlus } from '@tabler/icons-react';
import type { PaperKind } from '../../../../shared/documents/model';
import type { DocumentChange } from '../../../../shared/domain/document/documentChanges';
import { useApp, useBinder } from '../../../app/BinderProvider';
import { DetailList } from '../../../ui/DetailList';
import { changeInWords } from './changeInWords';
import { useSectionName } from './sectionName';

const icons = { added: IconPlus, removed: IconMinus, changed: IconArrowsExchange };

/** Changes in words, one line each. */
export function ChangeDetails({ changes, kind }: { changes: readonly DocumentChange[]; kind: PaperKind }) {
  const { language } = useApp().status;
  const binder = useBinder();
  const sectionName = useSectionName(kind);
  return (
    <DetailList
      items={changes.map((change) => ({
        icon: icons[change.kind === 'entry' ? change.change : 'changed'],
        text: changeInWords(change, { binder, language, sectionName }),
      }))}
    />
  );
}
