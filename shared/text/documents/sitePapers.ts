import type { Language } from '../../domain/language';
import type { sitePapers } from '../../domain/site/sitePapers';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof sitePapers)[number], string>> = {
  da: { cookieRegister: 'Liste over cookies', cookiePolicy: 'Cookiepolitik' },
  en: { cookieRegister: 'List of cookies', cookiePolicy: 'Cookie policy' },
};
