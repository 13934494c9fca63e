import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import {
  cookiesOnConsent,
  nextCookieCheck,
  type Site,
  unconfirmedCookies,
  unknownCookies,
} from '../../site/site';
import { type Finding, found } from '../finding';

const at = ({ id }: Site) => ({ subject: 'site', id }) as const;

/** Cookies that need a yes on a site of which nobody has said that it asks (section 3 of the Cookie Order). */
export const cookiesWithoutSolution = ({ sites }: Binder): Finding[] =>
  sites
    .filter((site) => site.hasSolution !== 'yes' && cookiesOnConsent(site).length > 0)
    .map((site) =>
      found('cookiesWithoutSolution', site.hasSolution === 'no' ? 'wrong' : 'missing', {
        place: at(site),
        facts: { site: site.name, count: cookiesOnConsent(site).length },
      }),
    );

/** Cookies of which nobody knows what they are for. */
export const cookiesUnknown = ({ sites }: Binder): Finding[] =>
  sites
    .filter((site) => unknownCookies(site).length > 0)
    .map((site) =>
      found('cookiesUnknown', 'missing', {
        place: at(site),
        facts: { site: site.name, count: unknownCookies(site).length },
      }),
    );

/** Cookies whose kind the app guessed from the name: the firm has to say whether that is right. */
export const cookiesUnconfirmed = ({ sites }: Binder): Finding[] =>
  sites
    .filter((site) => unconfirmedCookies(site).length > 0)
    .map((site) =>
      found('cookiesUnconfirmed', 'look', {
        place: at(site),
        facts: { site: site.name, count: unconfirmedCookies(site).length },
      }),
    );

/** Sites never looked through, or not for a year: our own assessment, no rule of law. */
export const siteNotChecked = ({ sites }: Binder, today: IsoDate): Finding[] =>
  sites
    .filter((site) => {
      const next = nextCookieCheck(site);
      return next === null || next < today;
    })
    .map((site) =>
      found('siteNotChecked', site.checkedOn === null ? 'look' : 'old', {
        place: at(site),
        facts: { site: site.name, checkedOn: site.checkedOn },
      }),
    );
