import { cataloguePeriod } from '../../reference/library';
import type { Binder } from '../binder';
import { addDays, type DayOfYear, type IsoDate } from '../calendar';
import { deletableFrom, type RetentionRule } from '../retention/retentionRule';
import { keptLonger, startingEvents } from './acts';
import type { CarriedOut, DeletionItem } from './deletion';

/** What the law still wants kept: until and with which day, and the period of the reference that says so. */
export type KeptByLaw = { rule: RetentionRule; until: IsoDate; period: string | null };

const BOOKKEEPING_ACT = 'bogl-12';

const unitOf = (unit: string): RetentionRule['unit'] =>
  unit === 'day' || unit === 'month' || unit === 'year' ? unit : 'until';

/**
 * The last day on which the law wants data of a day kept, when a rule is a minimum of the law. The number is the law's
 * own where the reference knows it; the bookkeeping act counts from the end of the financial year (its section 12(1)).
 */
export function lawfulUntil(rule: RetentionRule, day: IsoDate, yearEnd: DayOfYear): KeptByLaw | null {
  const known = cataloguePeriod(rule.basedOn);
  const period = known?.isMinimum === true && known.value !== null ? known : undefined;
  if (period === undefined && !rule.isMinimum) return null;
  const law: RetentionRule =
    period === undefined
      ? rule
      : {
          ...rule,
          amount: period.value,
          unit: unitOf(period.unit),
          start: period.refs.includes(BOOKKEEPING_ACT) ? { kind: 'financialYearEnd' } : rule.start,
        };
  const free = deletableFrom(law, day, yearEnd);
  return free === null ? null : { rule, until: addDays(free, -1), period: period?.id ?? null };
}

/** The day from which the time of what was deleted runs; null when what it was about is gone from the binder. */
function dayOf(binder: Binder, { upTo, about }: DeletionItem): IsoDate | null {
  if (upTo !== null) return upTo;
  const event = startingEvents(binder).find(({ id }) => id === about);
  const employee = binder.employees.find(({ id }) => id === about);
  const exception = keptLonger(binder).find(({ id }) => id === about)?.dataItems[0];
  return event?.happenedOn ?? employee?.leftOn ?? (exception === undefined ? null : dayOf(binder, exception));
}

/** What of a deletion the law still wanted kept on the day it was done. */
export function keptByLaw(
  binder: Binder,
  { dataItems, deletedOn }: Pick<CarriedOut, 'dataItems' | 'deletedOn'>,
): KeptByLaw[] {
  return dataItems.flatMap((item) => {
    const rule = binder.retentionRules.find(({ id }) => id === item.rule);
    const day = dayOf(binder, item);
    if (rule === undefined || day === null) return [];
    const law = lawfulUntil(rule, day, binder.calendar.financialYearEnd);
    return law !== null && deletedOn <= law.until ? [law] : [];
  });
}
