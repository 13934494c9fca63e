import type { Language } from '../../domain/language';
import type { requestPapers } from '../../domain/request/requestPapers';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof requestPapers)[number], string>> = { da: {}, en: {} };
