import type { Source } from '../../../shared/documents/model';
import type { DocumentStanding } from '../../../shared/domain/document/documentStanding';
import type { DocumentVersion } from '../../../shared/domain/document/documentVersion';
import type { PaperGroup } from '../../../shared/domain/document/papersOfBinder';
import type { Language } from '../../../shared/domain/language';
import type { KeptReview } from '../../../shared/domain/review/review';
import { reviewSeason } from '../../../shared/domain/review/schedule';
import { listed, longDate, plural, seasonName } from '../../../shared/text/format';

type State = DocumentVersion['state'];

/** What is signed is spoken of otherwise than what is only taken into use. */
type Tags<Key extends string> = Record<'signed' | 'used', Record<Key, string>>;

export type View = 'page' | 'changes' | 'edit';

type SignWords = {
  title: { signed: string; used: string };
  hint: { signed: string; used: string };
  on: { signed: string; used: string };
  onMissing: string;
  place: string;
  placeGiven: string;
  finish: { signed: string; used: string };
  withdraw: string;
  withdrawn: {
    title: (number: number) => string;
    text: (next: number) => string;
    confirm: string;
    cancel: string;
  };
  missing: string;
};

type Words = {
  title: string;
  folder: string;
  divider: string;
  policy: string;
  groups: Record<PaperGroup, string>;
  noAgreements: string;
  agreementWith: (name: string) => string;
  gone: string;
  outOfDate: (names: readonly string[]) => string;
  reports: string;
  noReports: string;
  reportTitle: (review: KeptReview | null, version: DocumentVersion) => string;
  reportText: (review: KeptReview | null, version: DocumentVersion) => string;
  paperTag: Tags<DocumentStanding['state']>;
  versionTag: Tags<State>;
  standing: (standing: DocumentStanding, isSigned: boolean) => string;
  printedIsOld: (number: number) => string;
  versionInWords: (version: DocumentVersion, inForce: DocumentVersion | null) => string;
  views: Record<View, string>;
  viewsLabel: string;
  paperLanguage: string;
  languages: Record<Language, string>;
  ownAsWritten: string;
  sideLabel: string;
  print: string;
  printDraft: string;
  issue: { signed: string; used: string };
  waitForReview: string;
  gaps: (count: number) => string;
  seeGaps: string;
  savePdf: string;
  saveWord: string;
  sign: SignWords;
  printed: string;
  savedAs: (name: string) => string;
  toSignature: string;
  changes: (count: number, since: number) => string;
  correct: string;
  correctHint: string;
  places: Record<Source, string>;
  versions: string;
  draft: string;
  takenBack: string;
  today: string;
  seeVersion: (number: number) => string;
  compare: string;
  paper: { page: (page: number, of: number) => string; loading: string; failed: string };
  notFound: string;
};

const da: Words = {
  title: 'Dokumenter',
  folder: 'Tilsynsmappe og print af det hele',
  divider: 'Faneblad 1',
  policy: 'Persondatapolitik for kunder',
  groups: {
    rules: 'Politikker og instrukser',
    notices: 'Oplysning til dem, det handler om',
    records: 'Fortegnelser og lister',
    agreements: 'Databehandleraftaler',
  },
  noAgreements: 'Her kommer en aftale for hver databehandler og kunde, som I selv skriver aftalen til.',
  agreementWith: (name) => `Databehandleraftale med ${name}`,
  gone: 'et firma, der ikke længere er i mappen',
  outOfDate: (names) =>
    `Det, I har printet, er ikke længere rigtigt for ${listed(names, 'da')}. Print og skriv under igen, når det passer jer.`,
  reports: 'Kontrolrapporter',
  noReports: 'Her kommer en rapport, hver gang en halvårskontrol er gjort klar til underskrift.',
  reportTitle: (review, version) =>
    `Halvårskontrol, ${seasonName(reviewSeason(review?.startedAt ?? version.createdAt), 'da')}`,
  reportText: (review, version) => {
    if (version.state === 'readyToSign') return 'Rapporten mangler en underskrift.';
    const signed = version.signedOn === null ? '' : `Underskrevet ${longDate(version.signedOn, 'da')}.`;
    const place = review?.signed?.place ?? '';
    return place === '' ? signed : `${signed} Originalen: ${place}`;
  },
  paperTag: {
    signed: {
      neverSigned: 'Ikke underskrevet endnu',
      readyToSign: 'Klar til underskrift',
      changed: 'Ændret siden underskrift',
      unchanged: 'Underskrevet',
    },
    used: {
      neverSigned: 'Ikke taget i brug endnu',
      readyToSign: 'Klar til brug',
      changed: 'Ændret siden sidst',
      unchanged: 'I brug',
    },
  },
  versionTag: {
    signed: { readyToSign: 'Klar til underskrift', signed: 'Underskrevet', superseded: 'Erstattet' },
    used: { readyToSign: 'Klar til brug', signed: 'I brug', superseded: 'Erstattet' },
  },
  standing: ({ state, inForce, toSign }, isSigned) => {
    const now =
      inForce?.signedOn === undefined || inForce.signedOn === null
        ? ''
        : `Den version, I bruger i dag, er nummer ${inForce.number} fra ${longDate(inForce.signedOn, 'da')}.`;
    const next = isSigned ? 'til I skriver under på en ny' : 'til I tager en ny i brug';
    switch (state) {
      case 'unchanged':
        return `${now} Den siger stadig det samme som mappen.`;
      case 'changed':
        return `${now} Den gælder, ${next}.`;
      case 'readyToSign': {
        const waits = isSigned ? 'er låst og venter på underskrift' : 'er låst og kan tages i brug';
        const coming = `Version ${toSign?.number ?? 1} ${waits}.`;
        return now === '' ? coming : `${coming} ${now} Den gælder imens.`;
      }
      case 'neverSigned':
        return isSigned
          ? 'Ingen version er noteret som underskrevet endnu. Indtil da er det her en kladde.'
          : 'Ingen version er noteret som taget i brug endnu. Indtil da er det her en kladde.';
    }
  },
  printedIsOld: (number) => `De eksemplarer af version ${number}, I har printet, er ikke længere rigtige.`,
  versionInWords: (version, inForce) => {
    const signed = version.signedOn === null ? '' : ` fra ${longDate(version.signedOn, 'da')}`;
    switch (version.state) {
      case 'readyToSign':
        return version.reviewId === null
          ? 'Papiret er låst og venter på underskrift.'
          : 'Svarene er låst, og papiret venter på underskrift.';
      case 'signed':
        return version.kind === 'reviewReport'
          ? `Rapporten er underskrevet ${version.signedOn === null ? '' : longDate(version.signedOn, 'da')}.`
          : `Det er den version, I bruger i dag, nummer ${version.number}${signed}.`;
      case 'superseded':
        return inForce === null
          ? `Version ${version.number}${signed} gælder ikke længere.`
          : `Version ${version.number}${signed} gælder ikke længere. I dag bruger I nummer ${inForce.number}.`;
    }
  },
  sideLabel: 'Om dokumentet',
  print: 'Print',
  printDraft: 'Print kladden',
  issue: { signed: 'Print til underskrift', used: 'Print og tag i brug' },
  gaps: (count) =>
    `${plural(count, 'ting', 'ting')} i mappen er forkert eller mangler. Nogle af dem kan stå i papiret. Se dem, før I skriver under.`,
  seeGaps: 'Se hvad',
  waitForReview: 'Vent til halvårskontrollen',
  savePdf: 'Gem som PDF',
  saveWord: 'Gem til Word',
  sign: {
    title: { signed: 'Når der er skrevet under', used: 'Når den er taget i brug' },
    hint: {
      signed: 'Skriv dagen og stedet, så ved mappen, at den her version gælder.',
      used: 'Ingen skal skrive under. Skriv den dag, den gælder fra.',
    },
    on: { signed: 'Underskrevet den', used: 'Gælder fra' },
    onMissing: 'Skriv en dato, fx 23. november 2026',
    place: 'Hvor ligger originalen?',
    placeGiven: 'Ringbindet, faneblad 1',
    finish: { signed: 'Notér underskriften', used: 'Notér, at den gælder' },
    withdraw: 'Fortryd, og gå tilbage til kladden',
    withdrawn: {
      title: (number) => `Tag version ${number} tilbage?`,
      text: (next) =>
        `Makulér det, I har printet. Nummeret bliver ikke brugt igen, så to forskellige papirer aldrig får det samme: den næste hedder version ${next}.`,
      confirm: 'Tag den tilbage',
      cancel: 'Behold den',
    },
    missing: 'Ret det her, før det kan gemmes',
  },
  views: { page: 'Side', changes: 'Ændringer', edit: 'Rediger' },
  viewsLabel: 'Vis dokumentet som',
  paperLanguage: 'Sprog i dokumentet',
  languages: { da: 'Dansk', en: 'Engelsk' },
  ownAsWritten:
    'Det, I selv har skrevet i dokumentet, printes, som I har skrevet det. Det bliver ikke oversat.',
  printed: 'Sendt til printeren.',
  savedAs: (name) => `Gemt som ${name}`,
  toSignature: 'Fortsæt til underskrift',
  changes: (count, since) => `${plural(count, 'ændring', 'ændringer')} siden version ${since}`,
  correct: 'Ret oplysningerne',
  correctHint: 'Dokumentet følger mappens oplysninger. Ret dem dér, hvor de står, så følger dokumentet med.',
  places: {
    company: 'Virksomheden og den ansvarlige',
    activities: 'Fortegnelsen',
    retention: 'Sletteplanen',
    processors: 'Databehandlerne',
    measures: 'Sikkerheden',
    systems: 'Systemerne',
    clients: 'Kunder, I behandler oplysninger for',
    employees: 'Medarbejderne',
    review: 'Halvårskontrollen',
  },
  versions: 'Versioner',
  draft: 'Kladde',
  takenBack: 'Taget tilbage',
  today: 'i dag',
  seeVersion: (number) => `Se version ${number}`,
  compare: 'Sammenlign to versioner',
  paper: {
    page: (page, of) => `Side ${page} af ${of}`,
    loading: 'Siderne åbnes',
    failed: 'Siderne kan ikke vises. Gem dokumentet som PDF i stedet.',
  },
  notFound: 'Dokumentet findes ikke længere i mappen.',
};

const en: Words = {
  title: 'Documents',
  folder: 'Inspection folder and print of it all',
  divider: 'Divider 1',
  policy: 'Personal data policy for customers',
  groups: {
    rules: 'Policies and instructions',
    notices: 'Notices to those it is about',
    records: 'Records and lists',
    agreements: 'Data processing agreements',
  },
  noAgreements: 'An agreement comes here for each processor and client that you write the agreement for.',
  agreementWith: (name) => `Data processing agreement with ${name}`,
  gone: 'a firm that is no longer in the binder',
  outOfDate: (names) =>
    `What you have printed is no longer right for ${listed(names, 'en')}. Print and sign again when it suits you.`,
  reports: 'Review reports',
  noReports: 'A report comes here each time a half-yearly review is got ready to sign.',
  reportTitle: (review, version) =>
    `Half-yearly review, ${seasonName(reviewSeason(review?.startedAt ?? version.createdAt), 'en')}`,
  reportText: (review, version) => {
    if (version.state === 'readyToSign') return 'The report lacks a signature.';
    const signed = version.signedOn === null ? '' : `Signed ${longDate(version.signedOn, 'en')}.`;
    const place = review?.signed?.place ?? '';
    return place === '' ? signed : `${signed} The original: ${place}`;
  },
  paperTag: {
    signed: {
      neverSigned: 'Not signed yet',
      readyToSign: 'Ready to sign',
      changed: 'Changed since signature',
      unchanged: 'Signed',
    },
    used: {
      neverSigned: 'Not in use yet',
      readyToSign: 'Ready for use',
      changed: 'Changed since last',
      unchanged: 'In use',
    },
  },
  versionTag: {
    signed: { readyToSign: 'Ready to sign', signed: 'Signed', superseded: 'Superseded' },
    used: { readyToSign: 'Ready for use', signed: 'In use', superseded: 'Superseded' },
  },
  standing: ({ state, inForce, toSign }, isSigned) => {
    const now =
      inForce?.signedOn === undefined || inForce.signedOn === null
        ? ''
        : `The version you use today is number ${inForce.number} of ${longDate(inForce.signedOn, 'en')}.`;
    const next = isSigned ? 'until you sign a new one' : 'until you take a new one into use';
    switch (state) {
      case 'unchanged':
        return `${now} It still says the same as the binder.`;
      case 'changed':
        return `${now} It is in force ${next}.`;
      case 'readyToSign': {
        const waits = isSigned
          ? 'is locked and waits for a signature'
          : 'is locked and can be taken into use';
        const coming = `Version ${toSign?.number ?? 1} ${waits}.`;
        return now === '' ? coming : `${coming} ${now} It is in force meanwhile.`;
      }
      case 'neverSigned':
        return isSigned
          ? 'No version has been noted as signed yet. Until then this is a draft.'
          : 'No version has been noted as taken into use yet. Until then this is a draft.';
    }
  },
  printedIsOld: (number) => `The copies of version ${number} that you have printed are no longer right.`,
  versionInWords: (version, inForce) => {
    const signed = version.signedOn === null ? '' : ` of ${longDate(version.signedOn, 'en')}`;
    switch (version.state) {
      case 'readyToSign':
        return version.reviewId === null
          ? 'The paper is locked and waits for a signature.'
          : 'The answers are locked, and the paper waits for a signature.';
      case 'signed':
        return version.kind === 'reviewReport'
          ? `The report was signed ${version.signedOn === null ? '' : longDate(version.signedOn, 'en')}.`
          : `This is the version you use today, number ${version.number}${signed}.`;
      case 'superseded':
        return inForce === null
          ? `Version ${version.number}${signed} is no longer in force.`
          : `Version ${version.number}${signed} is no longer in force. Today you use number ${inForce.number}.`;
    }
  },
  sideLabel: 'About the document',
  print: 'Print',
  printDraft: 'Print the draft',
  issue: { signed: 'Print to sign', used: 'Print and take into use' },
  gaps: (count) =>
    `${plural(count, 'thing', 'things')} in the binder ${count === 1 ? 'is' : 'are'} wrong or missing. Some may stand in the paper. Look at them before you sign.`,
  seeGaps: 'See what',
  waitForReview: 'Wait for the half-yearly review',
  savePdf: 'Save as PDF',
  saveWord: 'Save for Word',
  sign: {
    title: { signed: 'When it has been signed', used: 'When it has been taken into use' },
    hint: {
      signed: 'Write the day and the place, and the binder knows that this version is in force.',
      used: 'Nobody has to sign. Write the day from which it is in force.',
    },
    on: { signed: 'Signed on', used: 'In force from' },
    onMissing: 'Write a date, e.g. 23 November 2026',
    place: 'Where is the original?',
    placeGiven: 'The ring binder, divider 1',
    finish: { signed: 'Note the signature', used: 'Note that it is in force' },
    withdraw: 'Undo, and go back to the draft',
    withdrawn: {
      title: (number) => `Take version ${number} back?`,
      text: (next) =>
        `Shred what you have printed. The number is not used again, so that two different papers never have the same: the next is version ${next}.`,
      confirm: 'Take it back',
      cancel: 'Keep it',
    },
    missing: 'Correct this before it can be saved',
  },
  views: { page: 'Page', changes: 'Changes', edit: 'Edit' },
  viewsLabel: 'Show the document as',
  paperLanguage: 'Language of the document',
  languages: { da: 'Danish', en: 'English' },
  ownAsWritten:
    'What you have written in the document yourselves is printed as you wrote it. It is not translated.',
  printed: 'Sent to the printer.',
  savedAs: (name) => `Saved as ${name}`,
  toSignature: 'Go on to the signature',
  changes: (count, since) => `${plural(count, 'change', 'changes')} since version ${since}`,
  correct: 'Correct the facts',
  correctHint:
    'The document follows the facts of the binder. Correct them where they stand, and the document follows.',
  places: {
    company: 'The company and the person responsible',
    activities: 'The record',
    retention: 'The deletion plan',
    processors: 'The processors',
    measures: 'The security',
    systems: 'The systems',
    clients: 'Customers you handle data for',
    employees: 'The employees',
    review: 'The half-yearly review',
  },
  versions: 'Versions',
  draft: 'Draft',
  takenBack: 'Taken back',
  today: 'today',
  seeVersion: (number) => `See version ${number}`,
  compare: 'Compare two versions',
  paper: {
    page: (page, of) => `Page ${page} of ${of}`,
    loading: 'Opening the pages',
    failed: 'The pages cannot be shown. Save the document as PDF instead.',
  },
  notFound: 'The document is no longer in the binder.',
};

export const text: Record<Language, Words> = { da, en };
