import type { Language } from '../domain/language';
import { type CookieCategory, cookieCategories } from '../domain/site/cookie';
import cookies from './data/cookies.json';

const known = cookies.cookies.map(({ pattern, ...one }) => ({ ...one, is: new RegExp(pattern, 'i') }));

const isCategory = (word: string): word is CookieCategory =>
  (cookieCategories as readonly string[]).includes(word);

/** What a cookie of a common name is mostly for: our own assessment from the name, never more than a suggestion. */
export function suggestedCookie(
  name: string,
  language: Language,
): { setBy: string; purpose: string; category: CookieCategory } | null {
  const found = known.find(({ is }) => is.test(name));
  if (found === undefined) return null;
  const category = isCategory(found.category) ? found.category : 'unknown';
  return { setBy: found.setBy, purpose: found[language], category };
}
