import type { IsoDate } from '../../domain/calendar';
import type { FolderGroup } from '../../domain/folder/folderGroup';
import type { Language } from '../../domain/language';
import { longDate } from '../format';

export const version = '2026-11-24';

const da = {
  title: 'Tilsynsmappe',
  shelfTitle: 'Persondatamappen',
  lead: (firm: string, day: string) =>
    `Samlet af ${firm} den ${day}. Her er de papirer, registre og bilag, der viser, hvordan virksomheden passer på personoplysninger.`,
  shelfLead: (firm: string, day: string) =>
    `Mappen til hylden hos ${firm}, printet den ${day}. Læg hvert papir bag det faneblad, det står under.`,
  contact: (person: string) => `Spørgsmål kan rettes til ${person}.`,
  contents: 'Indhold',
  dividers: {
    1: '1. Dokumenter',
    2: '2. Fortegnelse',
    3: '3. Databehandlere',
    4: '4. Registre',
    5: '5. Arkiv',
  },
  filesChapter: 'Bilag',
  columns: ['Papir', 'Sådan står det', 'Side'],
  nothing: 'Der er ikke noget bag dette faneblad.',
  standing: {
    signed: (number: number, on: IsoDate | null) =>
      on === null ? `Version ${number}` : `Version ${number}, underskrevet ${longDate(on, 'da')}`,
    used: (number: number, on: IsoDate | null) =>
      on === null ? `Version ${number}` : `Version ${number}, gælder fra ${longDate(on, 'da')}`,
    changed: 'oplysningerne er ændret siden',
    toSign: (number: number) => `Version ${number}, ikke underskrevet endnu`,
    draft: 'Kladde, ikke underskrevet',
    draftUsed: 'Kladde, ikke taget i brug',
    asItStands: (day: string) => `Som det står ${day}`,
    unread: 'Kunne ikke læses og er ikke med',
  },
  leftOut: (groups: string) => `Ikke taget med efter eget valg: ${groups}.`,
  groups: {
    breaches: 'Brud',
    requests: 'Henvendelser',
    employees: 'Medarbejdere',
    deletions: 'Sletning',
    consents: 'Samtykker',
    assessments: 'Vurderinger',
    sites: 'Cookies',
    subProcessorNotices: 'Varsler fra databehandlere',
    agreements: 'Databehandleraftaler',
    reviews: 'Underskrevne halvårskontroller',
  } satisfies Record<FolderGroup, string>,
  files: {
    title: 'Liste over bilag',
    lead: 'Bilagene er filer, som andre har lavet, eller underskrevne ark, som er scannet. De ligger uændret i undermappen Bilag ved siden af denne fil.',
    asPages:
      'Hvor der står et sidetal, er bilaget også sat ind her. Siderne er billeder af bilaget: de er ikke lavet af Persondatamappen, og en skærmlæser kan ikke læse dem. Med dem i sig hævder filen ikke at opfylde PDF/A eller PDF/UA.',
    columns: ['Nr.', 'Bilag', 'Fil', 'Side'],
    sums: 'Kontrolsummer',
    sumsLead:
      'En fil er uændret, når dens SHA-256 er den, der står her. Summerne ligger også i filen SHA256SUMS.txt.',
    sumsColumns: ['Nr.', 'SHA-256'],
    agreementWith: (name: string) => `Databehandleraftale med ${name}`,
    of: (group: string, about: string, on: IsoDate) => `${group}: ${about}, lagt ind ${longDate(on, 'da')}`,
    entry: (number: number) => `nr. ${number} i registret`,
    called: {
      breaches: 'brud',
      requests: 'henvendelse',
      employees: 'medarbejder',
      deletions: 'sletning',
      consents: 'samtykke',
      assessments: 'vurdering',
      sites: 'cookies',
      subProcessorNotices: 'varsel',
      agreements: 'databehandleraftale',
      reviews: 'kontrol',
    } satisfies Record<FolderGroup, string>,
    folder: 'Bilag',
    file: (number: string, called: string, ending: string) => `Bilag-${number}-${called}.${ending}`,
    caption: (number: string, what: string) => `Bilag ${number} · ${what} · side {n} af {of}`,
    alt: (number: string, what: string) =>
      `Bilag ${number}, ${what}, side {n} af {of}. Siden er ikke lavet af Persondatamappen og kan kun ses.`,
    outline: (number: string, what: string) => `Bilag ${number}: ${what}`,
    onlyAsFile: {
      kind: 'kun som fil',
      damaged: 'kun som fil: den er beskadiget',
      encrypted: 'kun som fil: den er låst med kode',
      annotated: 'kun som fil: den har felter eller noter',
      large: 'kun som fil: den er stor',
      unread: 'mangler: kunne ikke læses',
    },
  },
  running: 'Mappens side {n} af {of}',
  divider: (number: number) => `Faneblad ${number}`,
  behind: 'Bag dette faneblad',
  spine: {
    title: 'Etiket til ringbindets ryg',
    how: 'Klip rammen ud, drej den på højkant, og sæt den på ryggen.',
    label: (firm: string) => `Persondata hos ${firm}`,
  },
  index: {
    name: 'Indhold.txt',
    title: 'Indhold af tilsynsmappen',
    whole: 'Alle papirer i én fil',
    pages: (count: number) => `${count} sider`,
    sum: 'SHA-256',
    notIn: 'Kunne ikke læses og er ikke med',
    foreign: 'Bilagene er ikke lavet af Persondatamappen og er ikke ændret.',
    tagged: {
      ours: 'Filen med papirerne er opmærket til skærmlæser hele vejen (PDF/A-3a og PDF/UA-1).',
      mixed:
        'Filen med papirerne er opmærket til skærmlæser, undtagen bilagenes sider: de er billeder. Den hævder derfor ikke PDF/A eller PDF/UA.',
    },
  },
  folderName: (day: IsoDate) => `Tilsynsmappe ${day}`,
  day: (day: IsoDate) => longDate(day, 'da'),
};

const en: typeof da = {
  title: 'Inspection folder',
  shelfTitle: 'Persondatamappen',
  lead: (firm, day) =>
    `Put together by ${firm} on ${day}. These are the papers, registers and attachments that show how the firm takes care of personal data.`,
  shelfLead: (firm, day) =>
    `The binder for the shelf of ${firm}, printed on ${day}. Put each paper behind the divider it stands under.`,
  contact: (person) => `Questions can be put to ${person}.`,
  contents: 'Contents',
  dividers: {
    1: '1. Documents',
    2: '2. Record',
    3: '3. Processors',
    4: '4. Registers',
    5: '5. Archive',
  },
  filesChapter: 'Attachments',
  columns: ['Paper', 'How it stands', 'Page'],
  nothing: 'There is nothing behind this divider.',
  standing: {
    signed: (number, on) =>
      on === null ? `Version ${number}` : `Version ${number}, signed ${longDate(on, 'en')}`,
    used: (number, on) =>
      on === null ? `Version ${number}` : `Version ${number}, in use since ${longDate(on, 'en')}`,
    changed: 'the facts have changed since',
    toSign: (number) => `Version ${number}, not signed yet`,
    draft: 'Draft, not signed',
    draftUsed: 'Draft, not taken into use',
    asItStands: (day) => `As it stands on ${day}`,
    unread: 'Could not be read and is not included',
  },
  leftOut: (groups) => `Left out by choice: ${groups}.`,
  groups: {
    breaches: 'Breaches',
    requests: 'Requests',
    employees: 'Employees',
    deletions: 'Deletion',
    consents: 'Consents',
    assessments: 'Assessments',
    sites: 'Cookies',
    subProcessorNotices: 'Notices from processors',
    agreements: 'Data processing agreements',
    reviews: 'Signed half-yearly reviews',
  },
  files: {
    title: 'List of attachments',
    lead: 'The attachments are files that others have made, or signed sheets that were scanned. They lie unchanged in the subfolder Attachments beside this file.',
    asPages:
      'Where a page number is given, the attachment is put in here as well. Its pages are pictures of it: they were not made by Persondatamappen, and a screen reader cannot read them. With them in it the file does not claim to meet PDF/A or PDF/UA.',
    columns: ['No.', 'Attachment', 'File', 'Page'],
    sums: 'Checksums',
    sumsLead:
      'A file is unchanged when its SHA-256 is the one given here. The sums are also in the file SHA256SUMS.txt.',
    sumsColumns: ['No.', 'SHA-256'],
    agreementWith: (name) => `Data processing agreement with ${name}`,
    of: (group, about, on) => `${group}: ${about}, added ${longDate(on, 'en')}`,
    entry: (number) => `no. ${number} in the register`,
    called: {
      breaches: 'breach',
      requests: 'request',
      employees: 'employee',
      deletions: 'deletion',
      consents: 'consent',
      assessments: 'assessment',
      sites: 'cookies',
      subProcessorNotices: 'notice',
      agreements: 'agreement',
      reviews: 'review',
    },
    folder: 'Attachments',
    file: (number, called, ending) => `Attachment-${number}-${called}.${ending}`,
    caption: (number, what) => `Attachment ${number} · ${what} · page {n} of {of}`,
    alt: (number, what) =>
      `Attachment ${number}, ${what}, page {n} of {of}. The page was not made by Persondatamappen and can only be looked at.`,
    outline: (number, what) => `Attachment ${number}: ${what}`,
    onlyAsFile: {
      kind: 'only as a file',
      damaged: 'only as a file: it is damaged',
      encrypted: 'only as a file: it is locked with a password',
      annotated: 'only as a file: it has fields or notes',
      large: 'only as a file: it is large',
      unread: 'missing: could not be read',
    },
  },
  running: 'Page {n} of {of} in the folder',
  divider: (number) => `Divider ${number}`,
  behind: 'Behind this divider',
  spine: {
    title: 'Label for the spine of the binder',
    how: 'Cut out the frame, turn it upright, and put it on the spine.',
    label: (firm) => `Personal data at ${firm}`,
  },
  index: {
    name: 'Contents.txt',
    title: 'Contents of the inspection folder',
    whole: 'All papers in one file',
    pages: (count) => `${count} pages`,
    sum: 'SHA-256',
    notIn: 'Could not be read and is not included',
    foreign: 'The attachments were not made by Persondatamappen and have not been changed.',
    tagged: {
      ours: 'The file with the papers is tagged for screen readers throughout (PDF/A-3a and PDF/UA-1).',
      mixed:
        'The file with the papers is tagged for screen readers but for the pages of the attachments, which are pictures. It therefore claims neither PDF/A nor PDF/UA.',
    },
  },
  folderName: (day) => `Inspection folder ${day}`,
  day: (day) => longDate(day, 'en'),
};

export const text: Record<Language, typeof da> = { da, en };
