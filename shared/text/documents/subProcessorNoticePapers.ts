import type { Language } from '../../domain/language';
import type { subProcessorNoticePapers } from '../../domain/subProcessorNotice/subProcessorNoticePapers';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof subProcessorNoticePapers)[number], string>> = {
  da: {
    subProcessorObjection: 'Indsigelse mod en underdatabehandler',
    subProcessorNotice: 'Varsel om en underdatabehandler',
  },
  en: {
    subProcessorObjection: 'Objection to a sub-processor',
    subProcessorNotice: 'Notice of a sub-processor',
  },
};
