import { z } from 'zod';
import { type Instant, type IsoDate, isRealDate } from '../calendar';

/** A time of day as the clock shows it, `08:30`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** A day and a time of day as calendar and clock show them in Denmark. */
export type DanishTime = { date: IsoDate; time: TimeOfDay };

/** Minutes by which the clock in Denmark is ahead of UTC. Summer comes first: of an hour that comes twice, the first is meant. */
const OFFSETS = [120, 60];

const MINUTE_MS = 60_000;

// Made once: the register asks for the time of every breach, each minute.
const danishClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What calendar and clock show in Denmark at an instant, whatever zone the machine is set to. */
export function danishTime(instant: Instant): DanishTime {
  const parts = danishClock.formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The instant at which the clock in Denmark shows a day and a time; null when it never does, as in the hour that is left
 * out in spring. The hour that comes twice in autumn is taken the first time: a period that runs from it ends no later.
 */
export function instantOf({ date, time }: DanishTime): Instant | null {
  if (!isRealDate(date) || !TimeOfDay.safeParse(time).success) return null;
  const shown = Date.parse(`${date}T${time}:00Z`);
  const instants = OFFSETS.map((minutes) => new Date(shown - minutes * MINUTE_MS).toISOString());
  return (
    instants.find((instant) => {
      const back = danishTime(instant);
      return back.date === date && back.time === time;
    }) ?? null
  );
}

/** Whole minutes from one instant to another, as they pass; negative when the other is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS);

/** The instant so many hours later, as they pass: a change to or from summer time neither adds nor takes one. */
export const addHours = (instant: Instant, hours: number): Instant =>
  new Date(Date.parse(instant) + hours * 60 * MINUTE_MS).toISOString();
