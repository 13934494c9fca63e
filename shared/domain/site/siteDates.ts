import type { Binder } from '../binder';
import { nextCookieCheck } from './site';

/** Days before from which the check stands on the overview: our own choice. */
const NOTICE_DAYS = 14;

/** The days the cookies of the sites are to be looked through again. */
export const siteDates = ({ sites }: Binder) =>
  sites.flatMap((site) => {
    const on = nextCookieCheck(site);
    return on === null
      ? []
      : [
          {
            kind: 'cookieCheck',
            list: 'sites',
            id: site.id,
            name: site.name,
            on,
            noticeDays: NOTICE_DAYS,
          } as const,
        ];
  });
