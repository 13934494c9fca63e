import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Samtykker',
  lead: 'Hvad I beder om lov til, med hvilke ord, og hvem der har sagt ja. Et samtykke kan altid trækkes tilbage.',
  empty:
    'Ingen samtykker er skrevet ind. Det er fint, hvis I har en anden grund til det, I gør, fx en aftale. Sender I nyhedsbreve eller viser billeder af mennesker, så se efter her.',
  addGiven: 'Skriv et samtykke ind',
  addWording: 'Ny ordlyd',
  printRegister: 'Print listen',
  printRules: 'Regler for reklame',
  toStop: 'Skal stoppe nu',
  inForce: 'Samtykker',
  stopped: 'Trukket tilbage og stoppet',
  wordings: 'Ordlyde',
  wordingsLead: 'Skriv ordene én gang. Så kan mange samtykker bygge på dem, og gamle ord bliver liggende.',
  columns: {
    givenBy: 'Givet af',
    what: 'Til hvad',
    given: 'Givet',
    state: 'Hvor står det?',
    wording: 'Ordlyd',
    askedOf: 'Hvem spørger I?',
    version: 'Version',
    form: 'Erklæring',
  },
  otherWords: 'Andre ord',
  noDate: 'Ikke skrevet',
  noProof: 'Intet bevis',
  hasProof: 'Gælder',
  mustStop: (date: string) => `Trukket tilbage ${date}. Skal stoppe i dag`,
  stoppedOn: (date: string) => `Stoppet ${date}`,
  versionUsed: (version: number, count: number) =>
    `${version} · ${count === 1 ? '1 samtykke' : `${count} samtykker`}`,
  printForm: 'Print',
  printFormOf: (name: string) => `Print erklæringen ${name}`,
};

const en: typeof da = {
  title: 'Consents',
  lead: 'What you ask leave for, in which words, and who said yes. A consent can always be withdrawn.',
  empty:
    'No consents have been entered. That is fine if you have another reason for what you do, such as a contract. If you send newsletters or show pictures of people, look here.',
  addGiven: 'Write in a consent',
  addWording: 'New wording',
  printRegister: 'Print the list',
  printRules: 'Rules for marketing',
  toStop: 'Must stop now',
  inForce: 'Consents',
  stopped: 'Withdrawn and stopped',
  wordings: 'Wordings',
  wordingsLead: 'Write the words once. Then many consents can rest on them, and old words stay.',
  columns: {
    givenBy: 'Given by',
    what: 'To what',
    given: 'Given',
    state: 'How does it stand?',
    wording: 'Wording',
    askedOf: 'Whom do you ask?',
    version: 'Version',
    form: 'Declaration',
  },
  otherWords: 'Other words',
  noDate: 'Not written',
  noProof: 'No proof',
  hasProof: 'In force',
  mustStop: (date) => `Withdrawn ${date}. Must stop today`,
  stoppedOn: (date) => `Stopped ${date}`,
  versionUsed: (version, count) => `${version} · ${count === 1 ? '1 consent' : `${count} consents`}`,
  printForm: 'Print',
  printFormOf: (name) => `Print the declaration ${name}`,
};

export const text = { da, en } satisfies Record<Language, typeof da>;
