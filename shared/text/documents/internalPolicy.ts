import type { Language } from '../../domain/language';

// Written first-hand for the people who work in the firm. What the law asks for comes with its article and from the
// reference's dated data. To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  lead: (firm: string) =>
    `Sådan behandler ${firm} personoplysninger. Politikken er for alle, der arbejder hos os, og svarer på, hvad vi må, hvad vi skal, og hvem der gør det.`,
  and: 'og',

  purpose: {
    heading: 'Formål og lov',
    why: 'Alle virksomheder behandler personoplysninger: om ansatte, når der skal udbetales løn, om kunder i salg og markedsføring, om kontaktpersoner hos leverandører.',
    aim: (firm: string) =>
      `Politikken skal sørge for, at ${firm} behandler dem rigtigt efter databeskyttelsesforordningen.`,
    scope: (firms: string) => `Den gælder for ${firms}.`,
    everybody:
      'Alle, der arbejder hos os, skal kende den og vide, hvordan vi behandler oplysninger, især de følsomme.',
    law: (act: string, address: string) =>
      `Den bygger på databeskyttelsesforordningen (EU) 2016/679 og på ${act}, som kan læses på ${address}. Den lov afløste persondataloven i 2018, så ældre henvisninger dertil gælder ikke mere.`,
    reach: (ways: string) => `Virksomheden kan nås på ${ways}.`,
  },

  practice: {
    heading: 'God databeskyttelsesskik',
    defend:
      'Vi skal kunne forsvare, hvilke oplysninger vi har, og hvad der står i dem. Vi gemmer kun det, der er nødvendigt for arbejdet. Den, der gemmer noget, skal kunne sige hvorfor. Er der ingen rimelig grund i arbejdet, bliver det slettet.',
    processing: 'Hvad er behandling?',
    processingText:
      'Behandling er alt, hvad vi gør med oplysninger: indsamler, skriver ned, ordner, gemmer, retter, finder frem, bruger, sender videre, sammenholder, begrænser, sletter og ødelægger.',
    principles: (article: string) => `Principperne (${article})`,
    principleList: [
      'Lovligt, rimeligt og åbent: vi har lov til det, og den, det handler om, kan få det at vide.',
      'Til et sagligt formål, som vi kender, før vi begynder.',
      'Tilstrækkeligt, relevant og ikke mere end nødvendigt.',
      'Rigtigt og holdt ajour.',
      'Ikke genkendeligt længere, end der er brug for.',
      'Sikkert nok mod misbrug, skade og tab.',
    ],
    keepChecking:
      'Mindst hvert halve år ser vi efter, om oplysningerne stadig er relevante og rigtige. Vi skal kunne vise, at vi følger principperne, og det gør vi med papirerne i denne mappe.',
    roles: 'Hvem er dataansvarlig, og hvem er databehandler?',
    controller:
      'Den dataansvarlige bestemmer, hvad oplysningerne skal bruges til og hvordan, og svarer for dem. Det er virksomheden og ikke en person.',
    contact: (person: string) => `${person} er den ansvarlige hos os: den, vi spørger.`,
    processor:
      'En databehandler arbejder med oplysninger for os og efter vores instruks, aldrig til sine egne formål.',
    examples:
      'Det er typisk it-leverandører, webhoteller og cloudtjenester. En håndværker, der får oplysninger om beboere for at gøre et stykke arbejde for os, kan også være det. Inkassobureauer og revisorer bestemmer oftest selv og er så ikke databehandlere, men dataansvarlige. Det tager vi stilling til hver gang.',
    duties: 'En databehandler skal',
    dutyList: [
      'kun bruge oplysningerne som aftalt',
      'føre fortegnelse over det, den gør for os',
      'have passende sikkerhed',
      'sige til uden unødig forsinkelse, når der er sket et brud',
      'udpege en databeskyttelsesrådgiver, hvis loven kræver det',
      'følge reglerne for oplysninger, der kommer uden for EU og EØS',
    ],
    agreement:
      'Alle databehandlere skal have en skriftlig databehandleraftale med os. Vi bruger helst vores egen. Leverandørens kan bruges, når den opfylder kravene. Aftalerne skal ligge i mappen, så de altid kan findes frem.',
    table: 'Dem, der har oplysninger for os',
    columns: ['Hvem', 'Hvad de gør for os', 'Hvordan'],
    standings: {
      onInstruction: 'Databehandler',
      onItsOwn: 'Bestemmer selv: dataansvarlig',
      unknown: 'Ikke afklaret endnu',
    },
    deletion: 'At slette og at gemme',
    deletionText: (chapter: number) =>
      `At slette er at fjerne oplysninger for altid fra alle medier, så de ikke kan hentes frem igen. Kan det ikke gøres på anden måde, bliver mediet ødelagt. Vi må have oplysninger, så længe vi har en lovlig grund; bagefter bliver de slettet eller gjort anonyme. Den ansvarlige sørger for, at behovet bliver vurderet, og at der er faste rutiner, som sletter det, vi ikke må have længere. Fristerne står i kapitel ${chapter}.`,
    systems: 'Oplysninger og dokumenter hører til i de systemer, der er anvist til dem:',
    noSystems: 'Oplysninger og dokumenter hører til i de systemer, den ansvarlige har anvist til dem.',
    systemTable: 'Hvor oplysningerne ligger',
    systemColumns: ['Sted', 'Hvad der ligger der', 'Sådan er det beskyttet'],
    former: 'bruges ikke mere, men har stadig oplysninger',
  },

  kinds: {
    heading: 'Hvad er personoplysninger?',
    definition:
      'En personoplysning er enhver oplysning om en person, der kan genkendes, direkte eller indirekte. Den kan handle om noget fysisk, fysiologisk, psykisk, økonomisk, kulturelt eller socialt. En enkeltmandsvirksomhed er også en person.',
    groups:
      'Vi skelner mellem følsomme og almindelige oplysninger. CPR-numre og strafbare forhold har deres egne danske regler.',
    sensitive: (article: string) => `Følsomme oplysninger (${article})`,
    sensitiveText: 'De skal holdes særligt fortrolige og uden for andres rækkevidde. Det er oplysninger om:',
    sensitiveList: [
      'race',
      'etnisk oprindelse (nationalitet er ikke følsom)',
      'politisk eller filosofisk overbevisning',
      'religion',
      'medlemskab af en fagforening',
      'helbred',
      'genetiske og biometriske data, der bruges til at genkende en person',
      'seksuelle forhold og seksuel orientering',
    ],
    conditions: (article: string) =>
      `Vi må kun behandle dem, når én af de ti betingelser i ${article} er opfyldt:`,
    union: (provision: string) =>
      `Om ansatte kan grunden være en pligt eller en ret efter lov eller overenskomst, for eksempel om medlemskab af en fagforening (${provision}). Så er der ikke brug for samtykke.`,
    consentKept: 'Et underskrevet samtykke bliver gemt, så det altid kan findes frem.',
    criminal: 'Strafbare forhold',
    criminalText: (article: string, provision: string) =>
      `Strafbare forhold er ikke følsomme efter artikel 9. De har deres egen regel i ${article} og ${provision}: udtrykkeligt samtykke eller en berettiget interesse, der klart vejer tungest.`,
    cpr: 'CPR-numre',
    cprText: (provision: string) =>
      `Et CPR-nummer må vi kun behandle, når loven kræver det, eller personen har sagt ja, og i nogle få andre tilfælde (${provision}). Det må ikke offentliggøres uden samtykke.`,
    ordinary: 'Almindelige oplysninger',
    ordinaryText: 'Det er alle andre, for eksempel:',
    ordinaryList: [
      'navn og adresse',
      'alder og køn',
      'telefonnummer og e-mail',
      'IP-adresse',
      'video og billeder',
      'interesser',
      'placering, for eksempel fra GPS',
      'journalnummer',
      'bankoplysninger',
      'evalueringer og advarsler',
      'sygefravær',
    ],
    absence:
      'Pas på med sygefravær: Står der noget om, hvad personen fejler, er det en oplysning om helbred og dermed følsom.',
    bases: (article: string) => `Vi må behandle dem, når én af de seks grunde i ${article} passer:`,
    mostly:
      'Som regel er en aftale nok: når vi skriver til en kunde, udbetaler løn eller indbetaler til en pension.',
    ours: 'De slags oplysninger, vi har',
    oursTable: 'De slags oplysninger, vi har, og hvem de handler om',
    oursColumns: ['Det gør vi', 'Hvem det handler om', 'Oplysninger'],
  },

  transfer: {
    heading: 'Oplysninger uden for EU og EØS',
    only: 'Oplysninger må kun komme uden for EU og EØS på særlige betingelser.',
    rule: 'Som udgangspunkt må de kun komme til et land, som Europa-Kommissionen har sagt god for. I EU og EØS og i de lande er beskyttelsen god nok.',
    table: (asOf: string) => `Lande, vi sender til, og som Kommissionen har sagt god for, pr. ${asOf}`,
    columns: ['Land', 'Gælder for', 'Udløber'],
    noExpiry: 'Ingen dato',
    check: (asOf: string) =>
      `Kommissionens liste er læst ${asOf} og kan være ændret siden. Se efter hos Kommissionen, før noget bliver sendt.`,
    none: 'Efter det, vi ved i dag, kommer ingen oplysninger uden for EU og EØS.',
    some: 'Disse behandler oplysninger for os uden for EU og EØS:',
    unknown: 'For disse er vi ved at undersøge, om oplysninger kommer uden for EU og EØS:',
    cloud: 'Bruger vi en tjeneste i skyen, skal vi vide, i hvilke lande oplysningerne ligger.',
    agreement: 'Kommer de uden for EU og EØS, skal der være en klar aftale og et gyldigt grundlag.',
    sensitive: (chapter: number) =>
      `Følsomme oplysninger (kapitel ${chapter}) må også kun komme uden for EU og EØS på de betingelser. De kræver ikke en tilladelse fra Datatilsynet, men et gyldigt grundlag.`,
  },

  deletion: {
    heading: 'Slettepolitik',
    rule: 'Er der ikke længere en rimelig grund til at have en oplysning, og kræver ingen frist herunder, at den bliver, sletter vi den straks. Det kan for eksempel være, når en medarbejder er fratrådt, en kunde er holdt op, eller samarbejdet med en leverandør er slut.',
    during:
      'Om kunder gemmer vi oplysninger, så længe arbejdet for dem varer, om medarbejdere under ansættelsen, og om leverandører, så længe samarbejdet varer. Derefter gælder fristerne:',
    none: 'Der er ikke skrevet frister i mappen endnu.',
    table: 'Slettefrister',
    columns: ['Oplysninger', 'Så længe', 'Sådan', 'Hvorfor'],
    methods: {
      delete: 'Slettes',
      anonymise: 'Gøres anonyme',
      deleteOrAnonymise: 'Anonymiseres eller slettes',
    },
    cannotDelete: 'systemet kan ikke slette endnu',
    longer: 'Vi gemmer dem kun længere, når et retskrav, en arbejdsskade eller lignende kræver det.',
    mail: 'Er en mail også et bilag, følger den fristen for regnskabsmateriale og ikke den for mail.',
  },

  rights: {
    heading: 'Rettigheder',
    known:
      'Vi skal kende rettighederne for kunder, medarbejdere og samarbejdspartnere. Arbejdsgangene skal være lagt, så vi kan opfylde dem, og vi skal fortælle, hvad vi gør, når vi indsamler oplysninger.',
    table: 'Rettigheder',
    columns: ['Rettighed', 'Artikel'],
    deadline: (months: number) =>
      `Vi svarer senest ${months === 1 ? 'en måned' : `${months} måneder`} efter, at vi har fået henvendelsen. Giv den straks videre til den ansvarlige.`,
    complaint: (authority: string) => `Man kan altid klage til ${authority}.`,
  },

  cookies: {
    heading: 'Cookies',
    what: 'En cookie er en lille fil, som en hjemmeside gemmer hos den, der besøger den. Den er lovlig i sig selv og kan for eksempel huske, hvad der ligger i en indkøbskurv.',
    rule: (order: string, authority: string, web: string, asOf: string) =>
      `Reglerne står i ${order}. Pr. ${asOf} regner vi med, at det er ${authority} (${web}), der fører tilsyn med dem. Cookies, der ikke er nødvendige for siden, kræver samtykke først.`,
  },

  security: {
    heading: 'Sikkerhed',
    systems: 'De fleste oplysninger ligger i it-systemer. De skal passe til en sikker behandling.',
    table: 'Det gør vi',
    columns: ['Foranstaltning', 'Det kan ses her'],
    none: 'Der er ikke skrevet foranstaltninger på plads i mappen endnu.',
    always: 'Reglerne gælder hele tiden og for alle.',
    encrypt:
      'Målet er, at computere, bærbare, telefoner og tablets og så vidt muligt også fagsystemer er krypteret, så oplysninger ikke kan læses, hvis noget bliver væk.',
  },

  design: {
    heading: 'Tænkt ind fra begyndelsen',
    rule: (article: string) =>
      `Vi tænker databeskyttelse ind i nye arbejdsgange og systemer (${article}), og ser på dem igen ved hver halvårskontrol.`,
    byDefault: 'Som standard',
    byDefaultText:
      'Databeskyttelse som standard vil sige, at den beskyttede indstilling er den, man får, når man ikke gør noget.',
    byDefaultList: [
      'Standardindstillingerne begrænser oplysningerne til formålet.',
      'Beskyttelsen er slået til af sig selv. Sporing er det ikke.',
      'Kun den mængde, det omfang og den tid, der er brug for.',
      'Ingen udefra og ikke et ubegrænset antal mennesker kan se oplysninger, uden at nogen har sørget for det.',
    ],
    aim: 'Målet er, at oplysningerne er beskyttet fra begyndelsen, uden at nogen skal huske at gøre noget.',
    byDesign: 'Gennem design',
    byDesignText:
      'Databeskyttelse gennem design vil sige, at den er med, når noget bliver tegnet og valgt, og ikke sat på bagefter.',
    byDesignList: [
      'Vi vurderer, hvilke oplysninger der er brug for, og hvordan der kan blive færre.',
      'Biometriske data, for eksempel et fingeraftryk, kan ikke begrænses til en del. Dem bruger vi kun, hvis der ikke er en anden måde.',
      'Den ansvarlige sørger for, at vi kun bruger de oplysninger, der er nødvendige, og ikke alle, der findes.',
      'Vi pseudonymiserer og anonymiserer, hvor vi kan, især følsomme oplysninger og oplysninger om vaner og interesser.',
    ],
  },

  documentation: {
    heading: 'Dokumentation',
    text: (article: string) => `Vi fører en fortegnelse (${article}). Den siger:`,
    list: [
      'hvem den dataansvarlige er, og hvordan man får fat i os',
      'hvor oplysninger bliver sendt hen',
      'hvad formålet er',
      'hvem det handler om, og hvilke slags oplysninger det er',
      'hvem der får dem',
      'hvornår vi regner med at slette hver slags',
      'hvordan vi passer på dem, i store træk',
    ],
    exempt: (employees: number) =>
      `Firmaer med under ${employees} ansatte kan i nogle tilfælde slippe, men ikke for det, de gør jævnligt, som løn og kunder.`,
  },

  dpia: {
    heading: 'Konsekvensanalyse',
    text: (article: string) =>
      `Før vi tager noget i brug, der kan give høj risiko for dem, oplysningerne handler om, vurderer vi det skriftligt (${article}).`,
    examples: (article: string) => `Loven nævner disse eksempler (${article}):`,
  },

  dpo: {
    heading: 'Databeskyttelsesrådgiver',
    text: (article: string) =>
      `En databeskyttelsesrådgiver (DPO) rådgiver og holder øje. Loven kræver en i disse tilfælde (${article}):`,
    assessment: 'Om vi skal have en, vurderer vi skriftligt.',
  },

  breach: {
    heading: 'Brud på sikkerheden',
    tell: (contact: string) =>
      `Er oplysninger blevet væk, ændret eller set af nogen, der ikke må, så sig det straks til ${contact}. Det gælder også det, du selv er kommet til.`,
    somebody: 'den ansvarlige',
    authority: (hours: number, article: string) =>
      `Den ansvarlige vurderer risikoen. Medmindre den er usandsynlig, anmelder vi bruddet til Datatilsynet, om muligt inden ${hours} timer efter, at vi opdagede det (${article}).`,
    people: 'Er risikoen høj, får de mennesker, det handler om, besked uden unødig forsinkelse.',
    log: 'Alle brud bliver skrevet ned, også dem, der ikke skal anmeldes: hvad der skete, hvad det betød, og hvad vi gjorde.',
  },

  special: {
    heading: 'Særlige områder',
    research: 'Forskning og statistik',
    researchText: (provision: string) =>
      `Bruger vi oplysninger til forskning eller statistik, gælder ${provision}. Pligten til at anmelde til Datatilsynet efter den gamle lov findes ikke mere.`,
    phones: 'Opkald',
    phonesText:
      'Det særlige forbud mod at registrere, hvilke numre medarbejdere ringer til, er ophævet. De almindelige regler gælder: der skal være et formål, et grundlag og en frist.',
    marketing: 'Markedsføring',
    marketingText: (provision: string) =>
      `Reklame på mail og sms kræver, at modtageren har sagt ja først (${provision}).`,
    /** The one exception, in the words of the reference. */
    marketingException: (what: string, provision: string) => `Undtaget er ${what} (${provision}).`,
    marketingNo: 'Den, der har sagt nej tak, får ikke mere.',
    robinson: (provision: string, list: string) =>
      `Breve sender vi ikke til dem, der har frabedt sig eller står på Robinsonlisten (${provision}). Det er en ${list}, så vi henter den nyeste, før vi skriver.`,
    sources: 'Læs mere',
    sourcesText: (act: string, authority: string, order: string) =>
      `${act}. Datatilsynet, ${authority}. ${order}.`,
  },

  adopted: {
    heading: 'Vedtaget',
    text: (owner: string, number: number, date: string) =>
      `Dette er version ${number}, lavet ${date}. ${owner} ejer politikken og sørger for, at den bliver gennemgået hvert halve år.`,
    replaces: (number: number, date: string) => `Den erstatter version ${number} fra ${date}.`,
    somebody: 'Den ansvarlige',
  },
};

const en: typeof da = {
  lead: (firm) =>
    `This is how ${firm} handles personal data. The policy is for everybody who works for us and says what we may do, what we must do, and who does it.`,
  and: 'and',

  purpose: {
    heading: 'Purpose and law',
    why: 'Every firm handles personal data: about employees when wages are paid, about customers in sales and marketing, about contact persons at suppliers.',
    aim: (firm) =>
      `The policy is there so that ${firm} handles them rightly under the General Data Protection Regulation.`,
    scope: (firms) => `It applies to ${firms}.`,
    everybody:
      'Everybody who works for us must know it and know how we handle data, the sensitive ones above all.',
    law: (act, address) =>
      `It rests on the General Data Protection Regulation (EU) 2016/679 and on the ${act}, which can be read at ${address}. That act replaced the Personal Data Act in 2018, so older references to it no longer apply.`,
    reach: (ways) => `The firm can be reached by ${ways}.`,
  },

  practice: {
    heading: 'Good data protection practice',
    defend:
      'We must be able to defend which data we have and what they say. We keep only what the work needs. Whoever keeps something must be able to say why. If the work gives no fair reason, it is deleted.',
    processing: 'What is processing?',
    processingText:
      'Processing is everything we do with data: collect, write down, arrange, keep, correct, look up, use, pass on, combine, restrict, delete and destroy.',
    principles: (article) => `The principles (${article})`,
    principleList: [
      'Lawful, fair and open: we are allowed to, and the person concerned can be told.',
      'For an objective purpose that we know before we begin.',
      'Adequate, relevant and no more than needed.',
      'Correct and kept up to date.',
      'Not identifiable longer than needed.',
      'Secure enough against misuse, damage and loss.',
    ],
    keepChecking:
      'At least every half year we check whether the data are still relevant and correct. We must be able to show that we follow the principles, and we do so with the papers in this binder.',
    roles: 'Who is controller, and who is processor?',
    controller:
      'The controller decides what the data are used for and how, and answers for them. That is the firm and not a person.',
    contact: (person) => `${person} is the person responsible with us: the one we ask.`,
    processor: 'A processor works with data for us and on our instruction, never for purposes of its own.',
    examples:
      'Typically these are IT suppliers, web hosts and cloud services. A tradesman who is given data about residents to do a job for us can be one too. Debt collectors and auditors mostly decide for themselves and are then not processors but controllers. We take a decision each time.',
    duties: 'A processor must',
    dutyList: [
      'use the data only as agreed',
      'keep a record of what it does for us',
      'have appropriate security',
      'tell us without undue delay when there has been a breach',
      'appoint a data protection officer if the law asks for one',
      'follow the rules for data that leave the EU and EEA',
    ],
    agreement:
      'Every processor must have a written data processing agreement with us. We prefer our own. The supplier’s may be used when it meets the demands. The agreements must lie in the binder, so that they can always be found.',
    table: 'Those who have data for us',
    columns: ['Who', 'What they do for us', 'How'],
    standings: {
      onInstruction: 'Processor',
      onItsOwn: 'Decides for itself: controller',
      unknown: 'Not settled yet',
    },
    deletion: 'Deleting and keeping',
    deletionText: (chapter) =>
      `To delete is to remove data for good from all media, so that they cannot be brought back. If there is no other way, the medium is destroyed. We may have data as long as we have a lawful reason; after that they are deleted or made anonymous. The person responsible sees to it that the need is assessed and that there are fixed routines which delete what we may no longer have. The periods are in chapter ${chapter}.`,
    systems: 'Data and documents belong in the systems named for them:',
    noSystems: 'Data and documents belong in the systems the person responsible has named for them.',
    systemTable: 'Where the data lie',
    systemColumns: ['Place', 'What lies there', 'How it is guarded'],
    former: 'no longer used, but still holds data',
  },

  kinds: {
    heading: 'What are personal data?',
    definition:
      'Personal data are any information about a person who can be identified, directly or indirectly. They can be about something physical, physiological, mental, economic, cultural or social. A sole trader is a person too.',
    groups:
      'We tell sensitive and ordinary data apart. CPR numbers and criminal offences have Danish rules of their own.',
    sensitive: (article) => `Sensitive data (${article})`,
    sensitiveText: 'They must be kept especially confidential and out of others’ reach. They are data about:',
    sensitiveList: [
      'race',
      'ethnic origin (nationality is not sensitive)',
      'political or philosophical belief',
      'religion',
      'membership of a trade union',
      'health',
      'genetic and biometric data used to identify a person',
      'sex life and sexual orientation',
    ],
    conditions: (article) => `We may handle them only when one of the ten conditions of ${article} is met:`,
    union: (provision) =>
      `About employees the reason can be a duty or a right under law or a collective agreement, for example on membership of a trade union (${provision}). Then no consent is needed.`,
    consentKept: 'A signed consent is kept so that it can always be found.',
    criminal: 'Criminal offences',
    criminalText: (article, provision) =>
      `Criminal offences are not sensitive under Article 9. They have a rule of their own in ${article} and ${provision}: explicit consent or a legitimate interest that clearly weighs more.`,
    cpr: 'CPR numbers',
    cprText: (provision) =>
      `We may handle a CPR number only when the law asks for it or the person has said yes, and in a few other cases (${provision}). It must not be published without consent.`,
    ordinary: 'Ordinary data',
    ordinaryText: 'These are all others, for example:',
    ordinaryList: [
      'name and address',
      'age and gender',
      'telephone number and e-mail',
      'IP address',
      'video and pictures',
      'interests',
      'location, for example from GPS',
      'file number',
      'bank details',
      'evaluations and warnings',
      'sickness absence',
    ],
    absence:
      'Take care with sickness absence: if it says what is wrong with the person, it is about health and so sensitive.',
    bases: (article) => `We may handle them when one of the six reasons of ${article} fits:`,
    mostly: 'As a rule an agreement is enough: when we write to a customer, pay wages or pay into a pension.',
    ours: 'The kinds of data we have',
    oursTable: 'The kinds of data we have, and whom they are about',
    oursColumns: ['What we do', 'Whom it is about', 'Data'],
  },

  transfer: {
    heading: 'Data outside the EU and EEA',
    only: 'Data may leave the EU and EEA only on special conditions.',
    rule: 'As a rule they may only go to a country the European Commission has approved. Within the EU and EEA and in those countries the protection is good enough.',
    table: (asOf) => `Countries we send to that the Commission has approved, as of ${asOf}`,
    columns: ['Country', 'Covers', 'Expires'],
    noExpiry: 'No date',
    check: (asOf) =>
      `The Commission’s list was read on ${asOf} and may have changed. Check with the Commission before anything is sent.`,
    none: 'As far as we know today, no data leave the EU and EEA.',
    some: 'These handle data for us outside the EU and EEA:',
    unknown: 'For these we are finding out whether data leave the EU and EEA:',
    cloud: 'When we use a cloud service, we must know in which countries the data lie.',
    agreement: 'If they leave the EU and EEA, there must be a clear agreement and a valid basis.',
    sensitive: (chapter) =>
      `Sensitive data (chapter ${chapter}) may also leave the EU and EEA only on those conditions. They need no permission from the authority, but a valid basis.`,
  },

  deletion: {
    heading: 'Deletion policy',
    rule: 'When there is no longer a fair reason to have data, and no period below asks for longer, we delete them at once. That can be, for example, when an employee has left, a customer has stopped, or the cooperation with a supplier has ended.',
    during:
      'About customers we keep data while the work for them lasts, about employees during employment, and about suppliers while the cooperation lasts. After that these periods apply:',
    none: 'No periods have been written in the binder yet.',
    table: 'Retention periods',
    columns: ['Data', 'How long', 'How', 'Why'],
    methods: {
      delete: 'Deleted',
      anonymise: 'Made anonymous',
      deleteOrAnonymise: 'Made anonymous or deleted',
    },
    cannotDelete: 'the system cannot delete yet',
    longer: 'We keep them longer only when a legal claim, a work injury or the like asks for it.',
    mail: 'If an e-mail is also a voucher, it follows the period for accounting records and not the one for e-mail.',
  },

  rights: {
    heading: 'Rights',
    known:
      'We must know the rights of customers, employees and partners. Our work must be set up so that we can meet them, and we must say what we do when we collect data.',
    table: 'Rights',
    columns: ['Right', 'Article'],
    deadline: (months) =>
      `We answer at the latest ${months === 1 ? 'one month' : `${months} months`} after we received the request. Pass it on to the person responsible at once.`,
    complaint: (authority) => `One can always complain to the ${authority}.`,
  },

  cookies: {
    heading: 'Cookies',
    what: 'A cookie is a small file that a website keeps with the person who visits it. It is lawful in itself and can, for example, remember what lies in a shopping basket.',
    rule: (order, authority, web, asOf) =>
      `The rules are in the ${order}. As of ${asOf} we take it that the ${authority} (${web}) supervises them. Cookies that the site does not need ask for consent first.`,
  },

  security: {
    heading: 'Security',
    systems: 'Most data lie in IT systems. These must fit safe handling.',
    table: 'What we do',
    columns: ['Measure', 'Where it can be seen'],
    none: 'No measures in place have been written in the binder yet.',
    always: 'The rules apply at all times and to everybody.',
    encrypt:
      'The aim is that computers, laptops, phones and tablets, and business systems as far as possible, are encrypted, so that data cannot be read if something is lost.',
  },

  design: {
    heading: 'Thought of from the start',
    rule: (article) =>
      `We build data protection into new work processes and systems (${article}) and look at them again at every half-yearly review.`,
    byDefault: 'By default',
    byDefaultText:
      'Data protection by default means that the protected setting is the one you get when you do nothing.',
    byDefaultList: [
      'Default settings limit the data to the purpose.',
      'The protection is switched on by itself. Tracking is not.',
      'Only the amount, the scope and the time that are needed.',
      'No outsider and no unlimited number of people can see data unless somebody has seen to it.',
    ],
    aim: 'The aim is that data are guarded from the start, without anybody having to remember to do something.',
    byDesign: 'By design',
    byDesignText:
      'Data protection by design means that it is there when something is drawn and chosen, and not put on afterwards.',
    byDesignList: [
      'We assess which data are needed and how there can be fewer.',
      'Biometric data, a fingerprint for one, cannot be cut down to a part. We use them only if there is no other way.',
      'The person responsible sees to it that we use only the data that are needed, and not all there are.',
      'We pseudonymise and anonymise where we can, above all sensitive data and data on habits and interests.',
    ],
  },

  documentation: {
    heading: 'Documentation',
    text: (article) => `We keep a record (${article}). It says:`,
    list: [
      'who the controller is and how to reach us',
      'where data are sent',
      'what the purpose is',
      'whom it is about and which kinds of data they are',
      'who receives them',
      'when we expect to delete each kind',
      'how we guard them, in general',
    ],
    exempt: (employees) =>
      `Firms with fewer than ${employees} employees can be exempt in some cases, but not from what they do regularly, such as wages and customers.`,
  },

  dpia: {
    heading: 'Impact assessment',
    text: (article) =>
      `Before we begin to use something that can give a high risk to the people concerned, we assess it in writing (${article}).`,
    examples: (article) => `The law names these examples (${article}):`,
  },

  dpo: {
    heading: 'Data protection officer',
    text: (article) =>
      `A data protection officer (DPO) advises and supervises. The law asks for one in these cases (${article}):`,
    assessment: 'Whether we need one, we assess in writing.',
  },

  breach: {
    heading: 'Breaches of security',
    tell: (contact) =>
      `If data have been lost, changed or seen by somebody who may not, tell ${contact} at once. That also goes for what happened to you.`,
    somebody: 'the person responsible',
    authority: (hours, article) =>
      `The person responsible assesses the risk. Unless it is unlikely, we notify the authority, if possible within ${hours} hours after we became aware of it (${article}).`,
    people: 'If the risk is high, the people concerned are told without undue delay.',
    log: 'Every breach is written down, also those that need not be notified: what happened, what it meant, and what we did.',
  },

  special: {
    heading: 'Special fields',
    research: 'Research and statistics',
    researchText: (provision) =>
      `If we use data for research or statistics, ${provision} applies. The duty to notify the authority under the old act no longer exists.`,
    phones: 'Calls',
    phonesText:
      'The special ban on recording which numbers employees call has been repealed. The general rules apply: there must be a purpose, a basis and a period.',
    marketing: 'Marketing',
    marketingText: (provision) =>
      `Advertising by e-mail and text message asks that the receiver has said yes first (${provision}).`,
    marketingException: (what, provision) => `The exception is ${what} (${provision}).`,
    marketingNo: 'Whoever has said no thanks gets no more.',
    robinson: (provision, list) =>
      `We send no letters to those who have declined or are on the Robinson list (${provision}). It is a ${list}, so we fetch the newest before we write.`,
    sources: 'Read more',
    sourcesText: (act, authority, order) => `${act}. Danish Data Protection Agency, ${authority}. ${order}.`,
  },

  adopted: {
    heading: 'Adopted',
    text: (owner, number, date) =>
      `This is version ${number}, made ${date}. ${owner} owns the policy and sees to it that it is gone through every half year.`,
    replaces: (number, date) => `It replaces version ${number} of ${date}.`,
    somebody: 'The person responsible',
  },
};

export type InternalPolicyWords = typeof da;
export const text: Record<Language, InternalPolicyWords> = { da, en };
