import type { Language } from '../../domain/language';
import type { subProcessorNoticePapers } from '../../domain/subProcessorNotice/subProcessorNoticePapers';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof subProcessorNoticePapers)[number], string>> = {
  da: {},
  en: {},
};
