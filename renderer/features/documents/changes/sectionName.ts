import type { PaperKind } from '../../../../shared/documents/model';
import { generatedSections } from '../../../../shared/documents/sections';
import { FactsPaper } from '../../../../shared/domain/document/documentVersion';
import { useBinder } from '../../../app/BinderProvider';

/** What a section is called on paper, by its key; of an agreement only the key is known without whom it is with. */
export function useSectionName(kind: PaperKind): (key: string) => string {
  const binder = useBinder();
  const known = FactsPaper.safeParse(kind);
  const isAlone = known.success && known.data !== 'processingAgreement';
  const sections = isAlone
    ? generatedSections(binder, { kind: known.data, subject: null }, binder.createdAt)
    : [];
  return (key) => sections.find((section) => section.key === key)?.heading.replace(/^\d+\.\s/, '') ?? key;
}
