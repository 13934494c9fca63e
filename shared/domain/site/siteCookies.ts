import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import { type Cookie, cookieKey, MOST_COOKIES } from './cookie';
import { filledFrom } from './cookieList';
import type { Site } from './site';

function withCookies(
  binder: Binder,
  id: string,
  change: (cookies: Cookie[]) => Result<Cookie[]>,
): Result<Binder> {
  const site = binder.sites.find((one) => one.id === id);
  if (site === undefined) return fail({ code: 'not-found' });
  const cookies = change(site.cookies);
  if (!cookies.ok) return cookies;
  const changed: Site = { ...site, cookies: cookies.value };
  return ok({ ...binder, sites: binder.sites.map((one) => (one.id === id ? changed : one)) });
}

/**
 * Puts cookies into the list of a site. One that is there already keeps what is said of it, and only what was empty is
 * filled in. Refuses with `not-found` when the site is gone and `cookies-too-many` above `MOST_COOKIES`.
 */
export const addCookies = (binder: Binder, id: string, added: readonly Cookie[]): Result<Binder> =>
  withCookies(binder, id, (cookies) => {
    const all = new Map(cookies.map((cookie) => [cookieKey(cookie), cookie]));
    for (const cookie of added) {
      const known = all.get(cookieKey(cookie));
      all.set(cookieKey(cookie), known === undefined ? cookie : filledFrom(known, cookie));
    }
    return all.size > MOST_COOKIES ? fail({ code: 'cookies-too-many' }) : ok([...all.values()]);
  });

/**
 * Changes a cookie, or adds it when `key` is null. Refuses with `not-found` when site or cookie is gone and with
 * `cookie-exists` when another has the same name and domain.
 */
export const saveCookie = (
  binder: Binder,
  id: string,
  { key, cookie }: { key: string | null; cookie: Cookie },
): Result<Binder> =>
  withCookies(binder, id, (cookies) => {
    const at = cookies.findIndex((one) => cookieKey(one) === key);
    if (key !== null && at === -1) return fail({ code: 'not-found' });
    if (cookies.some((one, other) => other !== at && cookieKey(one) === cookieKey(cookie))) {
      return fail({ code: 'cookie-exists' });
    }
    return ok(
      key === null ? [...cookies, cookie] : cookies.map((one, other) => (other === at ? cookie : one)),
    );
  });

/** Takes a cookie out of the list. Refuses with `not-found` when site or cookie is gone. */
export const removeCookie = (binder: Binder, id: string, key: string): Result<Binder> =>
  withCookies(binder, id, (cookies) => {
    const left = cookies.filter((one) => cookieKey(one) !== key);
    return left.length === cookies.length ? fail({ code: 'not-found' }) : ok(left);
  });
