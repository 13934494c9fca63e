import type { Language } from '../domain/language';
import type { CookieCategory } from '../domain/site/cookie';

export type CookieColumn = 'name' | 'domain' | 'setBy' | 'purpose' | 'duration' | 'category';

/** How the columns are called, in Danish and English, in spreadsheets, scans and browsers' developer tools. */
const titles: Record<CookieColumn, readonly string[]> = {
  name: ['name', 'navn', 'cookie', 'cookienavn', 'cookie name', 'cookie navn', 'cookies', 'nøgle', 'key'],
  domain: ['domain', 'domæne', 'host', 'vært', 'site', 'hjemmeside'],
  setBy: [
    'provider',
    'udbyder',
    'set by',
    'sættes af',
    'sat af',
    'hvem',
    'leverandør',
    'ejer',
    'owner',
    'tjeneste',
    'service',
    'hvem sætter den?',
  ],
  purpose: [
    'purpose',
    'formål',
    'description',
    'beskrivelse',
    'hvad bruges den til?',
    'hvad for',
    'anvendelse',
  ],
  duration: [
    'expires',
    'expires / max-age',
    'expires/max-age',
    'max-age',
    'expiry',
    'expiration',
    'udløb',
    'udløber',
    'udløbsdato',
    'duration',
    'varighed',
    'levetid',
    'hvor længe',
    'hvor længe?',
    'lifespan',
    'retention',
    'opbevaring',
  ],
  category: ['category', 'kategori', 'type', 'slags', 'gruppe', 'group'],
};

/** What a column is, by its title. */
export const columnOf = (title: string): CookieColumn | undefined => {
  const wanted = title.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:*]$/, '');
  return (Object.keys(titles) as CookieColumn[]).find((column) => titles[column].includes(wanted));
};

/** "Not necessary" says only what it is not. */
const isDenied = /ikke.?n.dvendig|un.dvendig|non.?(essential|necessary)/i;

const categoryWords: readonly [CookieCategory, RegExp][] = [
  ['necessary', /nødvendig|necessary|essential|essentiel|teknisk|strictly|funktionsnødvendig/i],
  ['preferences', /præference|preference|funktion(?!snød)|functional|indstilling/i],
  ['statistics', /statisti|analyti|analyse|performance|ydeevne|måling/i],
  ['marketing', /marketing|markedsføring|advert|reklame|targeting|annonce/i],
];

/** The category in a list's own words; null when they say none of them. */
export const categoryFrom = (text: string): CookieCategory | null =>
  isDenied.test(text) ? null : (categoryWords.find(([, is]) => is.test(text))?.[0] ?? null);

export type DurationUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';
type Words = { session: string; units: Record<DurationUnit, readonly [one: string, many: string]> };

/** How long a cookie lives, in words. */
export const durationWords: Record<Language, Words> = {
  da: {
    session: 'Til browseren lukkes',
    units: {
      minute: ['minut', 'minutter'],
      hour: ['time', 'timer'],
      day: ['dag', 'dage'],
      month: ['måned', 'måneder'],
      year: ['år', 'år'],
    },
  },
  en: {
    session: 'Until the browser is closed',
    units: {
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
  },
};

export const isDomain = (text: string): boolean => /^\.?([a-z0-9æøå-]+\.)+[a-zæøå]{2,}$/i.test(text);

/** Whether a cell says how long something lasts, by how it looks. */
export const looksLikeDuration = (text: string): boolean =>
  /^(session|sessionscookie)$/i.test(text) ||
  /^\d+\s*(år|måned|dag|uge|time|minut|sekund|year|month|day|week|hour|min|sec)/i.test(text) ||
  /^\d{4}-\d{2}-\d{2}/.test(text) ||
  /^\d{1,2}[-./]\d{1,2}[-./]\d{4}/.test(text);
