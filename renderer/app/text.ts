import type { Restored } from '../../shared/contract/app';
import type { Language } from '../../shared/domain/binder';
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
  timeLeft: (days: number) => string;
  overdue: string;
  lock: string;
  saved: (time: string) => string;
  languageChoice: string;
  languages: Record<Language, string>;
  tryAgain: string;
  /** What happened to the file, and what is open now; `from` tells when that was saved. */
  restored: Record<Restored['because'], (from: string) => string>;
  savedOn: (date: string, time: string) => string;
  restoredSeen: string;
  sheetMissing: string;
  sheetAction: string;
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
    timeLeft: (days) =>
      days === 0
        ? 'i dag'
        : days > LONG_DAYS
          ? plural(months(days), 'md.', 'mdr.')
          : plural(days, 'dag', 'dage'),
    overdue: 'over tid',
    lock: 'Lås mappen',
    saved: (time) => `Gemt og krypteret kl.\u00a0${time}`,
    languageChoice: 'Sprog',
    languages: { da: 'Dansk', en: 'English' },
    tryAgain: 'Prøv igen',
    restored: {
      'store-damaged': (from) =>
        `Mappens fil var beskadiget, så du ser kopien, der blev gemt ${from}. Se efter, om noget mangler. Den beskadigede fil er lagt til side og ikke slettet.`,
      'store-missing': (from) =>
        `Mappens fil var væk, så du ser kopien, der blev gemt ${from}. Se efter, om noget mangler.`,
      'unfinished-save': (from) =>
        `Sidst blev programmet afbrudt, mens det gemte. Det nåede med: Mappen er, som den blev gemt ${from}.`,
    },
    savedOn: (date, time) => `${date} kl.\u00a0${time}`,
    restoredSeen: 'Det har jeg set',
    sheetMissing: 'Gendannelsesarket er ikke gemt endnu.',
    sheetAction: 'Gem gendannelsesarket',
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
    timeLeft: (days) =>
      days === 0
        ? 'today'
        : days > LONG_DAYS
          ? plural(months(days), 'mo.', 'mos.')
          : plural(days, 'day', 'days'),
    overdue: 'overdue',
    lock: 'Lock the binder',
    saved: (time) => `Saved and encrypted at ${time}`,
    languageChoice: 'Language',
    languages: { da: 'Dansk', en: 'English' },
    tryAgain: 'Try again',
    restored: {
      'store-damaged': (from) =>
        `The binder’s file was damaged, so this is the copy saved on ${from}. Check whether anything is missing. The damaged file has been put aside, not deleted.`,
      'store-missing': (from) =>
        `The binder’s file was gone, so this is the copy saved on ${from}. Check whether anything is missing.`,
      'unfinished-save': (from) =>
        `Last time the program was cut off while it saved. The change did get through: the binder is as saved on ${from}.`,
    },
    savedOn: (date, time) => `${date} at ${time}`,
    restoredSeen: 'I have seen this',
    sheetMissing: 'The recovery sheet has not been kept yet.',
    sheetAction: 'Keep the recovery sheet',
    today: 'Today',
    daysOver: (days) => `${plural(days, 'day', 'days')} overdue`,
  },
};
