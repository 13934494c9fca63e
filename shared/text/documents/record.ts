import type { Language } from '../../domain/language';

// Written first-hand for the firm and for the authority, who may ask to see the record (Art. 30(4)). What must stand in
// it: Art. 30(1) and (2). To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  record: {
    title: 'Fortegnelse over behandlingsaktiviteter',
    lead: (firm: string) =>
      `Fortegnelsen viser, hvad ${firm} bruger personoplysninger til, hvem de handler om, hvor de ligger, hvem der får dem, og hvornår de bliver slettet. Den hører til det, vi skal kunne vise efter databeskyttelsesforordningen og databeskyttelsesloven.`,
    dated: (article: string, number: number, date: string) =>
      `Den følger ${article}. Version ${number}, opgjort ${date}.`,
    party: 'Dataansvarlig',
    none: 'Der er ikke skrevet nogen aktiviteter endnu.',
  },
  processorRecord: {
    title: 'Fortegnelse som databehandler',
    lead: (firm: string) =>
      `Fortegnelsen viser, hvad ${firm} gør med personoplysninger for andre. Her er det kunden, der er dataansvarlig, og vi gør kun det, kunden har bedt os om.`,
    dated: (article: string, number: number, date: string) =>
      `Den følger ${article}. Version ${number}, opgjort ${date}.`,
    party: 'Databehandler',
    idle: 'Hvad vi gør for andre',
    none: 'Vi behandler ikke personoplysninger på vegne af andre.',
  },

  /** Stands for the firm while it has no name yet. */
  somebody: 'virksomheden',
  unwritten: 'Ikke skrevet endnu',
  unnamed: 'Ingen nævnt',
  no: 'Nej',
  joined: '; ',
  more: (count: number) => `og ${count} mere`,
  continued: (title: string) => `${title} (fortsat)`,

  company: {
    heading: { controller: 'Hvem der er dataansvarlig', processor: 'Hvem der er databehandler' },
    columns: ['Adresse', 'Telefon, e-mail og hjemmeside', 'Kontaktperson'],
    phone: (number: string) => `telefon ${number}`,
    email: (address: string) => `e-mail ${address}`,
    website: (address: string) => `hjemmeside ${address}`,
    cvr: (number: string) => `CVR ${number}`,
    contactPerson: (article: string) =>
      `Kontaktpersonen er en i virksomheden, som svarer på spørgsmål om fortegnelsen. Det er ikke den repræsentant, som ${article} også nævner: det er en, der i EU optræder for et firma uden for EU.`,
    affiliates: 'Fortegnelsen gælder også for disse selskaber:',
  },

  overview: {
    heading: 'Overblik',
    columns: [
      'Nr.',
      'Aktivitet',
      'Formål',
      'Hvem det handler om',
      'Oplysninger',
      'Grundlag',
      'Modtagere',
      'Uden for EU',
      'Slettes',
    ],
    processorColumns: [
      'Nr.',
      'Aktivitet',
      'På vegne af',
      'Hvad vi gør',
      'Hvem det handler om',
      'Oplysninger',
      'Underdatabehandlere',
      'Uden for EU',
    ],
  },

  activities: {
    heading: 'Aktiviteterne en for en',
    intro:
      'For hver aktivitet står først formål og grundlag, så hver slags oplysninger med dens frist, og til sidst resten: emnet, hvad loven vil vide, og svaret.',
    kindsIntro: (special: string, cpr: string, criminal: string) =>
      `Oplysninger er inddelt, som loven gør det: følsomme (${special}), CPR-nummer (${cpr}), strafbare forhold (${criminal}) og almindelige. Det, virksomheden selv har skrevet, er ikke inddelt.`,
    jointly: 'Vi er dataansvarlige sammen med en anden.',
  },

  purposes: {
    columns: ['Formål', 'Grundlag', 'Særlig betingelse'],
    name: (activity: string) => `Formål: ${activity}`,
    noCondition: 'Ingen',
    bases: {
      'art6.1.a': 'Samtykke',
      'art6.1.b': 'Aftale med personen',
      'art6.1.c': 'Loven kræver det',
      'art6.1.d': 'Liv og helbred',
      'art6.1.e': 'Samfundets interesse',
      'art6.1.f': 'Legitim interesse',
    },
  },

  kinds: {
    columns: ['Slags oplysninger', 'Inddeling', 'Bliver slettet'],
    name: (activity: string) => `Oplysninger: ${activity}`,
    all: 'Alle oplysninger',
    noRule: 'Ingen frist skrevet',
    cannotDelete: 'systemet kan ikke slette',
    of: {
      ordinary: 'Almindelig',
      cpr: 'CPR-nummer',
      criminal: 'Strafbart forhold',
      special: 'Følsom',
      mixed: 'Kan være alle slags',
      own: 'Ikke inddelt',
    },
  },

  topics: {
    columns: ['Emne', 'Hvad loven vil vide', 'Svar'],
    name: (activity: string) => `Resten: ${activity}`,
    people: ['Personer', 'Hvem oplysningerne handler om'],
    clients: ['Kunder', 'Hvem vi gør det på vegne af'],
    purposes: ['Behandling', 'Hvad vi gør med oplysningerne'],
    recipients: ['Modtagere', 'Hvem der får oplysningerne'],
    processors: ['Databehandlere', 'Hvem der har dem for os'],
    subProcessors: ['Underdatabehandlere', 'Hvem der hjælper os med det'],
    systems: ['Systemer', 'Hvor de ligger'],
    transfers: ['Uden for EU', 'Hvilke lande, og hvad der beskytter dem der'],
    measures: ['Sikkerhed', 'Hvordan vi passer på dem'],
    noRecipient: 'Ingen faste modtagere',
    firmMeasures: 'De fælles foranstaltninger under Sikkerhed',
    formerSystem: (name: string) => `${name} (tidligere)`,
  },

  transfer: {
    at: (who: string, what: string) => `${who}: ${what}`,
    to: (country: string, recipient: string) => `${country} (${recipient})`,
    noCountry: 'landet er ikke skrevet',
    noTool: 'grundlaget er ikke skrevet',
    unknown: 'ikke undersøgt endnu',
    inside: 'inden for EU og EØS',
    decision: (tool: string, date: string) => `${tool} fra ${date}`,
    decisionUntil: (tool: string, date: string, until: string) => `${tool} fra ${date}, gælder til ${until}`,
  },

  processors: {
    heading: { controller: 'Databehandlere og overførsler', processor: 'Underdatabehandlere og overførsler' },
    table: 'Databehandlere',
    columns: ['Navn', 'Selskab og land', 'Rolle', 'Hvad de gør for os', 'Nr.', 'Uden for EU og EØS?'],
    standing: {
      onInstruction: 'Databehandler',
      onItsOwn: 'Selv dataansvarlig',
      unknown: 'Ikke afklaret',
    },
    none: {
      controller: 'Der er ikke skrevet nogen databehandlere.',
      processor: 'Vi bruger ikke andre til det, vi gør for kunderne.',
    },
    /** Said while the firm has processors, and no activity says which of them it uses for its clients. */
    unwritten: 'Det er ikke skrevet endnu, hvem vi bruger til det, vi gør for kunderne.',
    asOf: (date: string) =>
      `Lande og afgørelser om beskyttelse uden for EU og EØS er læst til og med ${date}. Se efter på Kommissionens liste, før I bygger på en afgørelse.`,
  },

  clients: {
    heading: 'Dem vi gør det for',
    table: 'Kunder, der er dataansvarlige',
    columns: ['Kunde', 'Adresse', 'Kontakt', 'Hvad vi gør', 'Nr.'],
    none: 'Ingen kunder er nævnt.',
  },

  systems: {
    heading: 'Hvor oplysningerne ligger',
    intro: 'Oplysningerne er registreret i disse systemer, også dem på papir.',
    table: 'Systemer',
    columns: ['System', 'Slags', 'Hvad der ligger', 'Drives af', 'Sådan passer vi på det', 'Kendt svaghed'],
    kinds: {
      program: 'Program',
      mail: 'Mail',
      files: 'Filer',
      website: 'Hjemmeside',
      phone: 'Telefon',
      computer: 'Computer',
      paper: 'Papir',
      other: 'Andet',
    },
    former: (kind: string) => `${kind}, tidligere`,
    us: 'Os selv',
    noWeakness: 'Ingen kendt',
    cannotDelete: 'Kan ikke slette, kun gøre inaktiv',
  },

  measures: {
    heading: 'Sikkerhed',
    intro: 'Sådan passer vi på oplysningerne. Her står kun det, der er på plads.',
    table: 'Sikkerhedsforanstaltninger',
    columns: ['Foranstaltning', 'Sidst afprøvet', 'Hvor det kan ses'],
    none: 'Der er ikke skrevet nogen foranstaltninger, der er på plads.',
    copies: (period: string) => `Sikkerhedskopier bliver slettet ${period}.`,
  },

  /** The record as a table for a spreadsheet: one row per activity. */
  spreadsheet: {
    sheet: 'Fortegnelse',
    columns: [
      'Nr.',
      'Aktivitet',
      'Rolle',
      'Formål',
      'Grundlag',
      'Særlige betingelser',
      'Personer',
      'Oplysninger',
      'Modtagere',
      'Databehandlere',
      'Systemer',
      'Uden for EU',
      'Slettefrister',
      'Sikkerhed',
      'Dataansvarlig',
      'Kontaktperson',
    ],
    processorColumns: [
      'Nr.',
      'Aktivitet',
      'På vegne af',
      'Hvad vi gør',
      'Personer',
      'Oplysninger',
      'Underdatabehandlere',
      'Systemer',
      'Uden for EU',
      'Sikkerhed',
      'Databehandler',
      'Kontaktperson',
    ],
    roles: {
      controller: 'Dataansvarlig',
      jointController: 'Fælles dataansvarlig',
      processor: 'Databehandler',
    },
  },
};

const en: typeof da = {
  record: {
    title: 'Record of processing activities',
    lead: (firm) =>
      `The record shows what ${firm} uses personal data for, whom they concern, where they lie, who receives them and when they are deleted. It is part of what we must be able to show under the General Data Protection Regulation and the Danish Data Protection Act.`,
    dated: (article, number, date) => `It follows ${article}. Version ${number}, drawn up on ${date}.`,
    party: 'Controller',
    none: 'No activities have been written yet.',
  },
  processorRecord: {
    title: 'Record as a processor',
    lead: (firm) =>
      `The record shows what ${firm} does with personal data for others. Here the customer is the controller, and we only do what the customer has asked of us.`,
    dated: (article, number, date) => `It follows ${article}. Version ${number}, drawn up on ${date}.`,
    party: 'Processor',
    idle: 'What we do for others',
    none: 'We do not process personal data on behalf of others.',
  },

  somebody: 'the firm',
  unwritten: 'Not written yet',
  unnamed: 'None named',
  no: 'No',
  joined: '; ',
  more: (count) => `and ${count} more`,
  continued: (title) => `${title} (continued)`,

  company: {
    heading: { controller: 'Who is the controller', processor: 'Who is the processor' },
    columns: ['Address', 'Telephone, e-mail and website', 'Contact person'],
    phone: (number) => `telephone ${number}`,
    email: (address) => `e-mail ${address}`,
    website: (address) => `website ${address}`,
    cvr: (number) => `CVR no. ${number}`,
    contactPerson: (article) =>
      `The contact person is somebody in the firm who answers questions about the record. That is not the representative whom ${article} also names: somebody in the EU who acts for a firm outside the EU.`,
    affiliates: 'The record also covers these companies:',
  },

  overview: {
    heading: 'Overview',
    columns: [
      'No.',
      'Activity',
      'Purpose',
      'Whom it concerns',
      'Data',
      'Legal basis',
      'Recipients',
      'Outside the EU',
      'Deleted',
    ],
    processorColumns: [
      'No.',
      'Activity',
      'On behalf of',
      'What we do',
      'Whom it concerns',
      'Data',
      'Sub-processors',
      'Outside the EU',
    ],
  },

  activities: {
    heading: 'The activities one by one',
    intro:
      'For each activity, purposes and legal bases come first, then each kind of data with its time limit, and then the rest: the topic, what the law wants to know, and the answer.',
    kindsIntro: (special, cpr, criminal) =>
      `Data are sorted as the law does it: sensitive (${special}), CPR number (${cpr}), criminal offences (${criminal}) and ordinary. What the firm wrote itself is not sorted.`,
    jointly: 'We are controllers together with somebody else.',
  },

  purposes: {
    columns: ['Purpose', 'Legal basis', 'Special condition'],
    name: (activity) => `Purposes: ${activity}`,
    noCondition: 'None',
    bases: {
      'art6.1.a': 'Consent',
      'art6.1.b': 'Contract with the person',
      'art6.1.c': 'The law asks for it',
      'art6.1.d': 'Life and health',
      'art6.1.e': 'Public interest',
      'art6.1.f': 'Legitimate interest',
    },
  },

  kinds: {
    columns: ['Kind of data', 'Sort', 'Is deleted'],
    name: (activity) => `Data: ${activity}`,
    all: 'All data',
    noRule: 'No time limit written',
    cannotDelete: 'the system cannot delete',
    of: {
      ordinary: 'Ordinary',
      cpr: 'CPR number',
      criminal: 'Criminal offence',
      special: 'Sensitive',
      mixed: 'May be of any sort',
      own: 'Not sorted',
    },
  },

  topics: {
    columns: ['Topic', 'What the law wants to know', 'Answer'],
    name: (activity) => `The rest: ${activity}`,
    people: ['People', 'Whom the data concern'],
    clients: ['Customers', 'On whose behalf we do it'],
    purposes: ['Processing', 'What we do with the data'],
    recipients: ['Recipients', 'Who receives the data'],
    processors: ['Processors', 'Who has them for us'],
    subProcessors: ['Sub-processors', 'Who helps us with it'],
    systems: ['Systems', 'Where they lie'],
    transfers: ['Outside the EU', 'Which countries, and what protects them there'],
    measures: ['Security', 'How we look after them'],
    noRecipient: 'No regular recipients',
    firmMeasures: 'The common measures under Security',
    formerSystem: (name) => `${name} (former)`,
  },

  transfer: {
    at: (who, what) => `${who}: ${what}`,
    to: (country, recipient) => `${country} (${recipient})`,
    noCountry: 'the country is not written',
    noTool: 'the basis is not written',
    unknown: 'not looked into yet',
    inside: 'within the EU and EEA',
    decision: (tool, date) => `${tool} of ${date}`,
    decisionUntil: (tool, date, until) => `${tool} of ${date}, valid until ${until}`,
  },

  processors: {
    heading: { controller: 'Processors and transfers', processor: 'Sub-processors and transfers' },
    table: 'Processors',
    columns: ['Name', 'Company and country', 'Role', 'What they do for us', 'No.', 'Outside the EU and EEA?'],
    standing: {
      onInstruction: 'Processor',
      onItsOwn: 'A controller itself',
      unknown: 'Not settled',
    },
    none: {
      controller: 'No processors have been written.',
      processor: 'We use nobody else for what we do for the customers.',
    },
    unwritten: 'It is not written yet whom we use for what we do for our clients.',
    asOf: (date) =>
      `Countries and decisions on protection outside the EU and EEA were read up to ${date}. Check the Commission's list before relying on a decision.`,
  },

  clients: {
    heading: 'Those we do it for',
    table: 'Customers who are controllers',
    columns: ['Customer', 'Address', 'Contact', 'What we do', 'No.'],
    none: 'No customers are named.',
  },

  systems: {
    heading: 'Where the data lie',
    intro: 'The data are registered in these systems, paper included.',
    table: 'Systems',
    columns: ['System', 'Kind', 'What lies there', 'Run by', 'How we look after it', 'Known weakness'],
    kinds: {
      program: 'Program',
      mail: 'E-mail',
      files: 'Files',
      website: 'Website',
      phone: 'Telephone',
      computer: 'Computer',
      paper: 'Paper',
      other: 'Other',
    },
    former: (kind) => `${kind}, former`,
    us: 'Ourselves',
    noWeakness: 'None known',
    cannotDelete: 'Cannot delete, only make inactive',
  },

  measures: {
    heading: 'Security',
    intro: 'This is how we look after the data. Only what is in place is written here.',
    table: 'Security measures',
    columns: ['Measure', 'Last tried', 'Where it can be seen'],
    none: 'No measures that are in place have been written.',
    copies: (period) => `Backups are deleted ${period}.`,
  },

  spreadsheet: {
    sheet: 'Record',
    columns: [
      'No.',
      'Activity',
      'Role',
      'Purposes',
      'Legal bases',
      'Special conditions',
      'People',
      'Data',
      'Recipients',
      'Processors',
      'Systems',
      'Outside the EU',
      'Time limits for deletion',
      'Security',
      'Controller',
      'Contact person',
    ],
    processorColumns: [
      'No.',
      'Activity',
      'On behalf of',
      'What we do',
      'People',
      'Data',
      'Sub-processors',
      'Systems',
      'Outside the EU',
      'Security',
      'Processor',
      'Contact person',
    ],
    roles: { controller: 'Controller', jointController: 'Joint controller', processor: 'Processor' },
  },
};

/** All that the two records of Art. 30 say that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
export type RecordWords = typeof da;
