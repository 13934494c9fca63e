import type { Language } from '../../domain/language';
import { text as policyText } from './customerPolicy';

// What the notices to employees and to applicants say in the same words (Arts. 13 and 14). What is true of everybody
// the firm has data about is worded once, in the customer policy. To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  policy: policyText.da,
  people: (people: string) => `Her står, hvad vi gør med oplysninger om ${people}.`,

  special: {
    heading: 'CPR-nummer og andre særlige oplysninger',
    intro:
      'Nogle oplysninger er bedre beskyttet af loven end andre. Dem bruger vi kun, når der er en særlig grund:',
    table: 'Særlige oplysninger',
    columns: ['Oplysning', 'Hvor vi bruger den', 'Derfor må vi'],
    cprByLaw: 'Loven kræver det',
    cprByConsent: 'Dit samtykke',
  },

  controls: {
    table: 'Kontrol og registrering',
    columns: ['Hvor', 'Hvad der sker', 'Hvad det bruges til'],
  },

  transfers: {
    table: 'Overførsler uden for EU og EØS',
    columns: ['Hvem får dem', 'Land', 'Hvad der beskytter dem'],
    known: 'Oversigten viser, hvor oplysningerne kommer hen.',
    copy: 'Spørg os, hvis du vil have en kopi af det, der beskytter dem.',
  },

  /** Said while nobody has said whose data some of the firm's processors have. */
  unwritten: {
    processors:
      'Vi har endnu ikke skrevet, hvilke af vores leverandører der opbevarer eller arbejder med oplysningerne for os.',
    moreProcessors: 'Vi har endnu ikke skrevet, om flere af vores leverandører har oplysninger om dig.',
    transfers:
      'For de leverandører, vi ikke har skrevet om endnu, står heller ikke, om oplysninger om dig kommer uden for EU og EØS.',
  },

  only: (kinds: string) => `Gælder ${kinds}`,

  changed: 'Ændrer vi noget, der har betydning for dig, får du besked.',
};

const en: typeof da = {
  policy: policyText.en,
  people: (people) => `Here you can read what we do with data about ${people}.`,

  special: {
    heading: 'CPR number and other special data',
    intro: 'The law protects some data better than others. We use them only for a special reason:',
    table: 'Special data',
    columns: ['Data', 'Where we use them', 'Why we may'],
    cprByLaw: 'The law asks for it',
    cprByConsent: 'Your consent',
  },

  controls: {
    table: 'Controls and registration',
    columns: ['Where', 'What happens', 'What it is used for'],
  },

  transfers: {
    table: 'Transfers outside the EU and EEA',
    columns: ['Who receives them', 'Country', 'What protects them'],
    known: 'The table shows where the data go.',
    copy: 'Ask us if you want a copy of what protects them.',
  },

  unwritten: {
    processors: 'We have not yet written which of our suppliers store or work with the data for us.',
    moreProcessors: 'We have not yet written whether more of our suppliers have data about you.',
    transfers:
      'For the suppliers that we have not written about yet, it is not written either whether data about you leave the EU and EEA.',
  },

  only: (kinds) => `Applies to ${kinds}`,

  changed: 'If we change something that matters to you, you will be told.',
};

/** What both notices say. */
export const text: Record<Language, typeof da> = { da, en };
export type SharedNoticeWords = typeof da;
