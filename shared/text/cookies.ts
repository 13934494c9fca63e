import type { Language } from '../domain/language';
import type { CookieCategory } from '../domain/site/cookie';
import type { Site } from '../domain/site/site';

type Words = {
  categories: Record<CookieCategory, string>;
  solutions: Record<Site['hasSolution'], string>;
  consent: { yes: string; no: string; unknown: string };
};

const da: Words = {
  categories: {
    necessary: 'Nødvendig',
    preferences: 'Præferencer',
    statistics: 'Statistik',
    marketing: 'Marketing',
    unknown: 'Ukendt',
  },
  solutions: { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke' },
  consent: { yes: 'Kræver et ja', no: 'Kræver ikke et ja', unknown: 'Skal afklares' },
};

const en: Words = {
  categories: {
    necessary: 'Necessary',
    preferences: 'Preferences',
    statistics: 'Statistics',
    marketing: 'Marketing',
    unknown: 'Unknown',
  },
  solutions: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  consent: { yes: 'Needs a yes', no: 'Needs no yes', unknown: 'To be found out' },
};

const both = { da, en } satisfies Record<Language, Words>;

export const text = both;

/** Whether a cookie needs the visitor's consent, in words; null is not known yet. */
export const consentInWords = (needs: boolean | null, language: Language): string => {
  const { consent } = both[language];
  if (needs === null) return consent.unknown;
  return needs ? consent.yes : consent.no;
};
