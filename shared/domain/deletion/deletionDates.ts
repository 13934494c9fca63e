import type { Binder } from '../binder';
import { daysBetween, type IsoDate } from '../calendar';
import { holds, keptLonger } from './acts';
import type { DueItem } from './due';
import { dueItems, isAskedByEmployees } from './dueList';

/** A day on which the deletion plan asks for something; one of the register dates. */
type DeletionDate = {
  kind: 'deletionDue' | 'exceptionEnds';
  list: 'deletions' | 'retentionRules';
  id: string;
  name: string;
  on: IsoDate;
  noticeDays: number;
};

/** Days before an exception runs out from which it waits for the director: time to decide. */
const EXCEPTION_NOTICE_DAYS = 14;

/** A place that cannot delete is a finding with a letter, not a day. */
const canBeDone = ({ places }: DueItem): boolean => places.some(({ cannotDelete }) => !cannotDelete);

/** When something is to be deleted, waiting from the first day it may be, and when exceptions run out. */
export function deletionDates(binder: Binder, today: IsoDate): DeletionDate[] {
  return [
    ...dueItems(binder, today)
      .filter((item) => canBeDone(item) && !isAskedByEmployees(item))
      .map((item): DeletionDate => {
        const { what, rule } = item;
        return {
          kind: 'deletionDue',
          ...(what.kind === 'event' || what.kind === 'exception'
            ? { list: 'deletions', id: what.id }
            : { list: 'retentionRules', id: rule.id }),
          name: what.kind === 'period' ? (what.event?.name ?? rule.name) : what.name,
          on: item.deleteBy,
          noticeDays: item.isFirst ? FIRST_NOTICE_DAYS : Math.max(daysBetween(item.since, item.deleteBy), 0),
        };
      }),
    ...keptLonger(binder)
      .filter((act) => holds(act, today))
      .map(
        ({ id, name, keptUntil }): DeletionDate => ({
          kind: 'exceptionEnds',
          list: 'deletions',
          id,
          name,
          on: keptUntil,
          noticeDays: EXCEPTION_NOTICE_DAYS,
        }),
      ),
  ];
}

/** What was never done waits only near its day, so that a new binder does not begin with a list of everything. */
const FIRST_NOTICE_DAYS = 30;
