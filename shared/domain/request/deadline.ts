import { requestExtraMonths } from '../../reference/deadlines';
import { requestMonths } from '../../reference/library';
import { addDays, addMonths, daysBetween, type IsoDate } from '../calendar';
import { endOfPeriod } from '../workingDays';
import type { Request } from './request';

type Timed = Pick<Request, 'receivedOn' | 'identity' | 'extension'>;

/** Until when a request is to be answered, and how that day came about. */
export type RequestDeadline = {
  /** The day that counts: the extended one, when the person was told in time. */
  on: IsoDate;
  /** The end of the first month: until then the person must have the answer, or word of the extension. */
  firstMonth: IsoDate;
  /** When the answer is due if the time is extended. */
  extended: IsoDate;
  isExtended: boolean;
  /** Days that the app puts on, because nobody knew who asked. */
  pausedDays: number;
  /** When the answer is due if no such day is put on: the reference says nothing of a pause. */
  withoutPause: IsoDate;
  /** The last day by the calendar, where it was no working day; else null. */
  movedFrom: IsoDate | null;
};

/**
 * The deadline of a request: one month from receipt, three when the person was told why in the first month (Art. 12(3)).
 * Counted as Regulation 1182/71 Art. 3 counts: the same date of the last month, its last day where the date does not
 * exist, the next working day where that is none. Both are counted from the receipt. The days between asking for proof
 * of identity and having it are put on: Art. 12(6) lets the firm ask, and the counting is the app's own. `today` ends a
 * pause that is still open.
 */
export function requestDeadline(request: Timed, today: IsoDate): RequestDeadline {
  const pausedDays = daysPaused(request, today);
  const lastDay = (months: number): IsoDate => addDays(addMonths(request.receivedOn, months), pausedDays);
  const months = requestMonths + requestExtraMonths;
  const firstMonth = endOfPeriod(lastDay(requestMonths));
  const toldOn = request.extension?.toldOn ?? null;
  const isExtended = toldOn !== null && toldOn <= firstMonth;
  const last = lastDay(isExtended ? months : requestMonths);
  const on = endOfPeriod(last);
  return {
    on,
    firstMonth,
    extended: endOfPeriod(lastDay(months)),
    isExtended,
    pausedDays,
    withoutPause: endOfPeriod(addMonths(request.receivedOn, isExtended ? months : requestMonths)),
    movedFrom: on === last ? null : last,
  };
}

/**
 * Whole days from the day proof was asked for to the day it came, at most those that were left of the first month: who
 * waits, or asks when it is too late, gets no time by it. 0 when none was asked for.
 */
export function daysPaused({ receivedOn, identity }: Timed, today: IsoDate): number {
  const { state, askedOn, confirmedOn } = identity;
  if (askedOn === null || state === 'open') return 0;
  const until = state === 'asked' ? today : (confirmedOn ?? askedOn);
  const left = daysBetween(askedOn, endOfPeriod(addMonths(receivedOn, requestMonths)));
  return Math.max(Math.min(daysBetween(askedOn, until), left), 0);
}

/** The extension was told after the first month had passed, so it does not count (Art. 12(3)). */
export const isExtendedLate = (request: Timed, today: IsoDate): boolean =>
  (request.extension?.toldOn ?? null) !== null && !requestDeadline(request, today).isExtended;
