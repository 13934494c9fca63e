import { z } from 'zod';
import { addMonths, IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { Line, Note, Words } from '../fieldShapes';
import { Cookie, MOST_COOKIES, needsConsent } from './cookie';

export const consentSolutions = ['yes', 'no', 'unknown'] as const;

/** A website of the firm with the cookies it sets. */
export const Site = z.strictObject({
  id: z.string().min(1),
  name: Words,
  address: Line,
  /** Whether the site asks its visitors before it sets more than it needs. */
  hasSolution: z.enum(consentSolutions),
  /** Which program asks, e.g. the name of the banner. */
  solution: Line,
  solutionSince: IsoDate.nullable(),
  /** The day somebody last tried that a no is a no. */
  solutionCheckedOn: IsoDate.nullable(),
  /** The day the cookies were last looked through. */
  checkedOn: IsoDate.nullable(),
  cookies: z.array(Cookie).max(MOST_COOKIES),
  note: Note,
  files: EntryFiles,
});
export type Site = z.infer<typeof Site>;

/** Months until a site is looked at again: our own assessment, no rule of law. */
const COOKIE_CHECK_MONTHS = 12;

/** The day the cookies are to be looked through again; null when they never were. */
export const nextCookieCheck = ({ checkedOn }: Pick<Site, 'checkedOn'>): IsoDate | null =>
  checkedOn === null ? null : addMonths(checkedOn, COOKIE_CHECK_MONTHS);

/** The cookies that nobody has said the purpose of. */
export const unknownCookies = ({ cookies }: Pick<Site, 'cookies'>): Cookie[] =>
  cookies.filter((cookie) => needsConsent(cookie) === null);

/** The cookies whose category is the app's own guess, which nobody has looked at. */
export const unconfirmedCookies = ({ cookies }: Pick<Site, 'cookies'>): Cookie[] =>
  cookies.filter(({ category, isSuggested }) => isSuggested && category !== 'unknown');

/** The cookies that may only be set after a yes. */
export const cookiesOnConsent = ({ cookies }: Pick<Site, 'cookies'>): Cookie[] =>
  cookies.filter((cookie) => needsConsent(cookie) === true);

type SiteDates = Pick<Site, 'solutionSince' | 'solutionCheckedOn' | 'checkedOn'>;

/** A solution cannot have been tried before it was there. */
const checkedBeforeThere = ({
  solutionSince,
  solutionCheckedOn,
}: Pick<SiteDates, 'solutionSince' | 'solutionCheckedOn'>): boolean =>
  solutionSince !== null && solutionCheckedOn !== null && solutionCheckedOn < solutionSince;

/** What cannot be so in the days of a site, by field: a day that has not come, or one that another contradicts. */
export function wrongSiteDays(
  site: SiteDates,
  today: IsoDate,
): Partial<Record<keyof SiteDates, 'inFuture' | 'beforeThere'>> {
  const fields = ['solutionSince', 'solutionCheckedOn', 'checkedOn'] as const;
  const later = fields.filter((field) => (site[field] ?? '') > today);
  return {
    ...(checkedBeforeThere(site) ? { solutionCheckedOn: 'beforeThere' } : {}),
    ...Object.fromEntries(later.map((field) => [field, 'inFuture'])),
  };
}
