import { z } from 'zod';
import { addDays, addMonths, type DayOfYear, type IsoDate } from '../calendar';
import { Note } from '../fieldShapes';

/** The rule for copies in backups; it concerns everybody whatever the activity. */
export const BACKUP_RULE = 'ret-backup';

export const deletionMethods = ['delete', 'anonymise', 'deleteOrAnonymise'] as const;

export const retentionUnits = ['day', 'month', 'year', 'until'] as const;

/** How long a kind of data is kept, and from when (Art. 5(1)(e)). */
export const RetentionRule = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(300),
  /** Null when the rule runs until something happens. */
  amount: z.number().int().min(0).max(100).nullable(),
  unit: z.enum(retentionUnits),
  /** The clock starts at the end of the financial year, or at an event told in words. */
  start: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('financialYearEnd') }),
    z.strictObject({ kind: z.literal('event'), text: z.string().trim().min(1).max(300) }),
  ]),
  ground: z.string().trim().max(300),
  /** The law asks for at least this long; a shorter period is refused by nobody but pointed out. */
  isMinimum: z.boolean(),
  /** The system cannot delete; a finding, never a text that is printed unquestioned (Art. 17). */
  cannotDelete: z.boolean(),
  /** What is done when the time is up. */
  method: z.enum(deletionMethods),
  /** Id of the period of the reference it began as; empty for a rule of the firm's own. */
  basedOn: z.string().max(80),
  note: Note,
});
export type RetentionRule = z.infer<typeof RetentionRule>;

/** The end of the financial year that a day belongs to. */
export function financialYearEnd(end: DayOfYear, date: IsoDate): IsoDate {
  const inYear = `${date.slice(0, 4)}-${end}`;
  return date <= inYear ? inYear : `${Number(date.slice(0, 4)) + 1}-${end}`;
}

/**
 * The first day on which data of an event may be deleted under the rule; null when the rule runs until
 * something else happens. A period from the end of the financial year counts from that year's last day
 * (section 12(1) of the bookkeeping act), so a January invoice is not deleted too early.
 */
export function deletableFrom(rule: RetentionRule, event: IsoDate, yearEnd: DayOfYear): IsoDate | null {
  if (rule.amount === null || rule.unit === 'until') return null;
  const start = rule.start.kind === 'financialYearEnd' ? financialYearEnd(yearEnd, event) : event;
  const lastDay = {
    day: () => addDays(start, rule.amount ?? 0),
    month: () => addMonths(start, rule.amount ?? 0),
    year: () => addMonths(start, 12 * (rule.amount ?? 0)),
  }[rule.unit]();
  return addDays(lastDay, 1);
}

/** Years back in which a financial year is looked for: longer than any rule keeps. */
const LONGEST_YEARS = 102;

/**
 * The latest financial year whose data may be deleted on `today` under a rule that counts from the end of the
 * financial year; null for other rules. The year is named by the day it ended.
 */
export function deletableFinancialYear(
  rule: RetentionRule,
  today: IsoDate,
  yearEnd: DayOfYear,
): IsoDate | null {
  if (rule.start.kind !== 'financialYearEnd' || rule.amount === null) return null;
  const newest = Number(today.slice(0, 4));
  const ends = Array.from({ length: LONGEST_YEARS }, (_, back) => `${newest - back}-${yearEnd}`);
  return ends.find((end) => (deletableFrom(rule, end, yearEnd) ?? '9999') <= today) ?? null;
}
