import type { Language } from '../../domain/language';
import type { sitePapers } from '../../domain/site/sitePapers';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof sitePapers)[number], string>> = { da: {}, en: {} };
