import type { breachPapers } from '../../domain/breach/breachPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof breachPapers)[number], string>> = {
  da: { breachRegister: 'Liste over brud' },
  en: { breachRegister: 'List of breaches' },
};
