import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { isUnanswered, lastDayToObject, waitingClients } from './noticeDays';
import type { SubProcessorNotice } from './subProcessorNotice';

/** Days before it in which an objection waits for the director: most have no more than these. */
const NOTICE_DAYS = 7;

const dateOf = (
  kind: 'noticeObjection' | 'noticeClients',
  { id, name }: SubProcessorNotice,
  on: IsoDate,
) => ({
  kind,
  list: 'subProcessorNotices' as const,
  id,
  name,
  on,
  noticeDays: NOTICE_DAYS,
});

/**
 * The last day to object to each notice that is not answered; of one that the firm gave, the first day on which the time of
 * a client whose answer is open runs out.
 */
export const subProcessorNoticeDates = (binder: Binder) =>
  binder.subProcessorNotices.flatMap((notice) => {
    if (isUnanswered(notice)) return [dateOf('noticeObjection', notice, lastDayToObject(notice))];
    return waitingClients(binder, notice)
      .map(({ objectsBy }) => objectsBy)
      .sort()
      .slice(0, 1)
      .map((on) => dateOf('noticeClients', notice, on));
  });
