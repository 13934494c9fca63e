import type { Missing } from '../../../shared/documents/folder/missing';
import type { FolderGroup } from '../../../shared/domain/folder/folderGroup';
import type { Language } from '../../../shared/domain/language';
import { plural } from '../../../shared/text/format';

const da = {
  back: 'Dokumenter',
  title: 'Tilsynsmappe',
  lead: 'Alt, hvad I vil vise et tilsyn, samlet i én PDF med bogmærker og sidetal, og med bilagene ved siden af i en mappe. Se først, hvad der kommer med, og hvad der mangler.',
  missing: 'Det mangler',
  nothingMissing: 'Der mangler ikke noget, som mappen selv kan se.',
  missingInWords: (one: Missing, groups: Record<FolderGroup, string>): string => {
    switch (one.is) {
      case 'neverSigned':
        return `Kommer med som kladde eller uden underskrift: ${one.papers.join(', ')}.`;
      case 'changed':
        return `Ændret, siden de blev underskrevet eller taget i brug: ${one.papers.join(', ')}. Den gamle version kommer med.`;
      case 'agreements':
        return `${plural(one.count, 'databehandleraftale', 'databehandleraftaler')} med jeres egen tekst er ikke underskrevet og kommer ikke med.`;
      case 'findings':
        return `${plural(one.count, 'ting', 'ting')} under Det skal I se på er ikke afklaret. De står ikke i tilsynsmappen.`;
      case 'noReview':
        return 'Ingen halvårskontrol er underskrevet endnu.';
      case 'empty':
        return `Ingenting registreret: ${one.groups.map((group) => groups[group]).join(', ')}.`;
    }
  },
  contents: 'Det kommer med',
  files: 'Bilag',
  filesCount: (count: number) => `${plural(count, 'fil', 'filer')}, uændret og med kontrolsum`,
  noFiles: 'Der er ikke lagt filer ind i mappen.',
  leaveOut: 'Tag ikke alt med',
  leaveOutLead:
    'Fjern fluebenet ved det, der ikke skal med. Giv kun det, tilsynet har bedt om: navne på ansatte og kunder er også personoplysninger her. På forsiden står der, hvad I har valgt fra.',
  why: {
    breaches: 'Datatilsynet kan bede om at se listen over brud.',
    requests: 'Her står navne på dem, der har skrevet til jer.',
    employees: 'Her står navne på ansatte. Kvitteringslisten går ud sammen med registret.',
    deletions: 'Viser, at der bliver slettet.',
    consents: 'Her kan stå navne på dem, der har sagt ja.',
    assessments: 'Kan rumme detaljer om jeres sikkerhed.',
    sites: 'Viser cookies på jeres hjemmesider.',
    subProcessorNotices: 'Viser, at I har taget stilling til nye underdatabehandlere.',
    agreements: 'Kan rumme priser og andet fra aftalerne.',
    reviews: 'Viser, at I har kontrolleret jer selv.',
  } satisfies Record<FolderGroup, string>,
  sideLabel: 'Lav mappen',
  make: 'Lav tilsynsmappen',
  makeHint: 'Du vælger, hvor den skal ligge. Filerne er ikke krypteret: slet dem, når de er afleveret.',
  shelf: 'Udskriv hele mappen',
  shelfHint: 'Alle papirer med skilleblade 1 til 5 og en etiket til ryggen, i ét print.',
  shelfSave: 'Gem hele mappen som PDF',
  working: 'Laver mappen',
  step: (done: number, of: number) => `Trin ${done} af ${of}. Du kan godt bruge resten imens.`,
  stop: 'Stop',
  made: (name: string, pages: number, files: number) =>
    `Gemt som ${name}: ${plural(pages, 'side', 'sider')} og ${plural(files, 'bilag', 'bilag')}.`,
  unread: (count: number) =>
    `${plural(count, 'fil eller papir', 'filer eller papirer')} kunne ikke læses og er ikke med. De står i indholdet.`,
  printed: 'Sendt til printeren.',
  saved: (name: string) => `Gemt som ${name}. Filen er ikke krypteret.`,
};

const en: typeof da = {
  back: 'Documents',
  title: 'Inspection folder',
  lead: 'Everything you would show an inspector, in one PDF with bookmarks and page numbers, with the attachments beside it in a folder. First see what will be in it and what is missing.',
  missing: 'What is missing',
  nothingMissing: 'Nothing is missing that the binder can see itself.',
  missingInWords: (one, groups) => {
    switch (one.is) {
      case 'neverSigned':
        return `Included as a draft or without a signature: ${one.papers.join(', ')}.`;
      case 'changed':
        return `Changed since they were signed or taken into use: ${one.papers.join(', ')}. The old version is included.`;
      case 'agreements':
        return `${plural(one.count, 'data processing agreement', 'data processing agreements')} with your own text ${one.count === 1 ? 'is' : 'are'} not signed and will not be included.`;
      case 'findings':
        return `${plural(one.count, 'thing', 'things')} under To look at ${one.count === 1 ? 'is' : 'are'} not settled. They are not in the inspection folder.`;
      case 'noReview':
        return 'No half-yearly review has been signed yet.';
      case 'empty':
        return `Nothing registered: ${one.groups.map((group) => groups[group]).join(', ')}.`;
    }
  },
  contents: 'What will be in it',
  files: 'Attachments',
  filesCount: (count) => `${plural(count, 'file', 'files')}, unchanged and with a checksum`,
  noFiles: 'No files have been put into the binder.',
  leaveOut: 'Leave something out',
  leaveOutLead:
    'Clear the tick at what is not to be included. Give only what the authority has asked for: the names of employees and customers are personal data here as well. The front page says what you left out.',
  why: {
    breaches: 'The authority may ask to see the list of breaches.',
    requests: 'Holds the names of those who have written to you.',
    employees: 'Holds the names of employees. The sign-off sheet goes with the register.',
    deletions: 'Shows that data are deleted.',
    consents: 'May hold the names of those who have said yes.',
    assessments: 'May hold details of your security.',
    sites: 'Shows the cookies of your sites.',
    subProcessorNotices: 'Shows that you have considered new sub-processors.',
    agreements: 'May hold prices and other things from the agreements.',
    reviews: 'Shows that you have reviewed yourselves.',
  },
  sideLabel: 'Make the folder',
  make: 'Make the inspection folder',
  makeHint:
    'You choose where it is to lie. The files are not encrypted: delete them once they are handed over.',
  shelf: 'Print the whole binder',
  shelfHint: 'All papers with divider sheets 1 to 5 and a label for the spine, in one print.',
  shelfSave: 'Save the whole binder as PDF',
  working: 'Making the folder',
  step: (done, of) => `Step ${done} of ${of}. You can use everything else meanwhile.`,
  stop: 'Stop',
  made: (name, pages, files) =>
    `Saved as ${name}: ${plural(pages, 'page', 'pages')} and ${plural(files, 'attachment', 'attachments')}.`,
  unread: (count) =>
    `${plural(count, 'file or paper', 'files or papers')} could not be read and ${count === 1 ? 'is' : 'are'} not included. The contents say which.`,
  printed: 'Sent to the printer.',
  saved: (name) => `Saved as ${name}. The file is not encrypted.`,
};

export const text: Record<Language, typeof da> = { da, en };
