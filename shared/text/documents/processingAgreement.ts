import type { Language } from '../../domain/language';

// Written first-hand. What must stand in it: Art. 28(2) to (4) and (9), Arts. 32 to 36 and chapter V. Our own words and
// our own order: it is not the authority's standard clauses, and says so. To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

/** The sections and the annexes' points, in the order they are printed. References are made from their places here. */
export const agreementSections = [
  'purpose',
  'roles',
  'controller',
  'instruction',
  'confidentiality',
  'security',
  'subProcessors',
  'transfers',
  'rights',
  'assistance',
  'breaches',
  'end',
  'audits',
  'otherTerms',
  'duration',
  'contacts',
] as const;
export type AgreementSection = (typeof agreementSections)[number];

export const annexes = ['A', 'B', 'C', 'D'] as const;
export type AnnexLetter = (typeof annexes)[number];

export const annexPointNumbers = [
  'A.1',
  'A.2',
  'A.3',
  'A.4',
  'A.5',
  'B.1',
  'B.2',
  'C.1',
  'C.2',
  'C.3',
  'C.4',
  'C.5',
  'C.6',
  'C.7',
  'C.8',
  'D.1',
] as const;
export type AnnexPointNumber = (typeof annexPointNumbers)[number];

/** Points at a section or an annex by the number it is printed with. */
export type Refer = {
  section: (name: AgreementSection) => string;
  annex: (place: AnnexLetter | AnnexPointNumber) => string;
};

const counted = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count === 1 ? one : many}`;

const da = {
  title: 'Databehandleraftale',
  lead: 'Den dataansvarlige lader databehandleren behandle personoplysninger for sig. Her står, hvad de to har aftalt om oplysningerne.',
  article: (citation: string) => `Databehandleraftale efter ${citation}, i databeskyttelsesforordningen`,
  date: 'Aftalens dato',

  /** A fact that is not known: a line to be filled in by hand. */
  fillIn: 'Udfyldes: ____________',
  fillInLine: (what: string) => `${what} (udfyldes før underskrift)`,
  noCvr: 'Intet dansk CVR-nummer',
  at: {
    section: (number: number) => `punkt\u00a0${number}`,
    annex: (place: string) => `bilag\u00a0${place}`,
  },
  days: (count: number) => counted(count, 'dag', 'dage'),
  hours: (count: number) => counted(count, 'time', 'timer'),

  parties: {
    heading: 'Parterne',
    table: 'Parterne',
    columns: ['Oplysning', 'Den dataansvarlige', 'Databehandleren'],
    rows: { name: 'Navn', address: 'Adresse', cvr: 'CVR-nummer', country: 'Land' },
  },

  contents: {
    heading: 'Indhold',
    annex: (letter: string, heading: string) => `Bilag ${letter}. ${heading}`,
    signatures: 'Underskrifter',
  },

  sections: {
    purpose: 'Hvad aftalen er til',
    roles: 'Ord og roller',
    controller: 'Den dataansvarliges opgaver',
    instruction: 'Kun efter instruks',
    confidentiality: 'Fortrolighed',
    security: 'Sikkerhed',
    subProcessors: 'Underdatabehandlere',
    transfers: 'Overførsel ud af EU og EØS',
    rights: 'Hjælp, når nogen bruger sine rettigheder',
    assistance: 'Hjælp med sikkerhed, brud og konsekvensanalyse',
    breaches: 'Brud på persondatasikkerheden',
    end: 'Når ydelsen hører op: sletning og tilbagelevering',
    audits: 'Dokumentation og kontrol',
    otherTerms: 'Andre vilkår',
    duration: 'Ikrafttræden, varighed og ændringer',
    contacts: 'Kontaktpersoner',
  },

  purpose: {
    what: 'Databehandleren får adgang til oplysninger om mennesker, som den dataansvarlige bestemmer over. Aftalen siger, hvad databehandleren skal og må med dem, og hvad den dataansvarlige skal til gengæld.',
    why: (citation: string) =>
      `Den er lavet, fordi ${citation}, i databeskyttelsesforordningen kræver en bindende aftale, når en virksomhed lader en anden behandle personoplysninger for sig. Den skal beskytte de mennesker, oplysningerne handler om, og deres ret til privatliv og andre grundlæggende rettigheder.`,
    service: (service: string) =>
      `Databehandleren har oplysningerne for at kunne levere denne ydelse: ${service}.`,
    someService: 'Databehandleren har oplysningerne for at kunne levere den ydelse, parterne har aftalt.',
    serviceLine: 'Ydelsen',
    rank: 'Siger parternes øvrige aftaler noget andet om personoplysninger, er det denne aftale, der gælder.',
    annexes: 'Fire bilag hører til aftalen og er en del af den:',
    annexList: [
      'Bilag A fortæller om behandlingen: formål, karakter, slags oplysninger, hvem de handler om, og hvor længe den varer.',
      'Bilag B nævner de underdatabehandlere, der er godkendt.',
      'Bilag C er instruksen. Her står også den sikkerhed, der mindst kræves, og hvordan der føres tilsyn.',
      'Bilag D er til det, parterne ellers har aftalt, og som aftalen ikke selv handler om.',
    ],
    written: (citation: string) =>
      `Begge parter gemmer aftalen og bilagene skriftligt. Elektronisk er også skriftligt (${citation}).`,
    otherDuties: 'Databehandleren har også pligter direkte efter loven. Dem fritager aftalen den ikke for.',
    ownText:
      'Teksten er skrevet til denne aftale. Den er ikke Datatilsynets standardkontraktbestemmelser og må ikke kaldes det.',
    notCovered: 'Disse ydelser er ikke omfattet, heller ikke når databehandleren sælger dem videre:',
    coveredBy: (service: string, processor: string) =>
      `${service}: her gælder en egen aftale med ${processor}.`,
    coveredByNone: (service: string) =>
      `${service}: her skal der være en egen aftale med den, der har oplysningerne.`,
  },

  roles: {
    table: 'Ord i aftalen',
    columns: ['Ord', 'Betydning her'],
    rows: [
      ['Den dataansvarlige', 'Den part, der bestemmer, hvorfor og hvordan oplysningerne behandles.'],
      ['Databehandleren', 'Den part, der behandler oplysningerne for den dataansvarlige.'],
      ['Part, parter', 'En af de to, eller begge.'],
      ['Underdatabehandler', 'En virksomhed, som databehandleren selv bruger til at behandle oplysningerne.'],
      ['Personoplysninger', 'De oplysninger om mennesker, der er beskrevet i bilag A.'],
      [
        'Forordningen',
        'Databeskyttelsesforordningen, (EU) 2016/679. En artikel, der er nævnt alene, står i den.',
      ],
      ['Medlemsstat', 'Et land i EU. De øvrige lande i EØS regnes med.'],
    ],
  },

  controller: {
    lawful:
      'Det er den dataansvarlige, der svarer for, at behandlingen er lovlig (artikel 24): efter forordningen, efter andre regler om databeskyttelse i EU og efter medlemsstaternes egne.',
    decides:
      'Den dataansvarlige bestemmer, hvad oplysningerne skal bruges til, og hvilke hjælpemidler der bruges. Det er både dens ret og dens pligt.',
    basis: 'Den dataansvarlige sørger for, at loven giver grundlag for alt det, databehandleren bedes om.',
  },

  instruction: {
    only: 'Databehandleren gør kun det med oplysningerne, som den har fået skriftlig instruks om. Det eneste, der går forud, er et krav i EU-retten eller i en medlemsstats ret, som databehandleren er bundet af. Så får den dataansvarlige besked om kravet, før databehandleren følger det, medmindre loven af hensyn til vigtige samfundsinteresser forbyder beskeden.',
    where: (r: Refer) => `Instruksen står i ${r.annex('A')} og ${r.annex('C')}.`,
    later:
      'Den dataansvarlige kan give flere instrukser, så længe behandlingen varer. De gives skriftligt, og begge parter gemmer dem sammen med aftalen.',
    unlawful:
      'Mener databehandleren, at en instruks strider mod forordningen eller andre regler om databeskyttelse, siger den det straks.',
  },

  confidentiality: {
    who: 'Hos databehandleren får kun de mennesker adgang, der arbejder under dens ledelse, skal bruge oplysningerne i deres arbejde og har lovet eller efter loven har tavshedspligt. Adgangen lukkes, så snart den ikke er nødvendig mere.',
    show: 'Databehandleren kan vise, at de har tavshedspligt, når den dataansvarlige spørger.',
  },

  security: {
    fitting:
      'Begge parter beskytter oplysningerne med tekniske og organisatoriske foranstaltninger, der passer til risikoen (artikel 32). De ser på, hvad teknikken kan, hvad det koster, hvad behandlingen går ud på, hvor meget den omfatter, hvor den foregår, og hvad den skal bruges til, og på hvor sandsynlig og alvorlig risikoen er for de mennesker, det handler om.',
    controller:
      'Den dataansvarlige vurderer risikoen ved behandlingen og sørger for foranstaltninger mod den. Efter behov er det blandt andet:',
    measures: [
      'at oplysningerne pseudonymiseres eller krypteres (litra a)',
      'at systemer og tjenester hele tiden kan holde oplysningerne fortrolige, rigtige og tilgængelige og er robuste (litra b)',
      'at oplysningerne hurtigt kan hentes frem igen efter en hændelse (litra c)',
      'at foranstaltningerne jævnligt prøves af og vurderes (litra d)',
    ],
    processor:
      'Databehandleren vurderer risikoen selvstændigt og handler efter sin vurdering. Den dataansvarlige giver den de oplysninger, der skal bruges.',
    help: 'Databehandleren hjælper den dataansvarlige med at opfylde artikel 32. Den fortæller blandt andet, hvad den allerede har gjort, og giver det materiale, der skal til for at vurdere det.',
    annex: (r: Refer) =>
      `Det, databehandleren mindst skal gøre, står i ${r.annex('C.2')}. Finder den dataansvarlige, at der skal flere foranstaltninger til, skrives de ind samme sted.`,
    stricter: (r: Refer) =>
      `Ønsker den dataansvarlige mere, end artikel 32 kræver af databehandleren, gør databehandleren det, så vidt det kan lade sig gøre. Skal det betales, er prisen aftalt i ${r.annex('D')}.`,
  },

  subProcessors: {
    unwritten:
      'Det er ikke skrevet endnu, hvilke underdatabehandlere databehandleren bruger. Parterne skriver dem her, eller at der ingen er:',
    line: 'Underdatabehandlere, eller ingen',
    only: 'En underdatabehandler må kun bruges efter artikel 28, stk. 2 og 4. Det kræver en generel skriftlig godkendelse, som den dataansvarlige har givet i forvejen.',
    approval: (r: Refer) =>
      `Den godkendelse giver den dataansvarlige her. De, der er godkendt fra begyndelsen, står i ${r.annex('B.1')}. Databehandleren holder en liste over sine underdatabehandlere, som den dataansvarlige altid kan se, for eksempel på databehandlerens hjemmeside.`,
    notice: (days: string) =>
      `Vil databehandleren tage en ny i brug eller skifte en ud, skriver den til den dataansvarlige på e-mail mindst ${days} i forvejen. Så kan den dataansvarlige nå at gøre indsigelse, før det sker.`,
    someNotice:
      'Vil databehandleren tage en ny i brug eller skifte en ud, skriver den til den dataansvarlige på e-mail i god tid. Så kan den dataansvarlige nå at gøre indsigelse, før det sker. Parterne aftaler, hvor mange dage i forvejen det skal være.',
    noticeLine: 'Antal dage før en ny underdatabehandler',
    objection: (days: string) =>
      `En indsigelse er skriftlig, har saglige grunde og er sendt senest ${days} efter beskeden.`,
    someObjection:
      'En indsigelse er skriftlig, har saglige grunde og er sendt, før underdatabehandleren tages i brug. Parterne aftaler, hvor mange dage der er til det.',
    objectionLine: 'Antal dage til at gøre indsigelse',
    unmet: (r: Refer) =>
      `Kan databehandleren ikke rette sig efter indsigelsen, siger den det så hurtigt som muligt. Er indsigelsen sagligt begrundet, kan den dataansvarlige opsige de ydelser, det handler om. Varslet kan være aftalt i ${r.annex('D')}. Er det ikke det, får underdatabehandleren ikke oplysningerne, før ydelsen er hørt op.`,
    sameDuties:
      'Databehandleren laver en kontrakt med underdatabehandleren med de samme pligter om databeskyttelse som her. Underdatabehandleren skal kunne give de nødvendige garantier for sine foranstaltninger. Den dataansvarlige kan få en kopi af det i kontrakten, der handler om databeskyttelse.',
    liable:
      'Gør underdatabehandleren ikke, hvad den skal, hæfter databehandleren fuldt ud for det over for den dataansvarlige. De rettigheder, mennesker har efter artikel 79 og 82, bliver ikke mindre af den grund.',
    direct:
      'En instruks til en underdatabehandler aftales med databehandleren og går gennem den. Er det nødvendigt at gå uden om, giver den dataansvarlige databehandleren besked senest på samme tid og siger hvorfor.',
    directTerms: (r: Refer) => `Går den dataansvarlige uden om databehandleren, står det i ${r.annex('D')}:`,
    directList: [
      'hvem der hæfter for følgerne af instruksen',
      'hvem der betaler databehandlerens arbejde med instruksen, og til hvilken pris',
      'hvem der betaler underdatabehandleren',
    ],
    directUnsaid: (r: Refer) =>
      `Har parterne ikke aftalt det i ${r.annex('D')}, aftaler de det, før en sådan instruks bliver givet. Indtil da siger denne aftale ikke noget om, hvem der betaler eller hæfter.`,
  },

  transfers: {
    only: 'Oplysningerne må kun overføres til et land uden for EU og EØS eller til en international organisation, når den dataansvarlige har givet skriftlig instruks om det, og forordningens kapitel V er fulgt.',
    forced:
      'Tvinger EU-retten eller en medlemsstats ret databehandleren til en overførsel uden instruks, får den dataansvarlige besked først, medmindre den lov af hensyn til vigtige samfundsinteresser forbyder det.',
    without: 'Uden instruks må databehandleren ikke:',
    withoutList: [
      'give oplysningerne videre til en dataansvarlig eller databehandler i et sådant land',
      'lade en underdatabehandler i et sådant land behandle dem',
      'selv behandle dem i et sådant land, heller ikke ved at se dem derfra',
    ],
    where: (r: Refer) => `Instruksen om overførsel og dens grundlag står i ${r.annex('C.6')}.`,
    noBasis:
      'Aftalen er ikke standardbestemmelser efter artikel 46, stk. 2, litra c eller d, og giver ikke i sig selv grundlag for en overførsel.',
  },

  rights: {
    help: 'Så vidt det kan lade sig gøre, hjælper databehandleren den dataansvarlige med at svare, når nogen bruger sine rettigheder efter forordningens kapitel III. Hjælpen gælder:',
    list: [
      'oplysning, når personen selv har givet oplysningerne (artikel 13)',
      'oplysning, når de kommer fra andre (artikel 14)',
      'indsigt (artikel 15)',
      'rettelse (artikel 16)',
      'sletning (artikel 17)',
      'begrænsning (artikel 18)',
      'besked til modtagere om rettelse, sletning eller begrænsning (artikel 19)',
      'flytning af data, dataportabilitet (artikel 20)',
      'indsigelse (artikel 21)',
      'ikke at være genstand for en afgørelse, der kun er truffet automatisk, heller ikke ved profilering (artikel 22)',
    ],
    forward:
      'Skriver nogen til databehandleren for at bruge sine rettigheder, sender den henvendelsen videre uden unødig forsinkelse. Den svarer kun selv, hvis det er aftalt.',
  },

  assistance: {
    more: (r: Refer) =>
      `Ud over hjælpen i ${r.section('security')} hjælper databehandleren, ud fra behandlingens karakter og det, den selv ved, den dataansvarlige med:`,
    list: (hours: string) => [
      `at anmelde brud til tilsynsmyndigheden, i Danmark Datatilsynet, uden unødig forsinkelse og om muligt inden ${hours}, medmindre bruddet sandsynligvis ikke er en risiko for nogen (artikel 33)`,
      'at underrette de mennesker, et brud handler om, når det sandsynligvis er en høj risiko for dem (artikel 34)',
      'at lave en konsekvensanalyse på forhånd, når en behandling sandsynligvis er en høj risiko (artikel 35)',
      'at høre tilsynsmyndigheden først, når analysen viser en høj risiko, som ikke er gjort mindre (artikel 36)',
    ],
    where: (r: Refer) => `Hvordan og hvor meget databehandleren hjælper, står i ${r.annex('C.3')}.`,
  },

  breaches: {
    within: (hours: string) =>
      `Et brud hos databehandleren eller en underdatabehandler meldes til den dataansvarlige uden unødig forsinkelse og senest ${hours} efter, at databehandleren er blevet klar over det.`,
    without:
      'Et brud hos databehandleren eller en underdatabehandler meldes til den dataansvarlige uden unødig forsinkelse, efter at databehandleren er blevet klar over det. Parterne aftaler, hvor mange timer der højst må gå.',
    line: 'Højst antal timer',
    inTime: (r: Refer) =>
      `Beskeden kommer så tidligt, at den dataansvarlige kan nå at anmelde bruddet efter artikel 33. Den gives til den dataansvarliges kontaktperson i ${r.section('contacts')}.`,
    content: 'Databehandleren hjælper med anmeldelsen ved at oplyse:',
    list: [
      'hvad bruddet går ud på, og om muligt hvilke grupper af mennesker og hvilke slags oplysninger det rammer, og cirka hvor mange mennesker og poster',
      'navn og kontaktoplysninger på den, der kan fortælle mere',
      'hvilke følger bruddet sandsynligvis får',
      'hvad der er gjort eller foreslås gjort ved bruddet, og hvad der begrænser skaden',
    ],
    later: 'Ved databehandleren ikke det hele med det samme, giver den resten, efterhånden som den ved det.',
  },

  end: {
    atEnd: {
      delete:
        'Når ydelsen hører op, sletter databehandleren alle de personoplysninger, den har for den dataansvarlige, og alle kopier af dem. Den bekræfter skriftligt, at det er sket.',
      return:
        'Når ydelsen hører op, leverer databehandleren alle de personoplysninger, den har for den dataansvarlige, tilbage og sletter de kopier, der er. Den bekræfter skriftligt, at det er sket.',
      deleteOrReturn:
        'Når ydelsen hører op, vælger den dataansvarlige, om databehandleren skal slette alle de personoplysninger, den har for den, eller levere dem tilbage. Skal de tilbage, sletter databehandleren bagefter de kopier, der er. Den bekræfter skriftligt, at det er sket.',
    },
    law: 'Skal databehandleren efter EU-retten eller en medlemsstats ret gemme noget af det, gør den det kun så længe og kun til det, loven siger.',
    where: (r: Refer) => `Fremgangsmåden står i ${r.annex('C.4')}.`,
  },

  audits: {
    show: 'Databehandleren giver den dataansvarlige alle de oplysninger, der skal til for at vise, at artikel 28 og denne aftale er overholdt. Den giver adgang til og hjælper ved revision og inspektion, som den dataansvarlige eller en revisor, den har valgt, laver.',
    where: (r: Refer) =>
      `Hvordan det foregår, står i ${r.annex('C.7')} for databehandleren og i ${r.annex('C.8')} for underdatabehandlere.`,
    authorities:
      'Myndigheder, der efter loven har adgang til parternes lokaler, og de, der handler for dem, kommer ind, når de viser, hvem de er.',
  },

  otherTerms: {
    more: (r: Refer) =>
      `Parterne kan aftale mere, for eksempel om erstatning, når det ikke strider mod denne aftale og ikke stiller de mennesker, oplysningerne handler om, ringere. Det står i ${r.annex('D')} eller i deres aftale om ydelsen.`,
    payment: (r: Refer) =>
      `Om hjælp efter denne aftale skal betales, og hvad den koster, er som aftalt i ${r.annex('D')}. Uenighed om betaling er ikke en grund til at lade være med at hjælpe.`,
  },

  duration: {
    inForce: 'Aftalen træder i kraft den dag, begge parter har skrevet under.',
    version: (number: number, date: string) => `Den er version ${number}, udarbejdet ${date}.`,
    replaces: (number: number, date: string) => `Den erstatter version ${number} fra ${date}.`,
    as: 'Den gælder, så længe databehandleren leverer ydelsen og har personoplysninger for den dataansvarlige. Så længe kan ingen af dem opsige den, medmindre de i stedet aftaler andre vilkår for behandlingen.',
    renegotiate:
      'Begge kan kræve, at aftalen forhandles på ny, når loven ændrer sig, eller vilkårene ikke passer længere.',
    over: (r: Refer) =>
      `Er ydelsen hørt op, og er oplysningerne slettet eller leveret tilbage efter ${r.section('end')} og ${r.annex('C.4')}, kan begge opsige aftalen skriftligt.`,
    expires: (date: string) =>
      `Uanset det har parterne aftalt, at den af sig selv udløber ${date}. Fortsætter behandlingen, skal en ny aftale være underskrevet inden.`,
  },

  contacts: {
    intro: 'Beskeder efter aftalen går til disse personer:',
    table: 'Kontaktpersoner',
    columns: ['Oplysning', 'Den dataansvarlige', 'Databehandleren'],
    rows: { name: 'Navn', phone: 'Telefon', email: 'E-mail' },
    changes: 'Parterne fortæller hinanden løbende, når en kontaktperson skifter.',
  },

  signatures: {
    both: 'Parterne har læst aftalen og bilagene og er enige om det, der står i dem. Hver af dem får et eksemplar.',
    controller: 'Den dataansvarlige skriver under på aftalen og bilag A til D:',
    processor: 'Databehandleren skriver under på aftalen og bilag A til D:',
    name: 'Navn, stilling og underskrift',
    detail: 'Navn på virksomheden, adresse og CVR-nummer udfyldes',
  },

  annexes: {
    A: 'Oplysninger om behandlingen',
    B: 'Underdatabehandlere',
    C: 'Instruks, sikkerhed og tilsyn',
    D: 'Andet, parterne har aftalt',
  },
  annexPoints: {
    'A.1': 'Formål',
    'A.2': 'Behandlingens karakter',
    'A.3': 'Slags personoplysninger',
    'A.4': 'Hvem oplysningerne handler om',
    'A.5': 'Varighed',
    'B.1': 'Godkendt, når aftalen træder i kraft',
    'B.2': 'Besked om nye',
    'C.1': 'Hvad databehandleren skal',
    'C.2': 'Sikkerhed',
    'C.3': 'Hjælp til den dataansvarlige',
    'C.4': 'Opbevaring og sletning',
    'C.5': 'Hvor behandlingen sker',
    'C.6': 'Overførsel ud af EU og EØS',
    'C.7': 'Tilsyn med databehandleren',
    'C.8': 'Tilsyn med underdatabehandlere',
    'D.1': 'Aftalt mellem parterne',
  },

  annexA: {
    purposes: 'Databehandleren behandler oplysningerne til dette:',
    service: (service: string) =>
      `Databehandleren behandler oplysningerne for at levere ydelsen: ${service}.`,
    purposeLine: 'Formål',
    noOther: 'Den bruger dem ikke til andet og kun inden for denne aftale.',
    natureLine: 'Behandlingens karakter, for eksempel opbevaring, opslag, udskrift og sletning',
    kinds:
      'Databehandleren behandler kun de slags oplysninger, der står her. De er dem, den dataansvarlige giver den adgang til for ydelsens skyld.',
    kindsUnknown: 'Slags personoplysninger',
    table: 'Slags personoplysninger',
    columns: ['Gruppe', 'Oplysninger i denne aftale'],
    groups: {
      ordinary: 'Almindelige oplysninger: alle, der ikke står i en anden gruppe',
      danish:
        'CPR-nummer og strafbare forhold, som databeskyttelsesloven har særlige regler om (§ 8 og § 11)',
      special:
        'Følsomme oplysninger (artikel 9): race eller etnisk oprindelse; politisk, religiøs eller filosofisk overbevisning; fagforening; helbred; seksuelle forhold og orientering; genetiske og biometriske data',
      mixed: 'Oplysninger, der kan høre til flere grupper',
    },
    none: 'Ingen',
    noneMeans:
      'Hvor der står Ingen, må databehandleren ikke behandle oplysninger af den gruppe, før bilaget er ændret.',
    peopleLine: 'Grupper af mennesker',
    people: 'Oplysningerne handler om:',
    asLongAs:
      'Behandlingen varer, så længe ydelsen leveres, og til oplysningerne er slettet eller leveret tilbage.',
  },

  annexB: {
    table: 'Godkendte underdatabehandlere',
    columns: ['Navn', 'CVR', 'Adresse', 'Det gør den med oplysningerne'],
    none: (r: Refer) =>
      `Der er ingen på listen, da aftalen blev lavet. Databehandleren må derfor ikke lade andre behandle oplysningerne, før den har fulgt ${r.section('subProcessors')}.`,
    unwritten:
      'Det er ikke skrevet endnu, hvilke underdatabehandlere databehandleren bruger. Parterne skriver dem her, eller at der ingen er:',
    line: 'Underdatabehandlere, eller ingen',
    only: 'En underdatabehandler må kun bruges til det, der er skrevet ud for den.',
    notice: (r: Refer) =>
      `Nye underdatabehandlere, og ændringer hos dem på listen, følger reglerne om besked og indsigelse i ${r.section('subProcessors')}. Når fristen er gået uden indsigelse, er den nye godkendt og skrives på listen.`,
    days: (notice: string, objection: string) =>
      `Besked mindst ${notice} før. Indsigelse senest ${objection} efter beskeden.`,
  },

  annexC: {
    does: 'Databehandleren har denne instruks:',
    doesService: (service: string) =>
      `Databehandleren må og skal behandle oplysningerne på den måde, der er nødvendig for at levere ydelsen: ${service}. Andet må den ikke.`,
    instructionLine: 'Instruks',
    level: (r: Refer) =>
      `Sikkerheden skal passe til de slags oplysninger, der står i ${r.annex('A.3')}, hvor mange mennesker de handler om, og den skade, det kan gøre, hvis de går tabt eller kommer andre i hænde.`,
    high: 'Der er følsomme oplysninger, CPR-numre eller oplysninger om strafbare forhold imellem. Derfor skal niveauet være højt.',
    required: 'Databehandleren skal mindst have disse foranstaltninger der, hvor oplysningerne behandles:',
    inPlace: 'Databehandleren har disse foranstaltninger på plads:',
    underWay: 'Disse er på vej og er ikke indført endnu:',
    table: 'Foranstaltninger',
    columns: ['Foranstaltning', 'Dokumentation'],
    tested: (date: string) => `Prøvet af ${date}`,
    proofOnRequest: 'Vises, når den dataansvarlige beder om det',
    measuresLine: 'Foranstaltninger',
    betterAllowed: 'Databehandleren må vælge noget andet, der beskytter mindst lige så godt.',
    help: (r: Refer) =>
      `Parterne har ikke aftalt andet om hjælpen, end at databehandleren svarer uden unødig forsinkelse, gør det, dens systemer giver mulighed for, og bruger kontaktpersonen i ${r.section('contacts')}.`,
    helpOf: (r: Refer) =>
      `Det gælder hjælpen i ${r.section('rights')}, ${r.section('assistance')} og ${r.section('breaches')}.`,
    keeping: 'Så længe ydelsen leveres, gælder disse frister:',
    keepingTable: 'Frister for sletning',
    keepingColumns: ['Oplysninger', 'Gemmes'],
    noRules:
      'Så længe ydelsen leveres, bestemmer den dataansvarlige, hvad der skal slettes og hvornår. Databehandleren sletter, når den får besked.',
    backups: (period: string) => `Sikkerhedskopier slettes ${period}.`,
    backupsLine: 'Hvornår sikkerhedskopier slettes',
    someBackups:
      'I sikkerhedskopier må oplysningerne ligge, til kopierne afløses af nye. Imens bruges de ikke til andet end at genskabe det, der er gået tabt.',
    place: 'Oplysningerne behandles disse steder:',
    placeLine: 'Adresser og lande, hvor oplysningerne behandles',
    placeChange: (r: Refer) =>
      `Andre steder må de kun behandles, når den dataansvarlige har sagt skriftligt ja. Hvor underdatabehandlerne er, står i ${r.annex('B.1')}.`,
    transfers: 'Den dataansvarlige giver instruks om disse overførsler, når grundlaget står ud for dem:',
    transferTable: 'Overførsler',
    transferColumns: ['Land', 'Modtager', 'Grundlag', 'Bemærkning'],
    noTool: 'Mangler. Overførslen må ikke ske, før det er skrevet her',
    noTransfers:
      'Den dataansvarlige har ikke givet instruks om overførsel ud af EU og EØS. Den må derfor ikke ske.',
    unknownTransfers:
      'Det er ikke afklaret, om oplysninger kommer ud af EU og EØS. Ingen overførsel må ske, før land, modtager og grundlag er skrevet her.',
    transferLine: 'Land, modtager og grundlag',
    listOf: (date: string) =>
      `Afgørelserne om, hvilke lande der beskytter oplysninger godt nok, er læst ${date}.`,
    supervision: (months: number) =>
      `Den dataansvarlige ser efter hos databehandleren med højst ${counted(months, 'måned', 'måneder')} imellem.`,
    concept: (name: string) => `Måden er valgt: ${name}.`,
    evidence: (evidence: string) => `Det viser, at det er gjort: ${evidence}.`,
    noConcept: 'Måden at føre tilsyn på er ikke valgt endnu. Parterne aftaler den.',
    conceptLine: 'Tilsynet foregår sådan',
    faults: 'Viser tilsynet noget, der ikke er i orden, retter databehandleren det uden unødig forsinkelse.',
    more: 'Er der grund til det, kan den dataansvarlige altid se efter på stedet, selv eller ved en revisor, der har tavshedspligt.',
    subProcessors:
      'Databehandleren fører tilsyn med sine underdatabehandlere, så ofte risikoen kræver det. Den skriver ned, hvad der kom ud af det, og viser det, når den dataansvarlige beder om det.',
    subProcessorsMore:
      'Er det ikke nok, kan den dataansvarlige se efter hos underdatabehandleren. Det aftales med databehandleren først.',
  },

  annexD: {
    none: 'Parterne har ikke aftalt andet, da aftalen blev lavet.',
    rank: 'Det, der står her, må ikke stride mod aftalen eller svække beskyttelsen af de mennesker, oplysningerne handler om.',
  },
};

const en: typeof da = {
  title: 'Data processing agreement',
  lead: 'The controller lets the processor process personal data for it. Here stands what the two have agreed about the data.',
  article: (citation) =>
    `Data processing agreement under ${citation} of the General Data Protection Regulation`,
  date: 'Date of the agreement',

  fillIn: 'To be filled in: ____________',
  fillInLine: (what) => `${what} (to be filled in before signing)`,
  noCvr: 'No Danish CVR number',
  at: {
    section: (number) => `section\u00a0${number}`,
    annex: (place) => `annex\u00a0${place}`,
  },
  days: (count) => counted(count, 'day', 'days'),
  hours: (count) => counted(count, 'hour', 'hours'),

  parties: {
    heading: 'The parties',
    table: 'The parties',
    columns: ['Particulars', 'The controller', 'The processor'],
    rows: { name: 'Name', address: 'Address', cvr: 'CVR number', country: 'Country' },
  },

  contents: {
    heading: 'Contents',
    annex: (letter, heading) => `Annex ${letter}. ${heading}`,
    signatures: 'Signatures',
  },

  sections: {
    purpose: 'What the agreement is for',
    roles: 'Words and roles',
    controller: 'What the controller sees to',
    instruction: 'Only on instruction',
    confidentiality: 'Confidentiality',
    security: 'Security',
    subProcessors: 'Sub-processors',
    transfers: 'Transfers out of the EU and EEA',
    rights: 'Help when people use their rights',
    assistance: 'Help with security, breaches and impact assessments',
    breaches: 'Personal data breaches',
    end: 'When the service ends: deletion and return',
    audits: 'Evidence and audits',
    otherTerms: 'Other terms',
    duration: 'Entry into force, duration and changes',
    contacts: 'Contact persons',
  },

  purpose: {
    what: 'The processor gets access to data about people that are in the charge of the controller. The agreement says what the processor must and may do with them, and what the controller must do in return.',
    why: (citation) =>
      `It is made because ${citation} of the General Data Protection Regulation asks for a binding agreement when a business lets another process personal data for it. It is to protect the people the data are about, and their right to privacy and other fundamental rights.`,
    service: (service) => `The processor has the data in order to deliver this service: ${service}.`,
    someService: 'The processor has the data in order to deliver the service the parties have agreed on.',
    serviceLine: 'The service',
    rank: 'Where other agreements of the parties say something else about personal data, this agreement prevails.',
    annexes: 'Four annexes belong to the agreement and are part of it:',
    annexList: [
      'Annex A describes the processing: purpose, nature, kinds of data, whom they are about, and how long it lasts.',
      'Annex B names the sub-processors that are approved.',
      'Annex C is the instruction. It also states the security that is the least required, and how supervision is done.',
      'Annex D is for what the parties have agreed besides, and which the agreement itself does not deal with.',
    ],
    written: (citation) =>
      `Both parties keep the agreement and its annexes in writing. Electronic form is writing too (${citation}).`,
    otherDuties:
      'The processor also has duties directly under the law. The agreement does not free it from them.',
    ownText:
      "The text was written for this agreement. It is not the Danish Data Protection Agency's standard contractual clauses and may not be called so.",
    notCovered: 'These services are not covered, not even when the processor resells them:',
    coveredBy: (service, processor) => `${service}: a separate agreement with ${processor} applies.`,
    coveredByNone: (service) =>
      `${service}: there has to be a separate agreement with the one that has the data.`,
  },

  roles: {
    table: 'Words in the agreement',
    columns: ['Word', 'What it means here'],
    rows: [
      ['The controller', 'The party that decides why and how the data are processed.'],
      ['The processor', 'The party that processes the data for the controller.'],
      ['Party, parties', 'One of the two, or both.'],
      ['Sub-processor', 'A business that the processor itself uses to process the data.'],
      ['Personal data', 'The data about people that are described in annex A.'],
      [
        'The Regulation',
        'The General Data Protection Regulation, (EU) 2016/679. An article mentioned alone is one of its articles.',
      ],
      ['Member State', 'A country of the EU. The other countries of the EEA count as well.'],
    ],
  },

  controller: {
    lawful:
      'It is the controller that answers for the processing being lawful (Article 24): under the Regulation, under other rules on data protection of the EU, and under those of the Member States.',
    decides:
      'The controller decides what the data are to be used for, and by what means. That is both its right and its duty.',
    basis:
      'The controller sees to it that the law gives a basis for everything the processor is asked to do.',
  },

  instruction: {
    only: 'The processor does with the data only what it has been instructed to do in writing. The one thing that goes before is a requirement of EU law, or of the law of a Member State, that the processor is bound by. The controller is then told of the requirement before the processor follows it, unless that law forbids telling it on important grounds of public interest.',
    where: (r) => `The instruction stands in ${r.annex('A')} and ${r.annex('C')}.`,
    later:
      'The controller can give further instructions as long as the processing lasts. They are given in writing, and both parties keep them with the agreement.',
    unlawful:
      'If the processor finds that an instruction goes against the Regulation or other rules on data protection, it says so at once.',
  },

  confidentiality: {
    who: 'At the processor, access is given only to people who work under its direction, need the data for their work, and have promised secrecy or are bound to it by law. Access is closed as soon as it is no longer needed.',
    show: 'The processor can show that they are bound to secrecy when the controller asks.',
  },

  security: {
    fitting:
      'Both parties protect the data by technical and organisational measures that fit the risk (Article 32). They look at what is technically possible, what it costs, what the processing is, how much it covers, where it takes place and what it is for, and at how likely and how severe the risk is for the people concerned.',
    controller:
      'The controller assesses the risk of the processing and sees to measures against it. As needed, they include:',
    measures: [
      'that the data are pseudonymised or encrypted (point a)',
      'that systems and services can keep the data confidential, correct and available at all times and are resilient (point b)',
      'that the data can be brought back quickly after an incident (point c)',
      'that the measures are regularly tested and evaluated (point d)',
    ],
    processor:
      'The processor assesses the risk on its own and acts on its assessment. The controller gives it the information it needs for that.',
    help: 'The processor helps the controller to meet Article 32. Among other things it tells what it has done already, and gives the material that is needed to assess it.',
    annex: (r) =>
      `The least the processor must do stands in ${r.annex('C.2')}. If the controller finds that further measures are needed, they are written in the same place.`,
    stricter: (r) =>
      `If the controller wants more than Article 32 demands of the processor, the processor does it as far as possible. If it is to be paid for, the price is agreed in ${r.annex('D')}.`,
  },

  subProcessors: {
    unwritten:
      'It is not written yet which sub-processors the processor uses. The parties write them here, or that there are none:',
    line: 'Sub-processors, or none',
    only: 'A sub-processor may be used only under Article 28(2) and (4). That takes a general written approval, given by the controller beforehand.',
    approval: (r) =>
      `The controller gives that approval here. Those approved from the start stand in ${r.annex('B.1')}. The processor keeps a list of its sub-processors that the controller can see at any time, for example on the website of the processor.`,
    notice: (days) =>
      `If the processor wants to use a new one or replace one, it writes to the controller by e-mail at least ${days} ahead. The controller then has the chance to object before it happens.`,
    someNotice:
      'If the processor wants to use a new one or replace one, it writes to the controller by e-mail in good time. The controller then has the chance to object before it happens. The parties agree on how many days ahead it is to be.',
    noticeLine: 'Number of days before a new sub-processor',
    objection: (days) =>
      `An objection is in writing, is founded on fact, and is sent no later than ${days} after the notice.`,
    someObjection:
      'An objection is in writing, is founded on fact, and is sent before the sub-processor is used. The parties agree on how many days there are for it.',
    objectionLine: 'Number of days to object',
    unmet: (r) =>
      `If the processor cannot comply with the objection, it says so as soon as possible. If the objection is founded on fact, the controller can end the services concerned. The notice for that can be agreed in ${r.annex('D')}. If it is not, the sub-processor does not get the data before the service has ended.`,
    sameDuties:
      'The processor makes a contract with the sub-processor with the same duties of data protection as here. The sub-processor must be able to give the guarantees needed for its measures. The controller can have a copy of what the contract says about data protection.',
    liable:
      'If the sub-processor does not do what it must, the processor is fully liable for it to the controller. The rights people have under Articles 79 and 82 become no less by that.',
    direct:
      'An instruction to a sub-processor is agreed with the processor and goes through it. If it is necessary to go past it, the controller tells the processor at the same time at the latest, and why.',
    directTerms: (r) => `If the controller goes past the processor, ${r.annex('D')} says:`,
    directList: [
      'who is liable for the results of the instruction',
      "who pays for the processor's work with the instruction, and at what price",
      'who pays the sub-processor',
    ],
    directUnsaid: (r) =>
      `If the parties have not agreed on it in ${r.annex('D')}, they do so before such an instruction is given. Until then this agreement does not say who pays or is liable.`,
  },

  transfers: {
    only: 'The data may be transferred to a country outside the EU and EEA, or to an international organisation, only when the controller has given a written instruction to do so and chapter V of the Regulation is followed.',
    forced:
      'If EU law or the law of a Member State forces the processor to make a transfer without instruction, the controller is told first, unless that law forbids it on important grounds of public interest.',
    without: 'Without instruction the processor may not:',
    withoutList: [
      'pass the data on to a controller or a processor in such a country',
      'let a sub-processor in such a country process them',
      'process them itself in such a country, not even by looking at them from there',
    ],
    where: (r) => `The instruction on transfers, and its basis, stand in ${r.annex('C.6')}.`,
    noBasis:
      'The agreement is not a set of standard clauses under Article 46(2)(c) or (d) and does not in itself give a basis for a transfer.',
  },

  rights: {
    help: 'As far as possible, the processor helps the controller to answer when people use their rights under chapter III of the Regulation. The help concerns:',
    list: [
      'information when the person gave the data (Article 13)',
      'information when they come from others (Article 14)',
      'access (Article 15)',
      'correction (Article 16)',
      'erasure (Article 17)',
      'restriction (Article 18)',
      'telling recipients about correction, erasure or restriction (Article 19)',
      'moving data, portability (Article 20)',
      'objection (Article 21)',
      'not being subject to a decision made only by automated means, profiling included (Article 22)',
    ],
    forward:
      'If somebody writes to the processor to use a right, it passes the request on without undue delay. It answers itself only if that is agreed.',
  },

  assistance: {
    more: (r) =>
      `Beyond the help in ${r.section('security')}, the processor helps the controller, in view of the nature of the processing and of what it knows itself, with:`,
    list: (hours) => [
      `notifying breaches to the supervisory authority, in Denmark the Danish Data Protection Agency, without undue delay and where possible within ${hours}, unless the breach is unlikely to be a risk to anybody (Article 33)`,
      'telling the people a breach is about when it is likely to be a high risk to them (Article 34)',
      'an impact assessment beforehand when processing is likely to be a high risk (Article 35)',
      'consulting the supervisory authority first when the assessment shows a high risk that has not been reduced (Article 36)',
    ],
    where: (r) => `How and how much the processor helps stands in ${r.annex('C.3')}.`,
  },

  breaches: {
    within: (hours) =>
      `A breach at the processor or a sub-processor is told to the controller without undue delay and no later than ${hours} after the processor became aware of it.`,
    without:
      'A breach at the processor or a sub-processor is told to the controller without undue delay after the processor became aware of it. The parties agree on how many hours may pass at most.',
    line: 'Number of hours at most',
    inTime: (r) =>
      `The notice comes so early that the controller can notify the breach in time under Article 33. It is given to the controller's contact person in ${r.section('contacts')}.`,
    content: 'The processor helps with the notification by telling:',
    list: [
      'what the breach is, and where possible which groups of people and which kinds of data it affects, and roughly how many people and records',
      'name and contact details of somebody who can tell more',
      'what the breach is likely to lead to',
      'what has been done or is proposed to be done about the breach, and what limits the harm',
    ],
    later: 'If the processor does not know everything at once, it gives the rest as it comes to know it.',
  },

  end: {
    atEnd: {
      delete:
        'When the service ends, the processor deletes all personal data it has for the controller, and all copies of them. It confirms in writing that this has been done.',
      return:
        'When the service ends, the processor returns all personal data it has for the controller and deletes the copies there are. It confirms in writing that this has been done.',
      deleteOrReturn:
        'When the service ends, the controller chooses whether the processor is to delete all personal data it has for it, or to return them. If they are returned, the processor then deletes the copies there are. It confirms in writing that this has been done.',
    },
    law: 'If the processor has to keep some of it under EU law or the law of a Member State, it does so only as long, and only for what, that law says.',
    where: (r) => `The procedure stands in ${r.annex('C.4')}.`,
  },

  audits: {
    show: 'The processor gives the controller all information needed to show that Article 28 and this agreement are met. It gives access for and helps with audits and inspections done by the controller or by an auditor the controller has chosen.',
    where: (r) =>
      `How it is done stands in ${r.annex('C.7')} for the processor and in ${r.annex('C.8')} for sub-processors.`,
    authorities:
      "Authorities that by law have access to the parties' premises, and those who act for them, are let in when they show who they are.",
  },

  otherTerms: {
    more: (r) =>
      `The parties can agree on more, for example on damages, if it does not go against this agreement and does not leave the people the data are about worse off. It stands in ${r.annex('D')} or in their agreement on the service.`,
    payment: (r) =>
      `Whether help under this agreement is paid for, and what it costs, is as agreed in ${r.annex('D')}. Disagreement about payment is no reason not to help.`,
  },

  duration: {
    inForce: 'The agreement enters into force on the day both parties have signed it.',
    version: (number, date) => `It is version ${number}, drawn up on ${date}.`,
    replaces: (number, date) => `It replaces version ${number} of ${date}.`,
    as: 'It applies as long as the processor delivers the service and has personal data for the controller. For that time neither can end it, unless they agree on other terms for the processing instead.',
    renegotiate:
      'Either can demand that the agreement be negotiated anew when the law changes or the terms no longer fit.',
    over: (r) =>
      `When the service has ended and the data have been deleted or returned under ${r.section('end')} and ${r.annex('C.4')}, either can end the agreement in writing.`,
    expires: (date) =>
      `Even so, the parties have agreed that it runs out by itself on ${date}. If the processing goes on, a new agreement must be signed before then.`,
  },

  contacts: {
    intro: 'Notices under the agreement go to these people:',
    table: 'Contact persons',
    columns: ['Particulars', 'The controller', 'The processor'],
    rows: { name: 'Name', phone: 'Telephone', email: 'E-mail' },
    changes: 'The parties keep each other told when a contact person changes.',
  },

  signatures: {
    both: 'The parties have read the agreement and its annexes and agree on what stands in them. Each of them gets a copy.',
    controller: 'The controller signs the agreement and annexes A to D:',
    processor: 'The processor signs the agreement and annexes A to D:',
    name: 'Name, position and signature',
    detail: 'Name of the business, address and CVR number to be filled in',
  },

  annexes: {
    A: 'About the processing',
    B: 'Sub-processors',
    C: 'Instruction, security and supervision',
    D: 'What the parties have agreed besides',
  },
  annexPoints: {
    'A.1': 'Purpose',
    'A.2': 'Nature of the processing',
    'A.3': 'Kinds of personal data',
    'A.4': 'Whom the data are about',
    'A.5': 'Duration',
    'B.1': 'Approved when the agreement enters into force',
    'B.2': 'Notice of new ones',
    'C.1': 'What the processor must do',
    'C.2': 'Security',
    'C.3': 'Help to the controller',
    'C.4': 'Keeping and deletion',
    'C.5': 'Where the processing takes place',
    'C.6': 'Transfers out of the EU and EEA',
    'C.7': 'Supervision of the processor',
    'C.8': 'Supervision of sub-processors',
    'D.1': 'Agreed between the parties',
  },

  annexA: {
    purposes: 'The processor processes the data for this:',
    service: (service) => `The processor processes the data in order to deliver the service: ${service}.`,
    purposeLine: 'Purpose',
    noOther: 'It uses them for nothing else, and only under this agreement.',
    natureLine: 'Nature of the processing, for example storage, looking up, printing and deletion',
    kinds:
      'The processor processes only the kinds of data that stand here. They are those the controller gives it access to for the sake of the service.',
    kindsUnknown: 'Kinds of personal data',
    table: 'Kinds of personal data',
    columns: ['Group', 'Data in this agreement'],
    groups: {
      ordinary: 'Ordinary data: all that do not stand in another group',
      danish:
        'CPR number and criminal offences, for which the Danish Data Protection Act has special rules (sections 8 and 11)',
      special:
        'Special categories (Article 9): race or ethnic origin; political, religious or philosophical beliefs; trade union membership; health; sex life and sexual orientation; genetic and biometric data',
      mixed: 'Data that may belong to several groups',
    },
    none: 'None',
    noneMeans:
      'Where it says None, the processor may not process data of that group until the annex has been changed.',
    peopleLine: 'Groups of people',
    people: 'The data are about:',
    asLongAs:
      'The processing lasts as long as the service is delivered, and until the data have been deleted or returned.',
  },

  annexB: {
    table: 'Approved sub-processors',
    columns: ['Name', 'CVR', 'Address', 'What it does with the data'],
    none: (r) =>
      `Nobody stood on the list when the agreement was made. The processor may therefore not let others process the data until it has followed ${r.section('subProcessors')}.`,
    unwritten:
      'It is not written yet which sub-processors the processor uses. The parties write them here, or that there are none:',
    line: 'Sub-processors, or none',
    only: 'A sub-processor may be used only for what is written beside it.',
    notice: (r) =>
      `New sub-processors, and changes to those on the list, follow the rules on notice and objection in ${r.section('subProcessors')}. When the time has passed without an objection, the new one is approved and written on the list.`,
    days: (notice, objection) =>
      `Notice at least ${notice} ahead. Objection no later than ${objection} after the notice.`,
  },

  annexC: {
    does: 'The processor has this instruction:',
    doesService: (service) =>
      `The processor may and must process the data in the way that is necessary to deliver the service: ${service}. It may do nothing else.`,
    instructionLine: 'Instruction',
    level: (r) =>
      `Security must fit the kinds of data that stand in ${r.annex('A.3')}, how many people they are about, and the harm it can do if they are lost or come into other hands.`,
    high: 'Special categories, CPR numbers or data on criminal offences are among them. The level must therefore be high.',
    required: 'The processor must at least have these measures where the data are processed:',
    inPlace: 'The processor has these measures in place:',
    underWay: 'These are under way and have not been introduced yet:',
    table: 'Measures',
    columns: ['Measure', 'Evidence'],
    tested: (date) => `Tested on ${date}`,
    proofOnRequest: 'Shown when the controller asks for it',
    measuresLine: 'Measures',
    betterAllowed: 'The processor may choose something else that protects at least as well.',
    help: (r) =>
      `The parties have agreed nothing else about the help than that the processor answers without undue delay, does what its systems make possible, and uses the contact person in ${r.section('contacts')}.`,
    helpOf: (r) =>
      `This concerns the help in ${r.section('rights')}, ${r.section('assistance')} and ${r.section('breaches')}.`,
    keeping: 'As long as the service is delivered, these time limits apply:',
    keepingTable: 'Time limits for deletion',
    keepingColumns: ['Data', 'Kept'],
    noRules:
      'As long as the service is delivered, the controller decides what is to be deleted and when. The processor deletes when it is told to.',
    backups: (period) => `Backups are deleted ${period}.`,
    backupsLine: 'When backups are deleted',
    someBackups:
      'In backups the data may stay until the copies are replaced by new ones. Until then they are used for nothing but bringing back what was lost.',
    place: 'The data are processed in these places:',
    placeLine: 'Addresses and countries where the data are processed',
    placeChange: (r) =>
      `They may be processed in other places only when the controller has said yes in writing. Where the sub-processors are stands in ${r.annex('B.1')}.`,
    transfers:
      'The controller gives an instruction for these transfers where their basis stands beside them:',
    transferTable: 'Transfers',
    transferColumns: ['Country', 'Recipient', 'Basis', 'Remark'],
    noTool: 'Missing. The transfer may not take place until it is written here',
    noTransfers:
      'The controller has not given an instruction for a transfer out of the EU and EEA. It may therefore not take place.',
    unknownTransfers:
      'It is not settled whether data leave the EU and EEA. No transfer may take place until country, recipient and basis are written here.',
    transferLine: 'Country, recipient and basis',
    listOf: (date) => `The decisions on which countries protect data well enough were read on ${date}.`,
    supervision: (months) =>
      `The controller looks at the processor with no more than ${counted(months, 'month', 'months')} between.`,
    concept: (name) => `The way is chosen: ${name}.`,
    evidence: (evidence) => `It shows that it has been done: ${evidence}.`,
    noConcept: 'The way of supervision has not been chosen yet. The parties agree on it.',
    conceptLine: 'Supervision is done like this',
    faults:
      'If supervision shows that something is not in order, the processor puts it right without undue delay.',
    more: 'If there is reason to, the controller can always look on the spot, itself or by an auditor who is bound to secrecy.',
    subProcessors:
      'The processor supervises its sub-processors as often as the risk demands. It writes down what came of it and shows it when the controller asks.',
    subProcessorsMore:
      'If that is not enough, the controller can look at the sub-processor. That is agreed with the processor first.',
  },

  annexD: {
    none: 'The parties had agreed nothing else when the agreement was made.',
    rank: 'What stands here may not go against the agreement or weaken the protection of the people the data are about.',
  },
};

/** All the processing agreement says that is not a fact. */
export const text: Record<Language, typeof da> = { da, en };
export type AgreementWords = typeof da;
