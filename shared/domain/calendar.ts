import { z } from 'zod';

/** A day in business and law, e.g. `2026-11-22`. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant with zone, e.g. `2026-11-22T10:42:00.000Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A day that comes back every year, `MM-DD`. 29 February is refused: it does not come every year. */
export const DayOfYear = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((value) => isRealDate(`2025-${value}`));
export type DayOfYear = z.infer<typeof DayOfYear>;

const DAY_MS = 86_400_000;

const utc = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

const fromUtc = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day that exists. */
export function isRealDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && fromUtc(utc(text)) === text;
}

/** The day `days` later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(utc(date) + days * DAY_MS);
}

/** The same day `months` later; the last day of that month where the day does not exist in it. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The first time the yearly day comes after `date` (never on it). */
export function nextDayOfYear(day: DayOfYear, date: IsoDate): IsoDate {
  const thisYear = `${date.slice(0, 4)}-${day}`;
  return thisYear > date ? thisYear : `${Number(date.slice(0, 4)) + 1}-${day}`;
}

// Made once: a report asks for the day of every line of its history.
const danishCalendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' });

/** The day of an instant as the calendar in Denmark shows it, whatever zone the machine is set to. */
export function danishDay(instant: Instant): IsoDate {
  return danishCalendar.format(new Date(instant)).slice(0, 10);
}
