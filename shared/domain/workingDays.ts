import { publicHolidays } from '../reference/publicHolidays';
import { addDays, type IsoDate } from './calendar';

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus, as Butcher and Meeus give it). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  const day = String((days % 31) + 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-${day}`;
}

/** The id of the Danish public holiday that a day is; null when it is none. */
export function publicHoliday(date: IsoDate): string | null {
  const year = Number(date.slice(0, 4));
  const easter = easterSunday(year);
  const found = publicHolidays.find(
    ({ day, fromEaster, lastYear }) =>
      (lastYear === null || year <= lastYear) &&
      (fromEaster === null ? day === date.slice(5) : addDays(easter, fromEaster) === date),
  );
  return found?.id ?? null;
}

/** Neither Saturday, Sunday nor public holiday (Regulation 1182/71, Art. 2(2)). */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && publicHoliday(date) === null;
}

/** The day itself when it is a working day, else the next one: when a period ends (Regulation 1182/71, Art. 3(4)). */
export function endOfPeriod(lastDay: IsoDate): IsoDate {
  return isWorkingDay(lastDay) ? lastDay : endOfPeriod(addDays(lastDay, 1));
}
