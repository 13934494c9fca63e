import type { Block, Cell, PaperDocument } from '../../../shared/documents/model';

const yes = { ticked: true, word: 'ja' };
const no = { ticked: false, word: 'nej' };
const answer = (column: 0 | 1 | 2): Cell[] => [0, 1, 2].map((index) => (index === column ? yes : no));

const steps: [string, 0 | 1 | 2, string][] = [
  ['Virksomheden', 0, ''],
  ['Sidste kontrols opgaver', 0, '4 af 4 løst'],
  ['Fortegnelsen', 1, 'Ordrestyring.dk er ny modtager'],
  ['Sletning', 2, 'Regnskabsåret 2021, se opgave 1'],
  ['Databehandlere', 2, 'Én aftale mangler, se opgave 2'],
  ['It-sikkerhed', 0, 'Backup gendannet på prøve 12.\u00A0oktober'],
  ['Medarbejdere', 2, 'To mangler at kvittere, se opgave 3'],
  ['Brud', 0, 'Ingen i perioden'],
  ['Henvendelser', 0, '2 besvaret efter 6 og 11 dage'],
  ['Samtykker og web', 0, ''],
  ['Nyt i firmaet', 0, 'Intet, der kræver konsekvensanalyse'],
  ['Dokumenterne', 1, 'Kundepolitik, ny version 5'],
];

const categories = [
  ['Navn og adresse', 'Når du bestiller, og når vi skriver en faktura', 'Aftale, art. 6, stk. 1, litra b'],
  [
    'Telefonnumre, e-mail og kontaktperson\u00ADoplysninger',
    'Når vi aftaler en tid og sender en kvittering',
    'Aftale, art. 6, stk. 1, litra b',
  ],
  ['Ordrehistorik', 'Når vi finder koden til en nøgle, du har købt før', 'Aftale, art. 6, stk. 1, litra b'],
  ['Betaling', 'Når vi fører regnskab', 'Bogføringsloven §\u00A012, art. 6, stk. 1, litra c'],
  [
    'Kodeord til alarm',
    'Når kontrolcentralen ringer, og en person skal kende ordet',
    'Aftale, art. 6, stk. 1, litra b',
  ],
  [
    'Fortrolige noter',
    'Når en lås skal åbnes for en anden end ejeren',
    'Interesse\u00ADafvejning, art. 6, stk. 1, litra f',
  ],
  ['Tilbud', 'Når du beder om en pris', 'Før en aftale, art. 6, stk. 1, litra b'],
  [
    'Billeder fra indgangen',
    'Når noget er stjålet, og politiet beder om dem',
    'Interesse\u00ADafvejning, art. 6, stk. 1, litra f',
  ],
];

/** Three pages and more: tables over page breaks, tick boxes, two columns, lines to sign on. An invented firm. */
export const samplePolicy: PaperDocument = {
  kind: 'customerPolicy',
  language: 'da',
  title: 'Persondatapolitik for kunder',
  header: { left: 'Lindholm Låse & Alarm ApS', right: 'Persondatapolitik for kunder · version 5' },
  footer: {
    left: 'Faneblad 1 · Dokument-id KP-5-7F3A · dannet 23.\u00A0november 2026',
    page: 'Side {n} af {of}',
  },
  author: 'Lindholm Låse & Alarm ApS',
  createdAt: '2026-11-23T09:12:00+01:00',
  textVersion: '2026-11-01',
  sourceJson: '{"company":{"name":"Lindholm Låse & Alarm ApS"},"version":5}',
  blocks: [
    { kind: 'heading', level: 1, text: 'Persondatapolitik for kunder' },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'Lindholm Låse & Alarm ApS, CVR 90 12 34 59. Gælder fra 23.\u00A0november\u00A02026.',
    },
    { kind: 'heading', level: 2, text: '1. Hvem har ansvaret' },
    {
      kind: 'paragraph',
      text: 'Lindholm Låse & Alarm ApS er dataansvarlig for de oplysninger, vi får om dig. Du kan skrive til Mette Lindholm på e-mail mette@lindholm-laase.example eller ringe på 55 50 12 34. Vi svarer på hverdage mellem 8 og 16.',
    },
    { kind: 'heading', level: 2, text: '2. Hvilke oplysninger vi har' },
    { kind: 'paragraph', text: 'Vi har kun det, vi skal bruge. Her står hvad, hvornår og hvorfor.' },
    {
      kind: 'table',
      name: 'Oplysninger, formål og grundlag',
      columns: [
        { title: 'Oplysning', width: 26 },
        { title: 'Hvornår vi bruger den', width: 42 },
        { title: 'Hvorfor vi må', width: 32 },
      ],
      rows: [
        ...categories,
        ...categories.map(([name = '', ...rest]) => [`${name}, tidligere kunder`, ...rest]),
      ],
    },
    { kind: 'heading', level: 2, text: '3. Hvor vi har dem fra' },
    {
      kind: 'paragraph',
      text: 'De fleste oplysninger får vi fra dig selv. Når en ejendom har flere lejere, får vi navne og telefonnumre fra vicevært eller administrator. Vi køber aldrig oplysninger, og vi samler dem ikke ind fra sociale medier. Skifter du adresse, retter vi den, når du siger det, eller når en faktura kommer retur. ”Kunde” betyder her både private og kontaktpersoner i virksomheder – også dem, der kun henter en nøgle for andre.',
    },
    { kind: 'heading', level: 2, text: '4. Hvem der ser dem' },
    {
      kind: 'paragraph',
      text: 'Nogle leverandører behandler oplysninger for os. Vi har en databehandleraftale med hver af dem, og de må ikke bruge oplysningerne til andet. Overførsel til USA sker efter EU-US Data Privacy Framework.',
    },
    {
      kind: 'list',
      items: [
        'Microsoft 365, e-mail og dokumenter',
        'Ordrestyring.dk, ordrer og timer',
        'Kontrolcentral og politi ved alarm',
        'Revisor, når regnskabet gøres op',
      ],
    },
    { kind: 'heading', level: 2, text: '5. Halvårets kontrol' },
    {
      kind: 'table',
      name: 'Kontrollens tolv trin',
      columns: [
        { title: 'Trin', width: 7 },
        { title: 'Emne', width: 27, strong: true },
        { title: 'Stadig korrekt', width: 11, align: 'center' },
        { title: 'Rettet', width: 11, align: 'center' },
        { title: 'Følges op', width: 10, align: 'center' },
        { title: 'Bemærkning', width: 34 },
      ],
      rows: steps.map(([name, column, note], index) => [`${index + 1}`, name, ...answer(column), note]),
    },
    { kind: 'heading', level: 2, text: '6. Hvor længe' },
    { kind: 'heading', level: 3, text: 'Bogføring' },
    {
      kind: 'paragraph',
      text: 'Fakturaer gemmes i fem år efter regnskabsårets slutning, se bogføringslovens §\u00A012.',
    },
    { kind: 'heading', level: 3, text: 'Alt andet' },
    {
      kind: 'paragraph',
      text: 'Vi sletter, når vi ikke længere har brug for oplysningen, og kontrollerer det to gange om året.',
    },
    { kind: 'heading', level: 2, text: '7. Sådan passer vi på oplysningerne' },
    {
      kind: 'list',
      columns: 2,
      items: [
        'Antivirus på alle it-systemer med personoplysninger',
        'Backup hver nat, prøvet to gange om året',
        'Egen adgangskode til hver medarbejder',
        'Adgang kun for dem, der har brug for det',
        'Databehandleraftale med alle leverandører',
        'Tavshedspligt og skriftlig instruks til medarbejdere',
      ],
    },
    { kind: 'heading', level: 2, text: '8. Dine rettigheder' },
    {
      kind: 'paragraph',
      text: 'Du kan skrive eller ringe til os, hvis du vil bruge en af dine rettigheder. Vi svarer inden for en måned, og det koster ikke noget.',
    },
    {
      kind: 'table',
      name: 'Dine rettigheder',
      columns: [
        { title: 'Rettighed', width: 27 },
        { title: 'Det betyder', width: 60 },
        { title: 'Artikel', width: 13 },
      ],
      rows: [
        ['Indsigt', 'Du kan få at vide, hvilke oplysninger vi har om dig, og få en kopi.', '15'],
        ['Rettelse', 'Du kan få forkerte oplysninger rettet.', '16'],
        [
          'Sletning',
          'Du kan få oplysninger slettet, når vi ikke længere har brug for dem eller pligt til at gemme dem.',
          '17',
        ],
        ['Begrænsning', 'Du kan bede os om kun at opbevare dine oplysninger, mens en sag afklares.', '18'],
        ['Flytning', 'Du kan få de oplysninger, du selv har givet os, i et almindeligt filformat.', '20'],
        [
          'Indsigelse',
          'Du kan sige nej til, at vi bruger dine oplysninger ud fra vores egen interesse.',
          '21',
        ],
      ],
    },
    { kind: 'heading', level: 2, text: '9. Klage' },
    {
      kind: 'paragraph',
      text: 'Er du utilfreds, vil vi gerne høre fra dig først. Du kan altid klage til Datatilsynet, Carl\u00A0Jacobsens\u00A0Vej 35, 2500 Valby, datatilsynet.dk.',
    },
    { kind: 'heading', level: 2, text: '10. Vi kontrollerer politikken hvert halve år' },
    {
      kind: 'paragraph',
      text: 'Direktøren gennemgår politikken og vores behandling af personoplysninger to gange om året. Næste gang er senest 1.\u00A0juni\u00A02027.',
    },
    { kind: 'heading', level: 2, text: 'Vedtaget' },
    {
      kind: 'paragraph',
      text: 'Denne politik træder i kraft, når den er underskrevet. Den erstatter version 4 fra 3.\u00A0juni\u00A02026.',
    },
    {
      kind: 'signature',
      dateLabel: 'Dato',
      name: 'Mette Lindholm, direktør',
      detail: 'Lindholm Låse & Alarm ApS, CVR 90 12 34 59',
    },
  ],
};

const activities: string[][] = [
  [
    'Kundeadministration og fakturering',
    'Levere ydelser, sende regninger, serviceaftaler',
    'Kunder; kontaktpersoner hos erhvervskunder',
    'Navn, adresse, telefonnummer og e-mail; ordrehistorik; betaling',
    'Aftale (artikel 6, stk. 1, litra b); loven kræver det (artikel 6, stk. 1, litra c)',
    'Revisor; bank',
    'USA (Microsoft): tilstrækkelighedsafgørelse fra 10.\u00A0juli\u00A02023',
    '5\u00A0år efter udgangen af regnskabsåret (31.\u00A0december)',
  ],
  [
    'Tv-overvågning',
    'Forebygge og opklare tyveri',
    'Gæster og forbipasserende',
    'Videooptagelse',
    'Legitim interesse (artikel 6, stk. 1, litra f)',
    'Politi',
    'Nej',
    '30\u00A0dage efter optagelsen',
  ],
];

/** A paper that lies down: a table of nine columns over several pages, and tables that follow closely. */
export const sampleRecord: PaperDocument = {
  kind: 'record',
  layout: 'landscape',
  language: 'da',
  title: 'Fortegnelse over behandlingsaktiviteter',
  header: { left: 'Lindholm Låse & Alarm ApS', right: 'Fortegnelse over behandlingsaktiviteter · version 4' },
  footer: {
    left: 'Faneblad 2 · Dokument-id FO-4-2C81 · dannet 23.\u00A0november 2026',
    page: 'Side {n} af {of}',
  },
  author: 'Lindholm Låse & Alarm ApS',
  createdAt: '2026-11-23T09:12:00+01:00',
  textVersion: '2026-11-24',
  sourceJson: '{"company":{"name":"Lindholm Låse & Alarm ApS"},"version":4}',
  blocks: [
    { kind: 'heading', level: 1, text: 'Fortegnelse over behandlingsaktiviteter' },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'Hvad vi bruger personoplysninger til, hvem de handler om, og hvornår de bliver slettet.',
    },
    { kind: 'heading', level: 2, text: '1. Overblik' },
    {
      kind: 'table',
      name: 'Overblik',
      columns: [
        { title: 'Nr.', width: 4 },
        { title: 'Aktivitet', width: 14, strong: true },
        { title: 'Formål', width: 14 },
        { title: 'Hvem det handler om', width: 11 },
        { title: 'Oplysninger', width: 14 },
        { title: 'Grundlag', width: 13 },
        { title: 'Modtagere', width: 11 },
        { title: 'Uden for EU', width: 9 },
        { title: 'Slettes', width: 10 },
      ],
      rows: Array.from({ length: 24 }, (_, index) => [
        `${index + 1}`,
        ...(activities[index % activities.length] ?? []),
      ]),
    },
    { kind: 'heading', level: 2, text: '2. Aktiviteterne en for en' },
    { kind: 'heading', level: 3, text: '1. Kundeadministration og fakturering' },
    ...['Formål', 'Oplysninger'].map(
      (name): Block => ({
        kind: 'table',
        name,
        columns: [
          { title: name, width: 34 },
          { title: 'Grundlag', width: 66 },
        ],
        rows: Array.from({ length: 4 }, (_, index) => [
          `${name} nummer ${index + 1}`,
          'Aftale (artikel 6, stk. 1, litra b)',
        ]),
      }),
    ),
  ],
};

/** The sheet with the recovery key. The key is invented. */
export const sampleRecoverySheet: PaperDocument = {
  kind: 'recoverySheet',
  language: 'da',
  title: 'Gendannelsesark',
  header: { left: 'Persondatamappen', right: 'Gendannelsesark' },
  footer: { left: 'Hører til mappen fra 23.\u00A0november 2026', page: 'Side {n} af {of}' },
  author: 'Lindholm Låse & Alarm ApS',
  createdAt: '2026-11-23T09:12:00+01:00',
  textVersion: '2026-11-01',
  sourceJson: null,
  blocks: [
    { kind: 'heading', level: 1, text: 'Gendannelsesark' },
    { kind: 'paragraph', tone: 'lead', text: 'Lindholm Låse & Alarm ApS · lavet 23.\u00A0november 2026' },
    {
      kind: 'keyGroups',
      label: 'Gendannelsesnøgle · står kun på det printede ark',
      groups: ['K3WX', '9F2M', 'H7QD', 'T0PA', 'V8N4', 'JC5R', '2VYE', 'G61Z'],
    },
    { kind: 'writingLine', label: 'Adgangssætning (valgfrit, skriv den i hånden)' },
    { kind: 'writingLine', label: 'Her ligger sikkerhedskopien' },
    { kind: 'heading', level: 2, text: 'Sådan bruger du arket' },
    { kind: 'paragraph', text: '1. Åbn Persondatamappen, og vælg Jeg har glemt den.' },
    { kind: 'paragraph', text: '2. Skriv nøglen. Store og små bogstaver er lige gode.' },
    { kind: 'paragraph', text: '3. Vælg en ny adgangssætning, og print et nyt ark.' },
    { kind: 'heading', level: 2, text: 'Pas på arket' },
    {
      kind: 'paragraph',
      text: 'Den, der har arket og pc’en, kan læse hele mappen. Opbevar det låst, og makulér gamle ark.',
    },
  ],
};
