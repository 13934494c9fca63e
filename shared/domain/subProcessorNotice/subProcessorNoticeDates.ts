import type { Binder } from '../binder';
import { isUnanswered, lastDayToObject } from './noticeDays';

/** Days before it in which an objection waits for the director: most have no more than these. */
const NOTICE_DAYS = 7;

/** The last day to object to each notice that is not answered. */
export const subProcessorNoticeDates = (binder: Binder) =>
  binder.subProcessorNotices.filter(isUnanswered).map((notice) => ({
    kind: 'noticeObjection' as const,
    list: 'subProcessorNotices' as const,
    id: notice.id,
    name: notice.name,
    on: lastDayToObject(notice),
    noticeDays: NOTICE_DAYS,
  }));
