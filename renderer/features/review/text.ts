import type { Language } from '../../../shared/domain/language';

const da = {
  frame: {
    title: (season: string) => `Halvårskontrol, ${season}`,
    skipToContent: 'Gå til indholdet',
    pause: 'Hold pause',
    saved: (time: string) => `Gemt kl. ${time}`,
    saving: 'Gemmer',
    notSaved: 'Ikke gemt',
  },
  seeAgain: 'Skal ses igen',
  item: {
    cvr: (number: string) => `CVR ${number}`,
    writeTo: (name: string) => `kunderne skriver til ${name}`,
    agreementFrom: (when: string) => `Aftale fra ${when}`,
    measure: { inPlace: 'På plads', underWay: 'Vi arbejder på det' },
    tested: (date: string) => `Sidst prøvet ${date}`,
    policySigned: (number: number, date: string) => `Version ${number}, underskrevet ${date}`,
    policyNew: 'Ikke underskrevet endnu',
    policy: { neverSigned: 'Ny', unchanged: 'Uændret', changed: 'Ændret siden underskriften' },
    more: (shown: string, count: number) => `${shown} og ${count} til`,
  },
  paper: {
    page: (page: number, of: number) => `Side ${page} af ${of}`,
    loading: 'Henter papiret',
    failed: 'Papiret kan ikke vises. Det er gemt og kan stadig printes.',
  },
  print: 'Print',
  savePdf: 'Gem som PDF',
  savedAs: (name: string) => `Gemt som ${name}`,
};

const en: typeof da = {
  frame: {
    title: (season) => `Half-yearly review, ${season}`,
    skipToContent: 'Go to the content',
    pause: 'Take a break',
    saved: (time) => `Saved at ${time}`,
    saving: 'Saving',
    notSaved: 'Not saved',
  },
  seeAgain: 'See again',
  item: {
    cvr: (number) => `CVR ${number}`,
    writeTo: (name) => `customers write to ${name}`,
    agreementFrom: (when) => `Agreement from ${when}`,
    measure: { inPlace: 'In place', underWay: 'We are working on it' },
    tested: (date) => `Last tried ${date}`,
    policySigned: (number, date) => `Version ${number}, signed ${date}`,
    policyNew: 'Not signed yet',
    policy: { neverSigned: 'New', unchanged: 'Unchanged', changed: 'Changed since the signature' },
    more: (shown, count) => `${shown} and ${count} more`,
  },
  paper: {
    page: (page, of) => `Page ${page} of ${of}`,
    loading: 'Fetching the paper',
    failed: 'The paper cannot be shown. It is saved and can still be printed.',
  },
  print: 'Print',
  savePdf: 'Save as PDF',
  savedAs: (name) => `Saved as ${name}`,
};

export const text = { da, en } satisfies Record<Language, typeof da>;
