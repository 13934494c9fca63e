import type { Language } from '../domain/language';
import data from './data/public-holidays.json';

export type PublicHoliday = {
  id: string;
  /** The day it always falls on, `MM-DD`; null when it follows Easter. */
  day: string | null;
  /** Days after Easter Sunday; negative before it. Null when it has a day of its own. */
  fromEaster: number | null;
  /** The last year in which it was one; null while it is. */
  lastYear: number | null;
};

/** The Danish public holidays; common knowledge, and not checked against a legal text. */
export const publicHolidays: readonly PublicHoliday[] = data.holidays;

/** How a period in months ends (Regulation 1182/71, Art. 3), in words for who asks why the day is what it is. */
export const workingDayRule = (language: Language): string =>
  language === 'da' ? data.meta.rule_da : data.meta.rule_en;

/** What a public holiday is called; null for an ordinary one of the week. */
export const holidayName = (id: string, language: Language): string | null =>
  data.holidays.find((one) => one.id === id)?.[language] ?? null;
