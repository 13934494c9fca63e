import type { DocumentVersion } from '../../../shared/domain/document/documentVersion';
import type { Language } from '../../../shared/domain/language';
import type { PolicyStanding } from '../../../shared/domain/overview/policyStanding';
import type { KeptReview } from '../../../shared/domain/review/review';
import { reviewSeason } from '../../../shared/domain/review/schedule';
import { longDate, plural, seasonName } from '../../../shared/text/format';

type State = DocumentVersion['state'];

type Words = {
  title: string;
  divider: string;
  policy: string;
  policySection: string;
  reports: string;
  noReports: string;
  reportTitle: (review: KeptReview | null, version: DocumentVersion) => string;
  reportText: (review: KeptReview | null, version: DocumentVersion) => string;
  policyTag: Record<PolicyStanding['state'], string>;
  versionTag: Record<State, string>;
  policyInForce: (standing: PolicyStanding) => string;
  versionInWords: (version: DocumentVersion, inForce: DocumentVersion | null) => string;
  sideLabel: string;
  print: string;
  savePdf: string;
  printed: string;
  savedAs: (name: string) => string;
  toSignature: string;
  changes: (count: number, since: number) => string;
  added: (name: string) => string;
  removed: (name: string) => string;
  corrected: (name: string) => string;
  company: string;
  contactPerson: string;
  became: (before: string, after: string) => string;
  otherFinancialYear: string;
  otherLanguage: string;
  correct: string;
  correctHint: Record<'running' | 'frozen' | 'none', string>;
  toReview: string;
  places: { company: string; record: string; deletion: string; processors: string; security: string };
  versions: string;
  draft: string;
  today: string;
  seeVersion: (number: number) => string;
  paper: { page: (page: number, of: number) => string; loading: string; failed: string };
  notFound: string;
};

const da: Words = {
  title: 'Dokumenter',
  divider: 'Faneblad 1',
  policy: 'Persondatapolitik for kunder',
  policySection: 'Politikker',
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
  policyTag: {
    neverSigned: 'Ikke underskrevet endnu',
    readyToSign: 'Klar til underskrift',
    changed: 'Ændret siden underskrift',
    unchanged: 'Underskrevet',
  },
  versionTag: {
    readyToSign: 'Klar til underskrift',
    signed: 'Underskrevet',
    superseded: 'Erstattet',
  },
  policyInForce: ({ state, inForce, toSign }) => {
    const now =
      inForce?.signedOn === undefined || inForce.signedOn === null
        ? null
        : `Den version, I bruger i dag, er nummer ${inForce.number} fra ${longDate(inForce.signedOn, 'da')}.`;
    if (state === 'unchanged') return `${now} Den siger stadig det samme som mappen.`;
    if (state === 'changed')
      return `${now} Den gælder, til I skriver under på en ny. Det sker i halvårskontrollen.`;
    const coming = `Version ${toSign?.number ?? 1} er låst og venter på underskrift.`;
    if (state === 'readyToSign') return now === null ? coming : `${coming} ${now} Den gælder imens.`;
    return 'Ingen version er noteret som underskrevet endnu. Det sker i halvårskontrollen. Indtil da er det her en kladde.';
  },
  versionInWords: (version, inForce) => {
    const signed = version.signedOn === null ? '' : ` fra ${longDate(version.signedOn, 'da')}`;
    switch (version.state) {
      case 'readyToSign':
        return 'Svarene er låst, og papiret venter på underskrift.';
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
  savePdf: 'Gem som PDF',
  printed: 'Sendt til printeren.',
  savedAs: (name) => `Gemt som ${name}`,
  toSignature: 'Fortsæt til underskrift',
  changes: (count, since) => `${plural(count, 'ændring', 'ændringer')} siden version ${since}`,
  added: (name) => `${name} er kommet til.`,
  removed: (name) => `${name} er taget ud.`,
  corrected: (name) => `${name} er rettet.`,
  company: 'Virksomheden',
  contactPerson: 'Den ansvarlige',
  became: (before, after) => `${before} er blevet til ${after}`,
  otherFinancialYear: 'Regnskabsåret slutter på en anden dag.',
  otherLanguage: 'Mappens sprog er et andet, og papiret skrives på mappens sprog.',
  correct: 'Ret oplysningerne',
  correctHint: {
    running: 'Kontrollen er i gang. Ret det på trinnet, så følger dokumentet med.',
    frozen:
      'Svarene er låst, fordi kontrollen er klar til underskrift. Du kan låse dem op, når du fortsætter til underskrift.',
    none: 'Dokumentet følger mappens oplysninger. De rettes i halvårskontrollen, og du kan begynde, når du vil.',
  },
  toReview: 'Gå til halvårskontrollen',
  places: {
    company: 'Hvem er ansvarlig: Virksomheden',
    record: 'Hvilke oplysninger, og til hvad: Fortegnelsen',
    deletion: 'Hvor længe: Sletning',
    processors: 'Hvem har dem for jer: Databehandlere',
    security: 'Sådan passer I på dem: It-sikkerhed',
  },
  versions: 'Versioner',
  draft: 'Kladde',
  today: 'i dag',
  seeVersion: (number) => `Se version ${number}`,
  paper: {
    page: (page, of) => `Side ${page} af ${of}`,
    loading: 'Siderne åbnes',
    failed: 'Siderne kan ikke vises. Gem dokumentet som PDF i stedet.',
  },
  notFound: 'Dokumentet findes ikke længere i mappen.',
};

const en: Words = {
  title: 'Documents',
  divider: 'Divider 1',
  policy: 'Personal data policy for customers',
  policySection: 'Policies',
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
  policyTag: {
    neverSigned: 'Not signed yet',
    readyToSign: 'Ready to sign',
    changed: 'Changed since signature',
    unchanged: 'Signed',
  },
  versionTag: { readyToSign: 'Ready to sign', signed: 'Signed', superseded: 'Superseded' },
  policyInForce: ({ state, inForce, toSign }) => {
    const now =
      inForce?.signedOn === undefined || inForce.signedOn === null
        ? null
        : `The version you use today is number ${inForce.number} of ${longDate(inForce.signedOn, 'en')}.`;
    if (state === 'unchanged') return `${now} It still says the same as the binder.`;
    if (state === 'changed') {
      return `${now} It is in force until you sign a new one. That happens in the half-yearly review.`;
    }
    const coming = `Version ${toSign?.number ?? 1} is locked and waits for a signature.`;
    if (state === 'readyToSign') return now === null ? coming : `${coming} ${now} It is in force meanwhile.`;
    return 'No version has been noted as signed yet. That happens in the half-yearly review. Until then this is a draft.';
  },
  versionInWords: (version, inForce) => {
    const signed = version.signedOn === null ? '' : ` of ${longDate(version.signedOn, 'en')}`;
    switch (version.state) {
      case 'readyToSign':
        return 'The answers are locked, and the paper waits for a signature.';
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
  savePdf: 'Save as PDF',
  printed: 'Sent to the printer.',
  savedAs: (name) => `Saved as ${name}`,
  toSignature: 'Go on to the signature',
  changes: (count, since) => `${plural(count, 'change', 'changes')} since version ${since}`,
  added: (name) => `${name} was added.`,
  removed: (name) => `${name} was taken out.`,
  corrected: (name) => `${name} was corrected.`,
  company: 'The company',
  contactPerson: 'The person responsible',
  became: (before, after) => `${before} has become ${after}`,
  otherFinancialYear: 'The financial year ends on another day.',
  otherLanguage: 'The binder’s language is another, and the paper is written in the binder’s language.',
  correct: 'Correct the facts',
  correctHint: {
    running: 'The review is under way. Correct it at the step, and the document follows.',
    frozen:
      'The answers are locked because the review is ready to sign. You can unlock them when you go on to the signature.',
    none: 'The document follows the facts of the binder. They are corrected in the half-yearly review, and you can begin whenever you like.',
  },
  toReview: 'Go to the half-yearly review',
  places: {
    company: 'Who is responsible: The company',
    record: 'Which data, and for what: The record',
    deletion: 'For how long: Deletion',
    processors: 'Who has them for you: Processors',
    security: 'How you look after them: IT security',
  },
  versions: 'Versions',
  draft: 'Draft',
  today: 'today',
  seeVersion: (number) => `See version ${number}`,
  paper: {
    page: (page, of) => `Page ${page} of ${of}`,
    loading: 'Opening the pages',
    failed: 'The pages cannot be shown. Save the document as PDF instead.',
  },
  notFound: 'The document is no longer in the binder.',
};

export const text: Record<Language, Words> = { da, en };
