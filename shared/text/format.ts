import { addDays, danishDay, type Instant, type IsoDate } from '../domain/calendar';
import type { Language } from '../domain/language';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** A date is never broken over two lines. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

const day = (date: IsoDate, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** "23. november 2026", "23 November 2026". */
export function longDate(date: IsoDate, language: Language): string {
  return unbroken(day(date, language, { day: 'numeric', month: 'long', year: 'numeric' }));
}

/** "3. juni", "3 June". */
export function shortDate(date: IsoDate, language: Language): string {
  return unbroken(day(date, language, { day: 'numeric', month: 'long' }));
}

/** "dec.", "Dec". */
export function shortMonth(date: IsoDate, language: Language): string {
  return day(date, language, { month: 'short' });
}

/** "tirsdag 1. december", "Tuesday 1 December"; with the year when it is not that of `today`. */
export function weekdayDate(date: IsoDate, language: Language, today: IsoDate = date): string {
  const weekday = day(date, language, { weekday: 'long' });
  const rest = date.slice(0, 4) === today.slice(0, 4) ? shortDate(date, language) : longDate(date, language);
  return unbroken(`${weekday} ${rest}`);
}

/** A day that comes every year: "31. december", "31 December". */
export function yearlyDay(dayOfYear: string, language: Language): string {
  return shortDate(`2025-${dayOfYear}`, language);
}

/** "10.42", "10:42", as the clock shows in Denmark. */
export function clockTime(instant: Instant, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** "i dag kl. 10.42", "i går kl. 10.42", "3. juni kl. 10.42"; with the year when it is not that of `today`. */
export function dayAndTime(instant: Instant, language: Language, today: IsoDate): string {
  const date = danishDay(instant);
  const near = { da: ['i dag', 'i går'], en: ['today', 'yesterday'] }[language];
  const isNear = [today, addDays(today, -1)].indexOf(date);
  const far = date.slice(0, 4) === today.slice(0, 4) ? shortDate(date, language) : longDate(date, language);
  const time = unbroken({ da: 'kl. ', en: 'at ' }[language] + clockTime(instant, language));
  return `${near[isNear] === undefined ? far : unbroken(near[isNear])} ${time}`;
}

const units: readonly { least: number; name: string }[] = [
  { least: 1e9, name: 'GB' },
  { least: 1e6, name: 'MB' },
];

/** The length of a file as people tell it: "412 kB", "1,2 MB". */
export function fileSize(bytes: number, language: Language): string {
  const unit = units.find(({ least }) => bytes >= least);
  const count = unit === undefined ? Math.max(Math.ceil(bytes / 1000), 1) : bytes / unit.least;
  const maximumFractionDigits = count < 100 ? 1 : 0;
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits }).format(count);
  return unbroken(`${number} ${unit?.name ?? 'kB'}`);
}

const small: Record<Language, readonly string[]> = {
  da: ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** A small number as a word, a larger one in digits. */
export function inWordsNumber(count: number, language: Language): string {
  return small[language][count] ?? String(count);
}

/** "a, b og c", "a, b and c". */
export function listed(words: readonly string[], language: Language): string {
  const [last, ...before] = [...words].reverse();
  if (last === undefined) return '';
  if (before.length === 0) return last;
  return `${before.reverse().join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`;
}

/** One thing or several: `plural(2, 'opgave', 'opgaver')` is "2 opgaver". */
export function plural(count: number, one: string, many: string): string {
  return `${count}\u00a0${count === 1 ? one : many}`;
}

/** "efterår 2026", "autumn 2026". */
export function seasonName(season: { half: 'spring' | 'autumn'; year: number }, language: Language): string {
  const names = { da: { spring: 'forår', autumn: 'efterår' }, en: { spring: 'spring', autumn: 'autumn' } };
  return `${names[language][season.half]} ${season.year}`;
}

/** The first letter large, for the start of a sentence. */
export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first letter small, for the middle of one; an abbreviation stays as it is. */
export const inSentence = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
