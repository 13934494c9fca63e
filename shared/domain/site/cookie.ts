import { z } from 'zod';
import { Line } from '../fieldShapes';

export const cookieCategories = ['necessary', 'preferences', 'statistics', 'marketing', 'unknown'] as const;
export type CookieCategory = (typeof cookieCategories)[number];

/** The longest name a browser can hold with its value; nothing real is longer. */
export const LONGEST_COOKIE_NAME = 4096;

/** As many cookies a site can hold, and as many lines are read at a time. */
export const MOST_COOKIES = 3000;

/** A cookie of a site: what it is called, who sets it, what for and how long. Its value is never kept: it may name somebody. */
export const Cookie = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_COOKIE_NAME),
  /** The domain it belongs to; empty when the list did not say. */
  domain: Line,
  setBy: Line,
  purpose: z.string().trim().max(1000),
  /** In words: "1 year", "session". */
  duration: Line,
  category: z.enum(cookieCategories),
  /** Whether the category or the purpose is the app's own guess from a common name, which nobody has looked at. */
  isSuggested: z.boolean(),
});
export type Cookie = z.infer<typeof Cookie>;

/** Cookies are the same when name and domain are: the same name on another domain is another cookie. */
export const cookieKey = ({ name, domain }: Pick<Cookie, 'name' | 'domain'>): string =>
  `${name.trim()}\n${domain.trim().toLowerCase().replace(/^\./, '')}`;

/**
 * Whether the visitor must say yes before it is set: not where the service asked for needs it (section 4 of the Cookie
 * Order), else yes (section 3). Null while nobody has said what it is for.
 */
export const needsConsent = ({ category }: Pick<Cookie, 'category'>): boolean | null =>
  category === 'unknown' ? null : category !== 'necessary';

/** Whether somebody of the firm has said what it is for: neither unknown nor a guess of the app that nobody has looked at. */
export const isCleared = ({ category, isSuggested }: Pick<Cookie, 'category' | 'isSuggested'>): boolean =>
  category !== 'unknown' && !isSuggested;
