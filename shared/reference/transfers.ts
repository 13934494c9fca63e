import type { Language } from '../domain/language';
import adequacy from './data/adequacy.json';

type Named = { code: string; da: string; en: string };

/** The list says of a country in two halves which companies of it are meant; that is no part of its name. */
const bare = (name: string): string => name.replace(/ - .*$/, '');

const countries: readonly Named[] = [...adequacy.eea, ...adequacy.adequacy, ...adequacy.notAdequate].map(
  ({ code, da, en }) => ({ code, da: bare(da), en: bare(en) }),
);

/** A country by its two-letter code in words; own words as they are. */
export const countryName = (country: string, language: Language): string =>
  countries.find(({ code }) => code === country)?.[language] ?? country;

/** The code of a country, written by its code or by its name in either language; own words as they are. */
export function countryCode(words: string): string {
  const wanted = words.trim();
  const known = countries.find((one) =>
    [one.code, one.da, one.en].some((name) => name.toLowerCase() === wanted.toLowerCase()),
  );
  return known?.code ?? wanted;
}

/** Every country the reference knows, by code, in alphabetical order of its name. */
export const knownCountries = (language: Language): { code: string; name: string }[] =>
  [...new Map(countries.map((one) => [one.code, { code: one.code, name: one[language] }])).values()].sort(
    (a, b) => a.name.localeCompare(b.name, language),
  );

const eeaNames = new Set(adequacy.eeaNames.map((name) => name.toLowerCase()));

/** Whether a country lies in the EU or EEA, where no transfer takes place (chapter V); the EU's own names do as well. */
export const isInEea = (country: string): boolean =>
  adequacy.eea.some(({ code }) => code === country) || eeaNames.has(country.trim().toLowerCase());

export type AdequacyDecision = { expires: string | null; coverage: string; scope: string; date: string };

/** The Commission's decision on a country (Art. 45); undefined when there is none. Some cover only a part of it. */
export function adequacyDecision(country: string, language: Language): AdequacyDecision | undefined {
  const found = adequacy.adequacy.find(({ code }) => code === country);
  if (found === undefined) return undefined;
  const { expires, coverage, date } = found;
  return { expires, coverage, date, scope: language === 'da' ? found.scope_da : found.scope_en };
}

const tools = adequacy.transferTools.filter(({ id }) => id !== 'tool-none');

/** What may allow a transfer (Arts. 45-49), for a list to choose from. */
export const transferTools = (language: Language): { id: string; name: string }[] =>
  tools.map((tool) => ({ id: tool.id, name: tool[language] }));

/** A transfer tool in words; own words as they are. */
export const transferToolName = (tool: string, language: Language): string =>
  tools.find(({ id }) => id === tool)?.[language] ?? tool;

/** The id of a transfer tool that is written as the reference names it; else the words themselves. */
export function transferToolFromWords(words: string, language: Language): string {
  const wanted = words.trim();
  return tools.find((one) => one[language] === wanted)?.id ?? wanted;
}

export type CountryStanding = 'eea' | 'adequate' | 'partlyAdequate' | 'expired' | 'notAdequate' | 'unknown';

/** How a country stands to chapter V on a day: an own word for one tells nothing. */
export function countryStanding(country: string, today: string): CountryStanding {
  if (isInEea(country)) return 'eea';
  const decision = adequacy.adequacy.find(({ code }) => code === country);
  if (decision === undefined)
    return adequacy.notAdequate.some(({ code }) => code === country) ? 'notAdequate' : 'unknown';
  if (decision.expires !== null && decision.expires < today) return 'expired';
  return decision.coverage === 'full' ? 'adequate' : 'partlyAdequate';
}

/** The day up to which the list of countries was read; shown to the user, who is asked to check the Commission's. */
export const transfersAsOf: string = adequacy.meta.asOf;

/** Every country with a decision of the Commission, in alphabetical order of its name. */
export const adequateCountries = (
  language: Language,
): { code: string; name: string; scope: string; expires: string | null }[] =>
  adequacy.adequacy
    .map((one) => ({
      code: one.code,
      name: one[language],
      scope: language === 'da' ? one.scope_da : one.scope_en,
      expires: one.expires,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
