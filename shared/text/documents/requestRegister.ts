import type { Language } from '../../domain/language';
import { requestTime } from '../requestTime';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) =>
    `Det, folk har bedt ${firm} om med deres egne oplysninger, og hvad der kom ud af det.`,
  counts: (all: number, answered: number, inTime: number) =>
    `${all} henvendelser i alt. ${answered} er besvaret, ${inTime} af dem inden fristen.`,
  none: 'Der har ikke været nogen henvendelse.',
  rule: 'Sådan er fristen talt',
  pause:
    'Har I ventet på at vide, hvem der spørger, lægger listen de dage til, højst så mange, som der var tilbage af fristen. Det er vores måde at regne på, og loven siger det ikke.',
  columns: ['Kom', 'Fra', 'Beder om', 'Frist', 'Besvaret', 'Status'],
  extended: (date: string) => `${date} (forlænget)`,
  withoutPause: (date: string) => `Uden ventetid: ${date}`,
  unanswered: 'Ikke endnu',
  duty: 'Henvendelserne kan handle om',
  dutyColumns: ['Det beder personen om', 'Artikel'],
  telling: 'Besked til dem, der har fået oplysningerne',
  tellingArticle: 'Rettes, slettes eller begrænses noget, får de besked. Det står i sagen, hvem det er.',
  complain: (authority: string) => `Alle kan klage til ${authority}. Det står i hvert svar.`,
  sheet: {
    lead: 'Skriv ned, mens du taler med personen. Læg arket til den, der svarer, samme dag.',
    fields: [
      'Hvornår kom det? (dato og klokkeslæt)',
      'Hvem tog imod det?',
      'Hvem ringer? (navn, eller skriv ukendt)',
      'Hvor skal svaret hen? (mail, adresse eller telefon)',
      'Er det en kunde, en ansat, en ansøger eller en anden?',
    ],
    what: 'Hvad beder personen om? Sæt kryds',
    columns: ['Kryds', 'Det handler om'],
    tick: 'kryds',
    said: 'Med personens egne ord',
    do: 'Det siger du',
    say: [
      `Tak, jeg giver det videre. Du får svar inden ${requestTime.da.first}.`,
      'Lov ikke, at noget bliver slettet. Noget skal gemmes efter loven.',
      'Læs ikke oplysninger op i telefonen. Først skal vi vide, hvem du er.',
      'Skriv ikke CPR-nummer på arket.',
    ],
  },
};

const en: typeof da = {
  lead: (firm) => `What people have asked ${firm} for with their own data, and what came of it.`,
  counts: (all, answered, inTime) =>
    `${all} requests in all. ${answered} have been answered, ${inTime} of them in time.`,
  none: 'There has been no request.',
  rule: 'How the deadline is counted',
  pause:
    'If you have waited to know who asks, the list puts those days on, at most as many as were left of the time. That is our own way of counting, and the law does not say so.',
  columns: ['Came', 'From', 'Asks for', 'Deadline', 'Answered', 'State'],
  extended: (date) => `${date} (extended)`,
  withoutPause: (date) => `Without waiting: ${date}`,
  unanswered: 'Not yet',
  duty: 'What a request can be about',
  dutyColumns: ['What the person asks for', 'Article'],
  telling: 'Telling those who received the data',
  tellingArticle:
    'If something is corrected, erased or restricted, they are told. Who they are stands in the case.',
  complain: (authority) => `Anybody can complain to ${authority}. Every answer says so.`,
  sheet: {
    lead: 'Write while you talk with the person. Hand the sheet to whoever answers the same day.',
    fields: [
      'When did it come? (date and time)',
      'Who took it?',
      'Who is calling? (name, or write unknown)',
      'Where should the answer go? (e-mail, address or telephone)',
      'Is it a customer, an employee, an applicant or somebody else?',
    ],
    what: 'What does the person ask for? Tick',
    columns: ['Tick', 'What it is about'],
    tick: 'tick',
    said: 'In the person’s own words',
    do: 'What you say',
    say: [
      `Thank you, I will pass it on. You will get an answer within ${requestTime.en.first}.`,
      'Do not promise that something will be erased. The law requires some of it to be kept.',
      'Do not read data out over the telephone. First we need to know who you are.',
      'Do not write a CPR number on the sheet.',
    ],
  },
};

export const text: Record<Language, typeof da> = { da, en };
