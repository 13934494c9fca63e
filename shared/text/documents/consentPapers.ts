import type { consentPapers } from '../../domain/consent/consentPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof consentPapers)[number], string>> = { da: {}, en: {} };
