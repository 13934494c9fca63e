import { z } from 'zod';
import { Language } from '../domain/language';
import { Cookie, LONGEST_COOKIE_NAME, MOST_COOKIES } from '../domain/site/cookie';
import type { Saved } from './app';
import { Id } from './limits';
import { method } from './method';

/** Name and domain of a cookie in its site's list. */
const Key = z
  .string()
  .min(1)
  .max(LONGEST_COOKIE_NAME + 400);

export const cookiesContract = {
  /** Puts cookies that were read from a pasted list into the list of a site. */
  'site.addCookies': method<Saved>()(
    z.strictObject({ id: Id, cookies: z.array(Cookie).min(1).max(MOST_COOKIES) }),
  ),
  /** Changes a cookie of a site; adds it when `key` is null. */
  'site.saveCookie': method<Saved>()(z.strictObject({ id: Id, key: Key.nullable(), cookie: Cookie })),
  'site.removeCookie': method<Saved>()(z.strictObject({ id: Id, key: Key })),
  /** Puts the text of a site's cookie policy on the clipboard, to be pasted into the site; the page never names the text. */
  'cookiePolicy.copy': method<{ copied: true }>()(z.strictObject({ site: Id, language: Language })),
};
