import type { IsoDate } from '../domain/calendar';
import type { DeletionHow, DeletionItem, KeepCause } from '../domain/deletion/deletion';
import type { DueItem, DueWhat } from '../domain/deletion/due';
import type { KeptByLaw } from '../domain/deletion/keptByLaw';
import type { Every } from '../domain/deletion/periods';
import type { Language } from '../domain/language';
import { cataloguePeriod, citation } from '../reference/library';
import { longDate, sentenceStart } from './format';

const months: Record<Language, Intl.DateTimeFormat> = {
  da: new Intl.DateTimeFormat('da-DK', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
};

const monthOf = (date: IsoDate, language: Language): string =>
  months[language].format(new Date(`${date}T00:00:00Z`));

const da = {
  financialYear: (year: string) => `regnskabsåret ${year}`,
  financialYearEnding: (date: string) => `regnskabsåret, der sluttede ${date}`,
  andBefore: (period: string) => `${sentenceStart(period)} og alt før`,
  upTo: (period: string) => `Til og med ${period}`,
  event: (date: string) => `Skete ${date}`,
  left: (date: string) => `Stoppede ${date}`,
  exception: (date: string) => `Skulle gemmes til og med ${date}`,
  how: {
    deleted: 'Slettet',
    anonymised: 'Gjort anonymt',
    shredded: 'Makuleret',
    automatic: 'Systemet sletter selv, og vi har set efter',
    otherwise: 'På en anden måde',
  } satisfies Record<DeletionHow, string>,
  cause: {
    dispute: 'En tvist eller en sag',
    claim: 'Et krav, der kan komme',
    authority: 'En myndighed har bedt om det',
    bookkeeping: 'Bogføring',
    otherCause: 'En anden grund',
  } satisfies Record<KeepCause, string>,
  law: (rule: string, until: string, ground: string) =>
    `${rule} skal efter loven gemmes til og med ${until}${ground === '' ? '' : ` (${ground})`}.`,
};

const en: typeof da = {
  financialYear: (year) => `the financial year ${year}`,
  financialYearEnding: (date) => `the financial year that ended on ${date}`,
  andBefore: (period) => `${sentenceStart(period)} and all before it`,
  upTo: (period) => `Up to and including ${period}`,
  event: (date) => `Happened on ${date}`,
  left: (date) => `Left on ${date}`,
  exception: (date) => `Was to be kept up to and including ${date}`,
  how: {
    deleted: 'Deleted',
    anonymised: 'Made anonymous',
    shredded: 'Shredded',
    automatic: 'The system deletes by itself, and we have checked',
    otherwise: 'In another way',
  },
  cause: {
    dispute: 'A dispute or a case',
    claim: 'A claim that may come',
    authority: 'An authority has asked for it',
    bookkeeping: 'Bookkeeping',
    otherCause: 'Another reason',
  },
  law: (rule, until, ground) =>
    `By law ${rule} must be kept up to and including ${until}${ground === '' ? '' : ` (${ground})`}.`,
};

const words: Record<Language, typeof da> = { da, en };

/** A period by the day it ended: "regnskabsåret 2020", "oktober 2026", "2022". */
function periodInWords(every: Every, end: IsoDate, language: Language): string {
  const { financialYear, financialYearEnding } = words[language];
  if (every === 'month') return monthOf(end, language);
  if (every === 'year') return end.slice(0, 4);
  return end.endsWith('-12-31')
    ? financialYear(end.slice(0, 4))
    : financialYearEnding(longDate(end, language));
}

/** What of a kind of data is meant: "Regnskabsåret 2020 og alt før", "Stoppede 31. marts 2021". */
export function dueInWords(what: DueWhat, language: Language): string {
  const { andBefore, upTo, event, left, exception } = words[language];
  switch (what.kind) {
    case 'period': {
      const period = periodInWords(what.every, what.upTo, language);
      return what.every === 'financialYear' ? andBefore(period) : upTo(period);
    }
    case 'event':
      return event(longDate(what.on, language));
    case 'leaving':
      return left(longDate(what.on, language));
    case 'exception':
      return exception(longDate(what.until, language));
  }
}

/**
 * What an item is called in the log. An employee is told of without a name: the log is kept after the file is gone, and
 * what it names would be kept with it.
 */
export function loggedAs({ rule, what }: Pick<DueItem, 'rule' | 'what'>, language: Language): string {
  const name = what.kind === 'event' || what.kind === 'exception' ? what.name : rule.name;
  return `${name}: ${dueInWords(what, language)}`;
}

/** A part of a line of the log, by the name of its rule: "Regnskabsmateriale: til og med 31. december 2020". */
export function itemInWords({ upTo }: DeletionItem, rule: string, language: Language): string {
  return upTo === null ? rule : `${rule}: ${words[language].upTo(longDate(upTo, language))}`;
}

export const howInWords = (how: DeletionHow, language: Language): string => words[language].how[how];

export const causeInWords = (cause: KeepCause, language: Language): string => words[language].cause[cause];

/** That the law still wants something kept, until when, and which law. */
export function keptByLawInWords({ rule, until, period }: KeptByLaw, language: Language): string {
  const known = period === null ? undefined : cataloguePeriod(period);
  const cited = known?.refs.map((ref) => citation(ref, language)).join(', ');
  const ground = (language === 'da' ? known?.ground_da : cited) ?? rule.ground;
  return words[language].law(rule.name, longDate(until, language), ground);
}
