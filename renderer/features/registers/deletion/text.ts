import type { Language } from '../../../../shared/domain/language';

const da = {
  register: 'Registrér en sletning',
  keep: 'Gem noget længere',
  event: 'Skriv en hændelse',
  printLog: 'Print sletteloggen',
  seePaper: 'Se planen på papir',
  due: {
    title: 'Kan slettes nu',
    hint: 'Listen samler det, der slettes på én gang: et regnskabsår, et år eller en måned. “Senest” er den dag, det er over tid: tre måneder efter, at det kunne slettes, eller efter at mappen blev lavet. Den dag er mappens egen og ikke lovens.',
    none: 'Der er ikke noget, der kan slettes nu.',
    columns: { what: 'Oplysninger', where: 'Ligger i', since: 'Kan slettes fra', last: 'Sidst slettet' },
    late: 'Over tid',
    by: (date: string) => `Senest ${date}`,
    never: 'Ikke registreret',
    nowhere: 'Står ikke i fortegnelsen',
    cannot: (place: string) => `${place} kan ikke slette`,
    letter: 'Brev til leverandøren',
    letterOf: (name: string) => `Brev til leverandøren: ${name}`,
    showAll: (count: number) => `Vis alle ${count}`,
  },
  next: {
    title: 'Kommer derefter',
    first: (date: string) => `De første fra ${date}`,
  },
  kept: {
    title: 'Gemmes længere',
    columns: { what: 'Hvad', why: 'Hvorfor', until: 'Gemmes til og med' },
    ended: 'Datoen er gået',
    part: 'Kun en del',
  },
  events: {
    title: 'Hændelser, I har skrevet',
    columns: { what: 'Hændelse', rule: 'Slettefrist', on: 'Skete' },
    gone: 'Slettefristen er fjernet',
  },
  log: {
    title: 'Slettet',
    none: 'Der er ikke registreret nogen sletning endnu.',
    columns: { what: 'Hvad', on: 'Hvornår', how: 'Hvordan', by: 'Af hvem' },
    early: 'Før lovens frist, med begrundelse',
    everywhere: 'Alle steder',
  },
};

const en: typeof da = {
  register: 'Register a deletion',
  keep: 'Keep something longer',
  event: 'Write an event',
  printLog: 'Print the deletion log',
  seePaper: 'See the plan on paper',
  due: {
    title: 'Can be deleted now',
    hint: 'The list gathers what is deleted at one time: a financial year, a year or a month. “By” is the day it is overdue: three months after it could be deleted, or after the binder was made. That day is the binder’s own and not the law’s.',
    none: 'There is nothing that can be deleted now.',
    columns: { what: 'Data', where: 'Kept in', since: 'Can be deleted from', last: 'Last deleted' },
    late: 'Overdue',
    by: (date) => `By ${date}`,
    never: 'Not registered',
    nowhere: 'Not in the record',
    cannot: (place) => `${place} cannot delete`,
    letter: 'Letter to the supplier',
    letterOf: (name) => `Letter to the supplier: ${name}`,
    showAll: (count) => `Show all ${count}`,
  },
  next: {
    title: 'Comes after that',
    first: (date) => `The first from ${date}`,
  },
  kept: {
    title: 'Kept longer',
    columns: { what: 'What', why: 'Why', until: 'Kept up to and including' },
    ended: 'The date is past',
    part: 'A part only',
  },
  events: {
    title: 'Events you have written',
    columns: { what: 'Event', rule: 'Retention rule', on: 'Happened' },
    gone: 'The retention rule was removed',
  },
  log: {
    title: 'Deleted',
    none: 'No deletion has been registered yet.',
    columns: { what: 'What', on: 'When', how: 'How', by: 'By whom' },
    early: 'Before the law’s time limit, with a reason',
    everywhere: 'Everywhere',
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
