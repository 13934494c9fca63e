import type { Deletion } from '../../../shared/domain/deletion/deletion';
import { useBinder, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { EntryFiles } from '../files/EntryFiles';
import { text } from './text';

/** The files that show it; before the first saving it says that they can come. */
export function Proof({ entry }: { entry: Deletion | undefined }) {
  const { deletions } = useBinder();
  const words = useWords(text);
  if (entry === undefined) return <Notice tone="info">{words.filesLater}</Notice>;
  const files = deletions.find(({ id }) => id === entry.id)?.files ?? [];
  return <EntryFiles of={{ list: 'deletions', id: entry.id }} files={files} attachLabel={words.proof} />;
}
