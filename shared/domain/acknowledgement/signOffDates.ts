import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { acknowledgedPapers } from './acknowledgement';
import { notSigned, signOffDue, versionInForce } from './signOff';

/** Days before it in which a sign-off waits: from the moment the version is in force. */
const NOTICE_DAYS = 14;

/** More names than this are only counted. */
const MOST_NAMES = 3;

/** One date for each paper that somebody has not signed for, named by those who have not. */
export const acknowledgementDates = (binder: Binder, today: IsoDate) =>
  acknowledgedPapers.flatMap((paper) => {
    const inForce = versionInForce(binder, paper);
    const missing = notSigned(binder, paper, today);
    const first = missing[0];
    if (inForce === undefined || first === undefined) return [];
    const days = missing.flatMap((one) => signOffDue(inForce, one) ?? []).sort();
    const names = missing.slice(0, MOST_NAMES).map(({ name }) => name);
    const others = missing.length - names.length;
    return days.slice(0, 1).map((on) => ({
      kind: 'signOffDue' as const,
      list: 'employees' as const,
      id: first.id,
      name: [names.join(', '), ...(others > 0 ? [`+${others}`] : [])].join(' '),
      on,
      noticeDays: NOTICE_DAYS,
    }));
  });
