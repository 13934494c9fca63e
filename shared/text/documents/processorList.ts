import type { Language } from '../../domain/language';

// Written first-hand for the firm. Art. 28: only processors that can be relied on, an agreement with each, and a look
// at each now and then (Art. 28(1) and (3)). To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  title: 'Liste over databehandlere',
  lead: (firm: string) =>
    `Firmaer og programmer, der har personoplysninger for ${firm}, hvordan aftalen med dem står, og hvornår vi sidst har ført tilsyn med dem.`,
  dated: (number: number, date: string) => `Version ${number}. Sådan så det ud ${date}.`,
  somebody: 'virksomheden',
  none: 'Der er ikke skrevet nogen databehandlere endnu.',
  joined: '; ',
  continued: (title: string) => `${title} (fortsat)`,

  list: {
    heading: 'Databehandlerne',
    columns: ['Navn', 'Hvad de gør for os', 'Rolle', 'Aftale', 'Uden for EU og EØS?', 'Tilsyn'],
    cvr: (number: string) => `CVR ${number}`,
    standing: {
      onInstruction: 'Databehandler: gør kun det, vi beder om',
      onItsOwn: 'Selv dataansvarlig: bestemmer selv',
      unknown: 'Ikke afklaret',
    },
    notNeeded: 'Kræves ikke',
    signedOn: (date: string) => `underskrevet ${date}`,
    expiresOn: (date: string) => `udløber ${date}`,
    expiredOn: (date: string) => `udløb ${date}`,
    outside: { no: 'Nej', yes: 'Ja', unknown: 'Ikke undersøgt endnu' },
    place: (country: string, tool: string) => `${country}: ${tool}`,
    noTool: 'grundlaget er ikke skrevet',
    last: (date: string) => `Sidst ${date}`,
    never: 'Intet tilsyn endnu',
    due: (date: string) => `næste senest ${date}`,
    overdue: (date: string) => `skulle være lavet ${date}`,
  },

  gaps: {
    heading: 'Det dækker aftalen ikke',
    intro:
      'Ydelser, som en aftale ikke dækker, skal have deres egen. Det gælder ofte en sky-tjeneste, som it-firmaet sælger videre.',
    columns: ['Aftale med', 'Ydelse uden for aftalen', 'Dækkes af aftalen med'],
    nobody: 'Ikke afklaret',
  },

  subProcessors: {
    heading: 'Underdatabehandlere',
    intro: 'De firmaer, som databehandlerne selv bruger.',
    columns: ['Databehandler', 'Underdatabehandler', 'CVR-nummer og adresse', 'Land', 'Hvad de gør'],
    alsoOurs: (name: string) => `${name}, som vi også selv bruger`,
    none: 'Ingen underdatabehandlere er skrevet.',
  },

  supervision: {
    heading: 'Hvad vi så på ved tilsynet',
    concept: (name: string) => `Måde: ${name}.`,
  },
};

const en: typeof da = {
  title: 'List of processors',
  lead: (firm) =>
    `Firms and programs that have personal data for ${firm}, how the agreement with each stands, and when we last looked at them.`,
  dated: (number, date) => `Version ${number}. This is how it stood on ${date}.`,
  somebody: 'the firm',
  none: 'No processors have been written yet.',
  joined: '; ',
  continued: (title) => `${title} (continued)`,

  list: {
    heading: 'The processors',
    columns: ['Name', 'What they do for us', 'Role', 'Agreement', 'Outside the EU and EEA?', 'Supervision'],
    cvr: (number) => `CVR no. ${number}`,
    standing: {
      onInstruction: 'Processor: does only what we ask',
      onItsOwn: 'A controller itself: decides for itself',
      unknown: 'Not settled',
    },
    notNeeded: 'Not needed',
    signedOn: (date) => `signed on ${date}`,
    expiresOn: (date) => `expires on ${date}`,
    expiredOn: (date) => `expired on ${date}`,
    outside: { no: 'No', yes: 'Yes', unknown: 'Not looked into yet' },
    place: (country, tool) => `${country}: ${tool}`,
    noTool: 'the basis is not written',
    last: (date) => `Last on ${date}`,
    never: 'No supervision yet',
    due: (date) => `next no later than ${date}`,
    overdue: (date) => `was due on ${date}`,
  },

  gaps: {
    heading: 'What the agreement does not cover',
    intro:
      'Services that an agreement does not cover must have one of their own. Often it is a cloud service that the IT firm sells on.',
    columns: ['Agreement with', 'Service outside the agreement', 'Covered by the agreement with'],
    nobody: 'Not settled',
  },

  subProcessors: {
    heading: 'Sub-processors',
    intro: 'The firms that the processors use themselves.',
    columns: ['Processor', 'Sub-processor', 'CVR number and address', 'Country', 'What they do'],
    alsoOurs: (name) => `${name}, whom we use ourselves as well`,
    none: 'No sub-processors have been written.',
  },

  supervision: {
    heading: 'What we looked at',
    concept: (name) => `Way: ${name}.`,
  },
};

/** All the list of processors says that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
