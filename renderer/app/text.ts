import type { AppStatus, Restored } from '../../shared/contract/app';
import type { Language } from '../../shared/domain/language';
import { plural } from '../../shared/text/format';

/** The words of the frame round every page, and of the few things several features show alike. */
export type ShellWords = {
  mainMenu: string;
  skipToContent: string;
  spine: (year: string) => string;
  overview: string;
  review: string;
  tasks: string;
  dividers: string;
  documents: string;
  record: string;
  processors: string;
  registers: string;
  breaches: string;
  openBreaches: (count: number) => string;
  requests: string;
  employees: string;
  deletion: string;
  consents: string;
  assessments: string;
  cookies: string;
  timeLeft: (days: number) => string;
  overdue: string;
  settings: string;
  lock: string;
  saved: (time: string) => string;
  notSaved: string;
  languageChoice: string;
  languages: Record<Language, string>;
  tryAgain: string;
  saveCopyElsewhere: string;
  copySavedAs: (name: string) => string;
  readOnly: { title: string; text: string };
  /** What happened to the file, and what is open now; `from` tells when that was saved. */
  restored: Record<Restored['because'], (from: string) => string>;
  /** What a restored file lacks, as far as it is known. */
  missingSaves: (saves: number | null) => string;
  seeCopies: string;
  savedOn: (date: string, time: string) => string;
  restoredSeen: string;
  sheetMissing: string;
  sheetAction: string;
  backupWarning: Record<Exclude<AppStatus['backupWarning'], 'none'>, string>;
  toBackup: string;
  conflict: {
    section: string;
    title: string;
    lead: string;
    versions: string;
    mine: string;
    other: string;
    savedAt: (when: string) => string;
    newest: string;
    unreadable: string;
    keepMine: string;
    keepOther: string;
  };
  /** The records as tables for a spreadsheet. */
  table: { save: { xlsx: string; csv: string }; savedAs: (name: string) => string };
  today: string;
  daysOver: (days: number) => string;
};

/** More days than this are told in months: nobody counts them. */
const LONG_DAYS = 60;

const months = (days: number): number => Math.round(days / 30.4);

export const text: Record<Language, ShellWords> = {
  da: {
    mainMenu: 'Hovedmenu',
    skipToContent: 'Gå til indholdet',
    spine: (year) => `Persondatamappe ${year}`,
    overview: 'Overblik',
    review: 'Halvårskontrol',
    tasks: 'Opgaver',
    dividers: 'Mappens faneblade',
    documents: 'Dokumenter',
    record: 'Fortegnelse',
    processors: 'Databehandlere',
    registers: 'Registre',
    breaches: 'Brud',
    openBreaches: (count) => `${count} ${count === 1 ? 'åbent' : 'åbne'}`,
    requests: 'Henvendelser',
    employees: 'Medarbejdere',
    deletion: 'Sletteplan',
    consents: 'Samtykker',
    assessments: 'Vurderinger',
    cookies: 'Cookies',
    timeLeft: (days) =>
      days === 0
        ? 'i dag'
        : days > LONG_DAYS
          ? plural(months(days), 'md.', 'mdr.')
          : plural(days, 'dag', 'dage'),
    overdue: 'over tid',
    settings: 'Indstillinger',
    lock: 'Lås mappen',
    saved: (time) => `Gemt og krypteret kl.\u00a0${time}`,
    notSaved: 'Ikke gemt',
    languageChoice: 'Sprog',
    languages: { da: 'Dansk', en: 'English' },
    tryAgain: 'Prøv igen',
    saveCopyElsewhere: 'Gem en kopi et andet sted',
    copySavedAs: (name) => `Kopien er gemt som ${name}. Den har også det, der ikke er gemt her.`,
    readOnly: {
      title: 'Du kan kun læse lige nu.',
      text: 'Mappen er åben på en anden pc, så ændringer bliver ikke gemt her. Luk den dér, lås mappen her, og lås den op igen.',
    },
    restored: {
      'store-damaged': (from) =>
        `Mappens fil var beskadiget, så du ser kopien, der blev gemt ${from}. Den beskadigede fil er lagt til side og ikke slettet.`,
      'store-missing': (from) => `Mappens fil var væk, så du ser kopien, der blev gemt ${from}.`,
      'unfinished-save': (from) =>
        `Sidst blev programmet afbrudt, mens det gemte. Det nåede med: Mappen er, som den blev gemt ${from}.`,
      'older-than-seen': (from) =>
        `Denne mappe er ældre end den, der sidst var åben på pc’en. Du ser den, der blev gemt ${from}.`,
    },
    missingSaves: (saves) => {
      if (saves === null) return 'Se efter, om noget mangler.';
      if (saves === 0) return 'Der mangler intet.';
      return saves === 1
        ? 'Det, der blev gemt én gang efter den, er ikke med.'
        : `Det, der blev gemt ${saves}\u00a0gange efter den, er ikke med.`;
    },
    seeCopies: 'Se kopierne',
    savedOn: (date, time) => `${date} kl.\u00a0${time}`,
    restoredSeen: 'Det har jeg set',
    sheetMissing: 'Gendannelsesarket er ikke gemt endnu.',
    sheetAction: 'Gem gendannelsesarket',
    backupWarning: {
      noneOffPc: 'Der ligger ingen sikkerhedskopi uden for denne pc.',
      offPcTooOld: 'Den nyeste sikkerhedskopi uden for pc’en er mere end 14\u00a0dage gammel.',
      folderMissing: 'Drevet eller mappen til sikkerhedskopierne er ikke sat til.',
    },
    toBackup: 'Se sikkerhedskopien',
    conflict: {
      section: 'To udgaver af mappen',
      title: 'Mappen er ændret to steder',
      lead: 'Mens mappen var åben her, blev dens fil ændret et andet sted, for eksempel af en anden pc eller en sky-mappe. Vælg den, der skal gælde. Den anden bliver lagt til side, og den kan hentes frem igen under Gendan fra en kopi.',
      versions: 'De to udgaver',
      mine: 'Den, der er åben her',
      other: 'Den fra et andet sted',
      savedAt: (when) => `Gemt ${when}`,
      newest: 'Nyest',
      unreadable: 'Den kan ikke læses, så den kan ikke vælges. Den bliver lagt til side og ikke slettet.',
      keepMine: 'Behold den, der er åben her',
      keepOther: 'Brug den fra et andet sted',
    },
    table: {
      save: { xlsx: 'Gem som Excel', csv: 'Gem som CSV' },
      savedAs: (name) => `Gemt som ${name}. Filen er ikke krypteret.`,
    },
    today: 'I dag',
    daysOver: (days) => `${plural(days, 'dag', 'dage')} over tid`,
  },
  en: {
    mainMenu: 'Main menu',
    skipToContent: 'Skip to content',
    spine: (year) => `Personal data binder ${year}`,
    overview: 'Overview',
    review: 'Half-yearly review',
    tasks: 'Tasks',
    dividers: 'The binder’s dividers',
    documents: 'Documents',
    record: 'Record',
    processors: 'Processors',
    registers: 'Registers',
    breaches: 'Breaches',
    openBreaches: (count) => `${count} open`,
    requests: 'Requests',
    employees: 'Employees',
    deletion: 'Deletion plan',
    consents: 'Consents',
    assessments: 'Assessments',
    cookies: 'Cookies',
    timeLeft: (days) =>
      days === 0
        ? 'today'
        : days > LONG_DAYS
          ? plural(months(days), 'mo.', 'mos.')
          : plural(days, 'day', 'days'),
    overdue: 'overdue',
    settings: 'Settings',
    lock: 'Lock the binder',
    saved: (time) => `Saved and encrypted at ${time}`,
    notSaved: 'Not saved',
    languageChoice: 'Language',
    languages: { da: 'Dansk', en: 'English' },
    tryAgain: 'Try again',
    saveCopyElsewhere: 'Save a copy elsewhere',
    copySavedAs: (name) => `The copy is saved as ${name}. It also holds what could not be saved here.`,
    readOnly: {
      title: 'You can only read just now.',
      text: 'The binder is open on another PC, so changes are not saved here. Close it there, lock the binder here and unlock it again.',
    },
    restored: {
      'store-damaged': (from) =>
        `The binder’s file was damaged, so this is the copy saved on ${from}. The damaged file has been put aside, not deleted.`,
      'store-missing': (from) => `The binder’s file was gone, so this is the copy saved on ${from}.`,
      'unfinished-save': (from) =>
        `Last time the program was cut off while it saved. The change did get through: the binder is as saved on ${from}.`,
      'older-than-seen': (from) =>
        `This binder is older than the one last open on this PC. It is as saved on ${from}.`,
    },
    missingSaves: (saves) => {
      if (saves === null) return 'Check whether anything is missing.';
      if (saves === 0) return 'Nothing is missing.';
      return saves === 1
        ? 'What was saved once after it is not included.'
        : `What was saved ${saves}\u00a0times after it is not included.`;
    },
    seeCopies: 'See the copies',
    savedOn: (date, time) => `${date} at ${time}`,
    restoredSeen: 'I have seen this',
    sheetMissing: 'The recovery sheet has not been kept yet.',
    sheetAction: 'Keep the recovery sheet',
    backupWarning: {
      noneOffPc: 'No backup lies outside this PC.',
      offPcTooOld: 'The newest backup outside the PC is more than 14\u00a0days old.',
      folderMissing: 'The drive or folder for the backups is not connected.',
    },
    toBackup: 'See the backup',
    conflict: {
      section: 'Two versions of the binder',
      title: 'The binder was changed in two places',
      lead: 'While the binder was open here its file was changed elsewhere, for example by another PC or a cloud folder. Choose the one that is to count. The other is put aside, and can be fetched back under Restore from a copy.',
      versions: 'The two versions',
      mine: 'The one open here',
      other: 'The one from elsewhere',
      savedAt: (when) => `Saved ${when}`,
      newest: 'Newest',
      unreadable: 'It cannot be read, so it cannot be chosen. It is put aside, not deleted.',
      keepMine: 'Keep the one open here',
      keepOther: 'Use the one from elsewhere',
    },
    table: {
      save: { xlsx: 'Save as Excel', csv: 'Save as CSV' },
      savedAs: (name) => `Saved as ${name}. The file is not encrypted.`,
    },
    today: 'Today',
    daysOver: (days) => `${plural(days, 'day', 'days')} overdue`,
  },
};
