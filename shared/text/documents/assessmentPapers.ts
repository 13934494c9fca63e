import type { assessmentPapers } from '../../domain/assessment/assessmentPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof assessmentPapers)[number], string>> = { da: {}, en: {} };
