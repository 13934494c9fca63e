import type { Language } from '../../domain/language';
import type { ReviewStep } from '../../domain/review/review';
import { plural } from '../format';

// Written first-hand. The report is the firm's proof that it looks after its papers (Art. 5(2), Art. 24(1)).
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

type Counted = Record<ReviewStep, (count: number) => string>;

const nothing = () => '';

const daCounted: Counted = {
  company: nothing,
  record: (count) => plural(count, 'aktivitet', 'aktiviteter'),
  deletion: (count) => plural(count, 'frist', 'frister'),
  processors: (count) => `${count}`,
  security: (count) => plural(count, 'punkt', 'punkter'),
  documents: nothing,
};

const enCounted: Counted = {
  company: nothing,
  record: (count) => plural(count, 'activity', 'activities'),
  deletion: (count) => plural(count, 'rule', 'rules'),
  processors: (count) => `${count}`,
  security: (count) => plural(count, 'point', 'points'),
  documents: nothing,
};

const da = {
  title: (season: string) => `Halvårskontrol, ${season}`,
  header: (season: string) => `Kontrolrapport · ${season}`,
  policy: 'Persondatapolitik for kunder',

  lead: {
    done: (date: string, who: string) => `Udført ${date} af ${who}.`,
    running: (date: string, who: string) => `Begyndt ${date} af ${who}. Den er ikke færdig endnu.`,
    somebody: 'den ansvarlige',
    period: (from: string, to: string) => `Perioden er ${from} til ${to}.`,
    first: 'Det er den første kontrol.',
  },

  checks: {
    table: 'De seks trin',
    columns: ['Trin', 'Emne', 'Stadig korrekt', 'Rettet', 'Følges op', 'Bemærkning'],
    yes: 'ja',
    no: 'nej',
    counted: daCounted,
    unanswered: (count: number) => (count === 1 ? 'Ét svar mangler' : `${count} svar mangler`),
    corrected: (names: string) => `Rettet: ${names}`,
    correctedMany: (count: number) => `${count} rettet`,
    removed: (names: string) => `Fjernet: ${names}`,
    seeTasks: (numbers: string, _count: number) => `Se opgave ${numbers}`,
    seeNotes: (count: number) => `${plural(count, 'bemærkning', 'bemærkninger')} inde i rapporten`,
    restored: (date: string) => `Backup gendannet på prøve ${date}`,
    newPolicy: (number: number) => `Kundepolitik, ny version ${number}`,
    nothingToAnswer: 'Intet at svare på',
  },

  tasks: {
    heading: 'Opgaver efter kontrollen',
    table: 'Opgaver efter kontrollen',
    columns: ['Nr.', 'Opgave', 'Ansvarlig', 'Senest', 'Løst'],
    done: 'løst',
    open: 'ikke løst',
    none: 'Kontrollen gav ingen nye opgaver.',
    others: (count: number) =>
      `${plural(count, 'anden opgave venter', 'andre opgaver venter')}. De står sidst i rapporten.`,
  },

  statement: {
    done: 'Jeg har gennemgået alle seks trin.',
    next: (date: string) => `Næste kontrol er senest ${date}.`,
  },

  step: {
    since: (date: string) => `Siden sidst, ${date}`,
    sinceSetup: (date: string) => `Siden opsætningen, ${date}`,
    unchanged: (date: string) => `Intet var ændret siden ${date}, da kontrollen begyndte.`,
    empty: 'Her stod ikke noget i mappen, så der var ikke noget at svare på.',
    table: (step: string) => `Svar, ${step}`,
    columns: ['Punkt', 'Det står i mappen', 'Svar', 'Bemærkning'],
    together: 'besvaret samlet',
    seeTask: (number: number) => `se opgave ${number}`,
    unanswered: 'Mangler svar',
    corrections: 'Rettet under kontrollen',
    correctionsTable: (step: string) => `Rettelser, ${step}`,
    correctionsColumns: ['Punkt', 'Felt', 'Før', 'Nu'],
    added: 'Tilføjet',
    removed: 'Fjernet',
    entry: 'Hele punktet',
  },

  evidence: {
    on: (date: string, what: string) => `${date}: ${what}`,
    added: (name: string) => `${name} er kommet til`,
    removed: (name: string) => `${name} er fjernet`,
    changed: (name: string, fields: string) => `${name} er ændret. ${fields}`,
    consentsToStop: (count: number) =>
      `${plural(count, 'samtykke er trukket tilbage', 'samtykker er trukket tilbage')}, uden at brugen er stoppet.`,
    unknownCookies: (count: number) =>
      `${plural(count, 'cookie', 'cookies')}, som ingen ved, hvad bruges til.`,
    suggestions: (count: number) =>
      count === 1 ? 'Én aktivitet var stadig et forslag' : `${count} aktiviteter var stadig forslag`,
    requests: ({ answered, inTime, late }: { answered: number; inTime: number; late: number }) =>
      `Henvendelser besvaret: ${answered}, inden fristen: ${inTime}, over tid nu: ${late}`,
    deletable: (rule: string, yearEnd: string) =>
      `${rule}: det, der hører til regnskabsår, som sluttede senest ${yearEnd}, kan slettes`,
    due: (count: number) => `Andet, der kunne slettes: ${count}`,
    kept: (names: string) => `Gemmes længere: ${names}`,
    keptEnded: (count: number) => `Undtagelser, hvis dato var gået: ${count}`,
    agreements: (names: string) => `Aftaler at se på: ${names}`,
    notSigned: (names: string) => `Mangler kvittering: ${names}`,
    leavers: (names: string) => `Ikke lukket efter ${names}`,
    notices: (names: string) => `Varsel, der venter på svar: ${names}`,
    underWay: (names: string) => `Ikke på plads endnu: ${names}`,
    breaches: (since: number, open: number) =>
      since + open === 0
        ? 'Ingen brud registreret i perioden'
        : `${since} brud registreret i perioden, ${open} åbne`,
    restored: (date: string) => `Backup er sidst gendannet på prøve ${date}`,
    neverRestored: 'Backup er ikke gendannet på prøve endnu',
    policy: {
      neverSigned: () => 'Kundepolitikken er ikke underskrevet endnu',
      unchanged: (date: string) => `Kundepolitikken siger det samme som den, der blev underskrevet ${date}`,
      changed: (date: string) => `Kundepolitikken siger noget andet end den, der blev underskrevet ${date}`,
    },
  },

  facts: {
    signed: (date: string) => `Aftalen er underskrevet ${date}`,
    notCovered: (services: string) => `Dækker ikke: ${services}`,
    supervised: (date: string) => `Tilsyn ${date}`,
    neverSupervised: 'Intet tilsyn endnu',
    cannotDelete: 'Systemet kan ikke slette',
    inPlace: 'På plads',
    underWay: 'Ikke på plads endnu',
    testedOn: (date: string) => `Prøvet ${date}`,
    company: (address: string, cvr: string) => `${address}, CVR ${cvr}`,
    unsigned: 'Ikke underskrevet endnu',
    policyInForce: (number: number, date: string) => `Version ${number}, underskrevet ${date}`,
    missing: 'Ikke skrevet endnu',
    gone: 'Ikke længere i mappen',
  },

  documents: {
    heading: 'Dokumenter, der gælder',
    table: 'Dokumenter og versioner',
    columns: ['Dokument', 'Version', 'Dokument-id', 'Underskrevet'],
    waiting: 'Venter på underskrift',
    thisReport: 'Denne rapport',
    none: 'Ingen dokumenter er underskrevet endnu.',
    otherTasks: 'Andre opgaver, der venter',
    otherTasksTable: 'Andre opgaver, der venter',
    otherTasksColumns: ['Opgave', 'Ansvarlig', 'Senest'],
  },

  archive: {
    none: 'Historik-kode: Der lå ikke noget i arkivet, da rapporten blev lavet.',
    code: (sequence: number, code: string) =>
      `Historik-kode nr. ${sequence}: ${code}. Den hører til det, der lå i arkivet, da rapporten blev lavet, og viser, om noget af det er ændret eller fjernet siden.`,
  },
};

const en: typeof da = {
  title: (season) => `Half-yearly review, ${season}`,
  header: (season) => `Review report · ${season}`,
  policy: 'Personal data policy for customers',

  lead: {
    done: (date, who) => `Carried out on ${date} by ${who}.`,
    running: (date, who) => `Begun on ${date} by ${who}. It is not finished yet.`,
    somebody: 'the person responsible',
    period: (from, to) => `The period is ${from} to ${to}.`,
    first: 'It is the first review.',
  },

  checks: {
    table: 'The six steps',
    columns: ['Step', 'Subject', 'Still correct', 'Corrected', 'Followed up', 'Remark'],
    yes: 'yes',
    no: 'no',
    counted: enCounted,
    unanswered: (count) => (count === 1 ? 'One answer is missing' : `${count} answers are missing`),
    corrected: (names) => `Corrected: ${names}`,
    correctedMany: (count) => `${count} corrected`,
    removed: (names) => `Removed: ${names}`,
    seeTasks: (numbers, count) => `See ${count === 1 ? 'task' : 'tasks'} ${numbers}`,
    seeNotes: (count) => `${plural(count, 'remark', 'remarks')} inside the report`,
    restored: (date) => `Backup restored as a trial on ${date}`,
    newPolicy: (number) => `Customer policy, new version ${number}`,
    nothingToAnswer: 'Nothing to answer',
  },

  tasks: {
    heading: 'Tasks after the review',
    table: 'Tasks after the review',
    columns: ['No.', 'Task', 'Who', 'By', 'Done'],
    done: 'done',
    open: 'not done',
    none: 'The review led to no new tasks.',
    others: (count) =>
      `${plural(count, 'other task waits', 'other tasks wait')}. They stand at the end of the report.`,
  },

  statement: {
    done: 'I have gone through all six steps.',
    next: (date) => `The next review is no later than ${date}.`,
  },

  step: {
    since: (date) => `Since last time, ${date}`,
    sinceSetup: (date) => `Since set-up, ${date}`,
    unchanged: (date) => `Nothing had changed since ${date} when the review began.`,
    empty: 'The binder held nothing here, so there was nothing to answer.',
    table: (step) => `Answers, ${step}`,
    columns: ['Item', 'What the binder says', 'Answer', 'Remark'],
    together: 'answered together',
    seeTask: (number) => `see task ${number}`,
    unanswered: 'Answer missing',
    corrections: 'Corrected during the review',
    correctionsTable: (step) => `Corrections, ${step}`,
    correctionsColumns: ['Item', 'Field', 'Before', 'Now'],
    added: 'Added',
    removed: 'Removed',
    entry: 'The whole item',
  },

  evidence: {
    on: (date, what) => `${date}: ${what}`,
    added: (name) => `${name} was added`,
    removed: (name) => `${name} was removed`,
    changed: (name, fields) => `${name} was changed. ${fields}`,
    consentsToStop: (count) =>
      `${plural(count, 'consent was withdrawn', 'consents were withdrawn')}, and the use has not been stopped.`,
    unknownCookies: (count) => `${plural(count, 'cookie', 'cookies')} whose purpose nobody knows.`,
    suggestions: (count) =>
      count === 1 ? 'One activity was still a suggestion' : `${count} activities were still suggestions`,
    requests: ({ answered, inTime, late }) =>
      `Requests answered: ${answered}, in time: ${inTime}, late now: ${late}`,
    deletable: (rule, yearEnd) =>
      `${rule}: what belongs to financial years that ended by ${yearEnd} can be deleted`,
    due: (count) => `Other things that could be deleted: ${count}`,
    kept: (names) => `Kept longer: ${names}`,
    keptEnded: (count) => `Exceptions whose date was past: ${count}`,
    agreements: (names) => `Agreements to look at: ${names}`,
    notSigned: (names) => `Sign-off missing: ${names}`,
    leavers: (names) => `Not closed after ${names}`,
    notices: (names) => `Notice that waits for an answer: ${names}`,
    underWay: (names) => `Not in place yet: ${names}`,
    breaches: (since, open) =>
      since + open === 0
        ? 'No breach registered in the period'
        : `${since} breaches registered in the period, ${open} open`,
    restored: (date) => `The backup was last restored as a trial on ${date}`,
    neverRestored: 'The backup has not been restored as a trial yet',
    policy: {
      neverSigned: () => 'The customer policy has not been signed yet',
      unchanged: (date) => `The customer policy says the same as the one signed on ${date}`,
      changed: (date) => `The customer policy differs from the one signed on ${date}`,
    },
  },

  facts: {
    signed: (date) => `The agreement was signed on ${date}`,
    notCovered: (services) => `Does not cover: ${services}`,
    supervised: (date) => `Supervision ${date}`,
    neverSupervised: 'No supervision yet',
    cannotDelete: 'The system cannot delete',
    inPlace: 'In place',
    underWay: 'Not in place yet',
    testedOn: (date) => `Tried on ${date}`,
    company: (address, cvr) => `${address}, CVR no. ${cvr}`,
    unsigned: 'Not signed yet',
    policyInForce: (number, date) => `Version ${number}, signed on ${date}`,
    missing: 'Not written yet',
    gone: 'No longer in the binder',
  },

  documents: {
    heading: 'Documents in force',
    table: 'Documents and versions',
    columns: ['Document', 'Version', 'Document id', 'Signed'],
    waiting: 'Waits for a signature',
    thisReport: 'This report',
    none: 'No documents have been signed yet.',
    otherTasks: 'Other tasks that wait',
    otherTasksTable: 'Other tasks that wait',
    otherTasksColumns: ['Task', 'Who', 'By'],
  },

  archive: {
    none: 'History code: The archive was empty when the report was made.',
    code: (sequence, code) =>
      `History code no. ${sequence}: ${code}. It belongs to what was in the archive when the report was made, and shows whether any of that has been changed or removed since.`,
  },
};

/** All the review report says that is not a fact of the review. */
export const text: Record<Language, typeof da> = { da, en };
export type ReportWords = typeof da;
