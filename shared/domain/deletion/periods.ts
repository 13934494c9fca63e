import { eventsOf, hasLegalMaximum } from '../../reference/retentionEvents';
import { addDays, addMonths, type DayOfYear, type IsoDate } from '../calendar';
import { deletableNow } from '../retention/deletableNow';
import { deletableFinancialYear, financialYearEnd, type RetentionRule } from '../retention/retentionRule';

/** The periods in which data of a kind come and go together. */
export type Every = 'financialYear' | 'month' | 'year';

/** The last day of the period that a day belongs to. */
export function periodEnd(every: Every, day: IsoDate, yearEnd: DayOfYear): IsoDate {
  if (every === 'financialYear') return financialYearEnd(yearEnd, day);
  if (every === 'year') return `${day.slice(0, 4)}-12-31`;
  return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
}

/** The first day of the period that a day belongs to. */
export function periodStart(every: Every, day: IsoDate, yearEnd: DayOfYear): IsoDate {
  if (every === 'month') return `${day.slice(0, 7)}-01`;
  if (every === 'year') return `${day.slice(0, 4)}-01-01`;
  const end = financialYearEnd(yearEnd, day);
  return addDays(`${Number(end.slice(0, 4)) - 1}-${yearEnd}`, 1);
}

/** The last day of the latest period of which everything may be deleted on a day; null when none may. */
export function latestPeriod(
  rule: RetentionRule,
  every: Every,
  { today, yearEnd }: { today: IsoDate; yearEnd: DayOfYear },
): IsoDate | null {
  if (every === 'financialYear') return deletableFinancialYear(rule, today, yearEnd);
  const found = deletableNow(rule, today, yearEnd);
  if (found.counts !== 'event') return null;
  const end = periodEnd(every, found.latest, yearEnd);
  return end === found.latest ? end : addDays(periodStart(every, found.latest, yearEnd), -1);
}

/**
 * The periods in which what a rule is for comes by itself; null where the firm writes its events or employees who leave
 * are its events. Short times, and those the law sets a maximum for, are looked at month by month.
 */
export function everyOf(rule: RetentionRule): Every | null {
  if (rule.amount === null || rule.unit === 'until') return null;
  if (rule.start.kind === 'financialYearEnd') return 'financialYear';
  if (eventsOf(rule.basedOn) !== 'byThemselves') return null;
  return rule.unit === 'year' && !hasLegalMaximum(rule.basedOn) ? 'year' : 'month';
}
