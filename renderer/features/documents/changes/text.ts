import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Hvad er ændret?',
  older: 'Fra',
  newer: 'Til',
  draft: 'Kladden i dag',
  version: (number: number, date: string) => `Version ${number}, ${date}`,
  loading: 'Versionerne åbnes',
  sameVersion: 'Vælg to forskellige versioner for at se, hvad der er ændret.',
  nothing: 'De to versioner siger det samme.',
  otherLanguage: 'De to versioner er skrevet på hver sit sprog, så næsten alle linjer er forskellige.',
  marks: { added: 'Tilføjet:', removed: 'Fjernet:' },
  added: (name: string) => `${name} er kommet til.`,
  removed: (name: string) => `${name} er taget ud.`,
  corrected: (name: string) => `${name} er rettet.`,
  company: 'Virksomheden',
  contactPerson: 'Den ansvarlige',
  ownText: (section: string) => `Jeres egen tekst i afsnittet ”${section}”`,
  became: (before: string, after: string) => `${before} er blevet til ${after}`,
  otherFinancialYear: 'Regnskabsåret slutter på en anden dag.',
};

const en: typeof da = {
  title: 'What has changed?',
  older: 'From',
  newer: 'To',
  draft: 'Today’s draft',
  version: (number, date) => `Version ${number}, ${date}`,
  loading: 'Opening the versions',
  sameVersion: 'Choose two different versions to see what has changed.',
  nothing: 'The two versions say the same.',
  otherLanguage: 'The two versions are written in different languages, so nearly every line differs.',
  marks: { added: 'Added:', removed: 'Removed:' },
  added: (name) => `${name} was added.`,
  removed: (name) => `${name} was taken out.`,
  corrected: (name) => `${name} was corrected.`,
  company: 'The company',
  contactPerson: 'The person responsible',
  ownText: (section) => `Your own text in the section “${section}”`,
  became: (before, after) => `${before} has become ${after}`,
  otherFinancialYear: 'The financial year ends on another day.',
};

export const text: Record<Language, typeof da> = { da, en };
