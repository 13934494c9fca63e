import { type DurationUnit, durationWords } from '../../reference/cookieWords';
import { daysBetween, type IsoDate, isRealDate } from '../calendar';
import type { Language } from '../language';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length in seconds as people say it, rounded to the unit that fits. */
function secondsInWords(seconds: number, language: Language): string {
  const days = seconds / DAY;
  if (days >= 360) return counted(days / 365, 'year', language);
  if (days >= 59) return counted(days / 30.4, 'month', language);
  if (days >= 1) return counted(days, 'day', language);
  if (seconds >= HOUR) return counted(seconds / HOUR, 'hour', language);
  return counted(Math.max(1, seconds / MINUTE), 'minute', language);
}

function counted(amount: number, unit: DurationUnit, language: Language): string {
  const count = Math.round(amount);
  const [one, many] = durationWords[language].units[unit];
  return `${count} ${count === 1 ? one : many}`;
}

const sessionWords = /^(session|session cookie|sessionscookie|sessionen|browsersession|0)$/i;

/** The browser writes -1 or nothing at all for a cookie that goes when it is closed. */
const isSession = (text: string): boolean => sessionWords.test(text) || text === '-1';

/**
 * How long a cookie lives, from what a list says: "session", "1 year", a number of seconds, a date and time, or the firm's
 * own words, which stay as they are. Dates are counted from `today`. Empty stays empty.
 */
export function durationInWords(given: string, language: Language, today: IsoDate): string {
  const text = given.trim();
  if (text === '') return '';
  if (isSession(text)) return durationWords[language].session;
  if (/^\d{2,10}( ?s| sek\.?| sekunder| seconds)?$/i.test(text) && !/^\d{4}$/.test(text)) {
    return secondsInWords(Number.parseInt(text, 10), language);
  }
  const day = dayOf(text);
  if (day === null) return text;
  const days = daysBetween(today, day);
  return days <= 0 ? text : secondsInWords(days * DAY, language);
}

/** A day at the beginning of a text, as browsers and spreadsheets write it: `2027-11-24T…`, `24-11-2027`, `24.11.2027`. */
function dayOf(text: string): IsoDate | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (iso !== undefined) return isRealDate(iso) ? iso : null;
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:[ ,].*)?$/.exec(text);
  if (danish === null) return null;
  const [, day = '', month = '', year = ''] = danish;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(found) ? found : null;
}
