import type { Language } from '../../domain/language';

// Written first-hand for the customer. Art. 12(1): concise, in clear and plain language. What must be told: Art. 13
// and, for people whose data came from somebody else, Art. 14. To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  title: 'Persondatapolitik for kunder',
  lead: 'Når du er kunde hos os, har vi brug for nogle oplysninger om dig. Her kan du læse, hvilke oplysninger vi har, hvorfor vi har dem, hvad vi bruger dem til, og hvilke rettigheder du har.',
  scope: (people: string) => `Politikken gælder for ${people}.`,

  company: {
    heading: 'Hvem er ansvarlig',
    controller: (firm: string) =>
      `${firm} er ansvarlig for de oplysninger, vi har om dig. Loven kalder os dataansvarlig.`,
    reach: (ways: string) => `Du kan få fat i os på ${ways}.`,
    affiliates: (names: string) => `Politikken gælder også for disse selskaber i vores koncern: ${names}.`,
    contact: (person: string) => `Har du spørgsmål om dine oplysninger, så skriv eller ring til ${person}.`,
  },

  data: {
    heading: 'Hvilke oplysninger vi har om dig',
    intro: 'Vi har disse slags oplysninger om dig:',
    fromYou: 'De fleste har du selv givet os, når du bestiller, ringer, skriver eller får besøg af os.',
    fromFirm: 'Er du kontaktperson i et firma, kan vi have fået dit navn og nummer fra firmaet.',
    fromCustomer:
      'Er du kontaktperson for en alarm eller en nøgle, har vi oplysningerne fra den kunde, der har aftalen.',
    fromSite: 'Besøger du vores hjemmeside, registrerer den nogle oplysninger om besøget.',
    fromCamera: 'Vores kameraer optager, når du er hos os.',
    fromBureau: 'Kreditoplysninger får vi fra et kreditoplysningsbureau.',
    yourChoice: 'Du bestemmer selv, om du vil give os oplysningerne.',
    withoutThem: 'Uden dem kan vi ikke lave en aftale med dig, levere eller sende en regning.',
    lawAsks: 'Nogle af dem skal vi have, fordi loven kræver det.',
  },

  uses: {
    heading: 'Hvad vi bruger dem til, og hvorfor vi må',
    contract: 'Det vigtigste grundlag er den aftale, du har med os.',
    delivery:
      'Vi bruger oplysningerne til at levere det aftalte på den rigtige adresse og til den rigtige person.',
    invoice: 'Vi bruger dem til at sende dig regningen.',
    service:
      'Har du en serviceaftale med os, skriftlig eller mundtlig, bruger vi dem til at yde den service, vi har aftalt.',
    table: 'Formål og grundlag',
    columns: ['Det gør vi', 'Hvad vi bruger dem til', 'Derfor må vi'],
    bases: {
      'art6.1.a': 'Dit samtykke',
      'art6.1.b': 'Vores aftale med dig',
      'art6.1.c': 'Loven kræver det',
      'art6.1.d': 'For at beskytte liv og helbred',
      'art6.1.e': 'En opgave i samfundets interesse',
      'art6.1.f': 'Vores legitime interesse, vejet op mod din',
    },
    conditions: { 'dbl-8.3': 'Om strafbare forhold: en interesse, der klart vejer tungest' },
    noBasis: 'Ikke skrevet endnu',
    jointly: 'Vi er ansvarlige sammen med en anden',
    interest:
      'Hvor der står legitim interesse, er det vores interesse at kunne gøre det, der står i den midterste kolonne.',
    contactPersons: (article: string) =>
      `Er du kontaktperson i et firma, er det firmaet, der har aftalen med os. Så bygger vi på vores legitime interesse i at betjene firmaet (${article}).`,
    consent: 'Har du givet samtykke, kan du altid trække det tilbage.',
  },

  sharing: {
    heading: 'Hvem vi deler dem med',
    processors:
      'Nogle firmaer og programmer opbevarer eller arbejder med oplysningerne for os. De kaldes databehandlere og må kun bruge oplysningerne til det, vi har bedt dem om.',
    table: 'Databehandlere',
    columns: ['Hvem', 'Hvad de gør for os', 'Uden for EU og EØS?'],
    kinds: (kinds: string) => `Vi bruger leverandører af denne slags: ${kinds}.`,
    noProcessors: 'Ingen andre firmaer opbevarer eller arbejder med oplysningerne for os.',
    outside: { no: 'Nej', yes: 'Ja', unknown: 'Det er vi ved at undersøge' },
    askUs: 'spørg os, hvordan oplysningerne er beskyttet',
    seeTransfers: 'se næste afsnit',
    others: 'Andre får kun oplysninger, når der er brug for det, og de er selv ansvarlige for dem:',
    nobodyElse:
      'Ellers giver vi ikke oplysninger om dig til andre firmaer, organisationer eller personer, medmindre loven kræver det.',
  },

  transfer: {
    heading: 'Oplysninger uden for EU',
    none: 'Vi sender ikke oplysninger om dig uden for EU og EØS.',
    inside: 'Vores databehandlere behandler oplysningerne inden for EU og EØS.',
    some: 'Nogle af vores databehandlere behandler oplysninger uden for EU og EØS. I oversigten over databehandlere kan du se, hvem det er, og hvad der beskytter oplysningerne. Skriv til os, hvis du vil have en kopi af aftalen om beskyttelsen.',
    unknown:
      'For nogle af vores databehandlere er vi ved at undersøge, om oplysninger kommer uden for EU og EØS. De er nævnt i oversigten over databehandlere.',
    socialMedia:
      'Skriver du til os på et socialt medie, kan mediet behandle oplysninger uden for EU og EØS efter sine egne regler.',
    told: 'Her kan du se, hvor oplysningerne kommer hen uden for EU og EØS:',
    table: 'Overførsler',
    columns: ['Land', 'Hvem', 'Det beskytter oplysningerne'],
    noTool: 'Det er vi ved at få på plads. Spørg os',
    asOf: (date: string) =>
      `Et land beskytter oplysninger godt nok, når EU-Kommissionen har afgjort det. Vi har læst listen over afgørelser, som den var ${date}.`,
  },

  keeping: {
    heading: 'Hvor længe vi gemmer dem',
    intro: 'Vi sletter oplysninger om dig, så snart vi ikke har brug for dem længere. Vi har disse frister:',
    introWithoutRules: 'Vi sletter oplysninger om dig, så snart vi ikke har brug for dem længere.',
    table: 'Slettefrister',
    columns: ['Oplysninger', 'Så længe gemmer vi dem', 'Hvorfor så længe'],
    financialYear: 'udgangen af det regnskabsår, de hører til',
    example: (from: string, deletable: string) =>
      `Eksempel: oplysninger fra ${from} kan tidligst slettes ${deletable}`,
    minimum: 'Loven har en mindstefrist',
    cannotDelete: 'Systemet kan endnu ikke slette dem, og det er vi ved at løse',
    copies:
      'Vi sørger for, at oplysningerne ikke går tabt ved en fejl eller et angreb. Derfor kan der ligge kopier i arkiver og sikkerhedskopier, og de forsvinder ikke i samme øjeblik, som vi sletter.',
    copiesFor: (period: string) => `En sikkerhedskopi bliver slettet ${period}.`,
    copiesUntil: 'De forsvinder, når nye kopier afløser de gamle.',
    copiesRestored: 'Henter vi en kopi frem, sletter vi oplysningerne igen.',
  },

  safety: {
    heading: 'Sådan passer vi på oplysningerne',
    intro:
      'Vi beskytter oplysningerne, så ingen uden tilladelse kan se dem, ændre dem, offentliggøre dem eller ødelægge dem.',
    how: 'Det gør vi blandt andet sådan:',
    agreements: 'Databehandleraftale med alle, der behandler oplysninger for os',
  },

  rights: {
    heading: 'Dine rettigheder',
    intro: (months: number) =>
      `Du kan skrive eller ringe til os, hvis du vil bruge en af dine rettigheder. Vi svarer inden for ${
        months === 1 ? 'en måned' : `${months} måneder`
      }, og det koster ikke noget.`,
    byHand: (person: string) => `Henvend dig til ${person}. Det er et menneske, der læser og svarer.`,
    table: 'Dine rettigheder',
    columns: ['Rettighed', 'Det betyder', 'Artikel'],
    rows: [
      [
        'Oplysning',
        'Du kan få at vide, hvordan og hvorfor vi bruger oplysninger om dig, hvilke slags det er, og hvor længe vi regner med at gemme dem.',
        '13 og 14',
      ],
      ['Indsigt', 'Du kan få at vide, hvilke oplysninger vi har om dig, og få en kopi.', '15'],
      ['Rettelse', 'Du kan få forkerte oplysninger rettet.', '16'],
      [
        'Sletning',
        'Du kan få oplysninger slettet, når vi ikke længere har brug for dem eller pligt til at gemme dem.',
        '17',
      ],
      ['Begrænsning', 'Du kan bede os om kun at opbevare dine oplysninger, mens en sag afklares.', '18'],
      ['Besked', 'Retter eller sletter vi noget, siger vi det til dem, vi har delt oplysningerne med.', '19'],
      ['Flytning', 'Du kan få de oplysninger, du selv har givet os, i et almindeligt filformat.', '20'],
      [
        'Indsigelse',
        'Du kan sige nej til, at vi bruger dine oplysninger ud fra vores egen interesse, og altid til markedsføring.',
        '21',
      ],
      [
        'Afgørelser',
        'Du kan kræve, at et menneske ser på en vigtig afgørelse om dig, som en computer har truffet alene.',
        '22',
      ],
      [
        'Samtykke',
        'Har du givet samtykke, kan du trække det tilbage når som helst. Det ændrer ikke det, vi har gjort indtil da.',
        '7, stk. 3',
      ],
      ['Klage', 'Du kan klage til Datatilsynet, se næste afsnit.', '77'],
    ],
    noMarketing: 'Vi bruger ikke dine oplysninger til direkte markedsføring.',
    marketing: (activities: string) =>
      `Vi bruger oplysninger til markedsføring (${activities}). Du kan altid sige nej tak, og så stopper vi.`,
    noProfiling:
      'I vores fortegnelse er der ingen aktiviteter, hvor vi laver profilering, eller hvor en computer alene træffer afgørelser om dig.',
    behaviour: (activities: string) => `Vi bruger oplysninger om adfærd på en hjemmeside her: ${activities}.`,
    credit: (activities: string) => `Vi bruger kreditoplysninger om dig her: ${activities}.`,
    profiling: (activities: string) =>
      `Her kan oplysninger blive brugt til profilering eller til afgørelser, en computer træffer: ${activities}.`,
    human: 'Du kan altid få et menneske til at se på en afgørelse om dig.',
  },

  complaint: {
    heading: 'Klage',
    text: (authority: string) =>
      `Er du utilfreds, vil vi gerne høre fra dig først. Du kan altid klage til ${authority}.`,
  },

  review: {
    heading: 'Vi kontrollerer politikken hvert halve år',
    text: (who: string) =>
      `${who} sørger for, at vi to gange om året gennemgår vores arbejdsgange, rutiner og politikker for personoplysninger og retter det, der ikke passer længere.`,
    somebody: 'Den ansvarlige',
    next: (date: string) => `Næste gang er senest ${date}.`,
  },

  adopted: {
    heading: 'Vedtaget',
    version: (number: number, date: string) => `Denne politik er version ${number}, udarbejdet ${date}.`,
    inForce: 'Den træder i kraft, når den er underskrevet.',
    replaces: (number: number, date: string) => `Den erstatter version ${number} fra ${date}.`,
  },
};

const en: typeof da = {
  title: 'Personal data policy for customers',
  lead: 'When you are a customer of ours, we need some information about you. Here you can read which data we have, why we have them, what we use them for, and what rights you have.',
  scope: (people) => `The policy applies to ${people}.`,

  company: {
    heading: 'Who is responsible',
    controller: (firm) =>
      `${firm} is responsible for the data we have about you. The law calls us the controller.`,
    reach: (ways) => `You can reach us by ${ways}.`,
    affiliates: (names) => `The policy also applies to these companies of our group: ${names}.`,
    contact: (person) => `If you have questions about your data, write to or call ${person}.`,
  },

  data: {
    heading: 'Which data we have about you',
    intro: 'We have these kinds of data about you:',
    fromYou: 'Most of them you gave us yourself when ordering, calling, writing or having us visit.',
    fromFirm: 'If you are the contact person of a firm, the firm may have given us your name and number.',
    fromCustomer:
      'If you are the contact person for an alarm or a key, we have the data from the customer who has the agreement.',
    fromSite: 'When you visit our website, it registers some data about the visit.',
    fromCamera: 'Our cameras record when you are at our premises.',
    fromBureau: 'Credit information comes to us from a credit agency.',
    yourChoice: 'You decide whether you want to give us the data.',
    withoutThem: 'Without them we cannot make an agreement with you, deliver or send an invoice.',
    lawAsks: 'Some of them we must have because the law asks for them.',
  },

  uses: {
    heading: 'What we use them for, and why we may',
    contract: 'The main basis is the agreement you have with us.',
    delivery: 'We use the data to deliver what was agreed to the right address and the right person.',
    invoice: 'We use them to send you the invoice.',
    service:
      'If you have a service agreement with us, written or oral, we use them to give the service we agreed on.',
    table: 'Purposes and legal bases',
    columns: ['What we do', 'What we use them for', 'Why we may'],
    bases: {
      'art6.1.a': 'Your consent',
      'art6.1.b': 'Our agreement with you',
      'art6.1.c': 'The law asks for it',
      'art6.1.d': 'To protect life and health',
      'art6.1.e': 'A task in the public interest',
      'art6.1.f': 'Our legitimate interest, weighed against yours',
    },
    conditions: { 'dbl-8.3': 'On criminal offences: an interest that clearly weighs most' },
    noBasis: 'Not written yet',
    jointly: 'We are responsible together with somebody else',
    interest:
      'Where it says legitimate interest, our interest is to be able to do what stands in the middle column.',
    contactPersons: (article) =>
      `If you are the contact person of a firm, it is the firm that has the agreement with us. We then rely on our legitimate interest in serving the firm (${article}).`,
    consent: 'If you have given consent, you can always withdraw it.',
  },

  sharing: {
    heading: 'Whom we share them with',
    processors:
      'Some firms and programs store the data or work with them for us. They are called processors and may only use the data for what we have asked of them.',
    table: 'Processors',
    columns: ['Who', 'What they do for us', 'Outside the EU and EEA?'],
    kinds: (kinds) => `We use suppliers of these kinds: ${kinds}.`,
    noProcessors: 'No other firms store the data or work with them for us.',
    outside: { no: 'No', yes: 'Yes', unknown: 'We are looking into it' },
    askUs: 'ask us how the data are protected',
    seeTransfers: 'see the next section',
    others: 'Others receive data only when it is needed, and they are responsible for them themselves:',
    nobodyElse:
      'Otherwise we do not give data about you to other firms, organisations or persons, unless the law asks for it.',
  },

  transfer: {
    heading: 'Data outside the EU',
    none: 'We do not send data about you outside the EU and EEA.',
    inside: 'Our processors process the data within the EU and EEA.',
    some: 'Some of our processors process data outside the EU and EEA. The list of processors shows who they are and what protects the data. Write to us if you want a copy of the agreement on the protection.',
    unknown:
      'For some of our processors we are looking into whether data come outside the EU and EEA. They are named in the list of processors.',
    socialMedia:
      'If you write to us on a social medium, the medium may process data outside the EU and EEA under its own rules.',
    told: 'Here you can see where the data go outside the EU and EEA:',
    table: 'Transfers',
    columns: ['Country', 'Who', 'What protects the data'],
    noTool: 'We are getting this in place. Ask us',
    asOf: (date) =>
      `A country protects data well enough when the European Commission has decided so. We read the list of decisions as it was on ${date}.`,
  },

  keeping: {
    heading: 'How long we keep them',
    intro: 'We delete data about you as soon as we no longer need them. These are our time limits:',
    introWithoutRules: 'We delete data about you as soon as we no longer need them.',
    table: 'Time limits for deletion',
    columns: ['Data', 'How long we keep them', 'Why that long'],
    financialYear: 'the end of the financial year they belong to',
    example: (from, deletable) => `Example: data from ${from} can be deleted on ${deletable} at the earliest`,
    minimum: 'The law sets a minimum',
    cannotDelete: 'The system cannot delete them yet, and we are solving that',
    copies:
      'We see to it that data are not lost by a mistake or an attack. There may therefore be copies in archives and backups, and they do not vanish the moment we delete.',
    copiesFor: (period) => `A backup is deleted ${period}.`,
    copiesUntil: 'They vanish when new copies replace the old ones.',
    copiesRestored: 'If we bring a copy back, we delete the data again.',
  },

  safety: {
    heading: 'How we look after the data',
    intro:
      'We protect the data so that nobody without a right to it can see, change, publish or destroy them.',
    how: 'Among other things, we do it like this:',
    agreements: 'A data processing agreement with everyone who processes data for us',
  },

  rights: {
    heading: 'Your rights',
    intro: (months) =>
      `You can write or call us if you want to use one of your rights. We answer within ${
        months === 1 ? 'one month' : `${months} months`
      }, and it costs nothing.`,
    byHand: (person) => `Turn to ${person}. A human being reads and answers.`,
    table: 'Your rights',
    columns: ['Right', 'What it means', 'Article'],
    rows: [
      [
        'Information',
        'You can be told how and why we use data about you, which kinds they are, and how long we expect to keep them.',
        '13 and 14',
      ],
      ['Access', 'You can be told which data we have about you, and get a copy.', '15'],
      ['Correction', 'You can have wrong data corrected.', '16'],
      [
        'Erasure',
        'You can have data erased when we no longer need them or are no longer obliged to keep them.',
        '17',
      ],
      ['Restriction', 'You can ask us only to store your data while a matter is being settled.', '18'],
      ['Notice', 'If we correct or erase something, we tell those with whom we have shared the data.', '19'],
      ['Portability', 'You can get the data you gave us yourself in a common file format.', '20'],
      [
        'Objection',
        'You can say no to our using your data on the ground of our own interest, and always to marketing.',
        '21',
      ],
      [
        'Decisions',
        'You can demand that a human being looks at an important decision about you that a computer made alone.',
        '22',
      ],
      [
        'Consent',
        'If you have given consent, you can withdraw it at any time. That does not change what we did until then.',
        '7(3)',
      ],
      ['Complaint', 'You can complain to the Danish Data Protection Agency, see the next section.', '77'],
    ],
    noMarketing: 'We do not use your data for direct marketing.',
    marketing: (activities) =>
      `We use data for marketing (${activities}). You can always say no, and then we stop.`,
    noProfiling:
      'Our record has no activities in which we do profiling, or in which a computer alone decides about you.',
    behaviour: (activities) => `We use data about behaviour on a website here: ${activities}.`,
    credit: (activities) => `We use credit information about you here: ${activities}.`,
    profiling: (activities) =>
      `Here data may be used for profiling or for decisions that a computer makes: ${activities}.`,
    human: 'You can always have a human being look at a decision about you.',
  },

  complaint: {
    heading: 'Complaint',
    text: (authority) =>
      `If you are not satisfied, we would like to hear from you first. You can always complain to ${authority}.`,
  },

  review: {
    heading: 'We check the policy every half year',
    text: (who) =>
      `${who} sees to it that twice a year we go through our procedures, routines and policies for personal data and correct what no longer fits.`,
    somebody: 'The person responsible',
    next: (date) => `The next time is no later than ${date}.`,
  },

  adopted: {
    heading: 'Adopted',
    version: (number, date) => `This policy is version ${number}, drawn up on ${date}.`,
    inForce: 'It takes effect when it has been signed.',
    replaces: (number, date) => `It replaces version ${number} of ${date}.`,
  },
};

/** All the customer policy says that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
export type PolicyWords = typeof da;
