import type { consentPapers } from '../../domain/consent/consentPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof consentPapers)[number], string>> = {
  da: {
    consentRegister: 'Liste over samtykker',
    consentForm: 'Samtykkeerklæring',
    marketingRules: 'Regler for reklame',
  },
  en: {
    consentRegister: 'List of consents',
    consentForm: 'Declaration of consent',
    marketingRules: 'Rules for marketing',
  },
};
