import { addDays, addMonths, type DayOfYear, type IsoDate } from '../calendar';
import { deletableFinancialYear, deletableFrom, financialYearEnd, type RetentionRule } from './retentionRule';

/** What may be deleted on a day under a rule, and what comes next. */
export type DeletableNow =
  /** Financial years by the day they ended: the latest that may go, and the next with its first day. */
  | { counts: 'financialYear'; latest: IsoDate | null; next: { year: IsoDate; from: IsoDate } | null }
  /** `latest` is the last day on which the time may have begun; what begins today may go from `fromToday`. */
  | { counts: 'event'; latest: IsoDate; fromToday: IsoDate }
  /** Runs until something happens: no day can be worked out. */
  | { counts: 'until' };

/** Works out what may be deleted today under a rule (Art. 5(1)(e)). */
export function deletableNow(rule: RetentionRule, today: IsoDate, yearEnd: DayOfYear): DeletableNow {
  const fromToday = deletableFrom(rule, today, yearEnd);
  if (fromToday === null) return { counts: 'until' };
  if (rule.start.kind === 'event') {
    return { counts: 'event', latest: latestEvent(rule, today, yearEnd), fromToday };
  }
  const latest = deletableFinancialYear(rule, today, yearEnd);
  const year = financialYearEnd(yearEnd, latest === null ? today : addDays(latest, 1));
  const from = deletableFrom(rule, year, yearEnd);
  return { counts: 'financialYear', latest, next: from === null ? null : { year, from } };
}

/** Several days at the end of a month can end on the same day of a shorter one; the last of them is meant. */
function latestEvent(rule: RetentionRule, today: IsoDate, yearEnd: DayOfYear): IsoDate {
  const isFree = (event: IsoDate): boolean => (deletableFrom(rule, event, yearEnd) ?? '9999') <= today;
  let latest = back(rule, addDays(today, -1));
  while (isFree(addDays(latest, 1))) latest = addDays(latest, 1);
  return latest;
}

function back({ amount, unit }: RetentionRule, date: IsoDate): IsoDate {
  const count = amount ?? 0;
  if (unit === 'day') return addDays(date, -count);
  return addMonths(date, unit === 'year' ? -12 * count : -count);
}
