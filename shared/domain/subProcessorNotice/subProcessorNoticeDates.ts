import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { RegisterDate } from '../overview/registerDates';
import { isUnanswered, lastDayToObject } from './noticeDays';

/** Days before it in which an objection waits for the director: most have no more than these. */
const NOTICE_DAYS = 7;

/** The last day to object to each notice that is not answered. */
export const subProcessorNoticeDates = (binder: Binder, _today: IsoDate): RegisterDate[] =>
  binder.subProcessorNotices.filter(isUnanswered).map((notice) => ({
    kind: 'noticeObjection',
    list: 'subProcessorNotices',
    id: notice.id,
    name: notice.name,
    on: lastDayToObject(notice),
    noticeDays: NOTICE_DAYS,
  }));
