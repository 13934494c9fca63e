import type { Binder } from '../binder';
import { danishDay, type IsoDate } from '../calendar';
import type { Breach } from './breach';
import { breachClock, breachDeadline } from './clock';
import { openBreaches } from './register';

/** The day on which a breach asks for something, as the overview shows it. */
type BreachDate = {
  kind: 'breachDeadline';
  list: 'breaches';
  id: string;
  name: string;
  on: IsoDate;
  noticeDays: number;
};

/** A breach waits from the day it is discovered. */
const NOTICE_DAYS = 30;

/** The day on which each open breach is to have been notified: of a processor to the client the day it was discovered (Art. 33(1) and (2)). */
export const breachDates = (binder: Binder, _today: IsoDate): BreachDate[] =>
  openBreaches(binder).flatMap((breach): BreachDate[] => {
    const on = notifyBy(breach);
    if (on === null) return [];
    return [
      {
        kind: 'breachDeadline',
        list: 'breaches',
        id: breach.id,
        name: breach.name,
        on,
        noticeDays: NOTICE_DAYS,
      },
    ];
  });

/** The last day for telling the authority or the client; null when nobody waits for it. */
export function notifyBy(breach: Breach): IsoDate | null {
  if (breach.discoveredAt === null) return null;
  const { state } = breachClock(breach, breach.discoveredAt);
  if (state === 'toClient') return danishDay(breach.discoveredAt);
  return state === 'running' ? danishDay(breachDeadline(breach.discoveredAt)) : null;
}
