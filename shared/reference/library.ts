import type { Language } from '../domain/language';
import type { SupplierNeed, Trade } from '../domain/setup/answers';
import activities from './data/activities.json';
import danishLaw from './data/danish-law.json';
import articles from './data/gdpr-articles.json';
import measures from './data/measures.json';
import processors from './data/processors.json';
import retention from './data/retention.json';
import trades from './data/trades.json';

type Named = { id: string; da: string; en: string };

/** The lists a person can pick from; own words are always allowed beside them. */
export type TermKind =
  | 'dataCategory'
  | 'dataSubject'
  | 'recipient'
  | 'legalBasis'
  | 'specialCondition'
  | 'measure';

const specialConditionIds = new Set(activities.activities.flatMap((one) => one.specialBasis ?? []));

const lists: Record<TermKind, readonly Named[]> = {
  dataCategory: activities.dataCategories,
  dataSubject: activities.dataSubjects,
  recipient: activities.recipients.filter(({ id }) => id !== 'r-ingen'),
  legalBasis: articles.articles.filter(({ id }) => /^art6\.1\.[a-f]$/.test(id)),
  specialCondition: [
    ...articles.articles.filter(({ id }) => /^art9\.2\.[a-j]$/.test(id)),
    // CPR numbers have grounds of their own, which no activity of the catalogue names.
    ...danishLaw.provisions.filter(({ id }) => specialConditionIds.has(id) || id.startsWith('dbl-11.')),
  ],
  measure: measures.measures,
};

const byId = new Map(
  Object.values(lists).flatMap((list) => list.map((entry): [string, Named] => [entry.id, entry])),
);

/** A reference id in words, or the firm's own words as they are. */
export function termName(term: string, language: Language): string {
  return byId.get(term)?.[language] ?? term;
}

/** The words suggested for a list. */
export function termSuggestions(kind: TermKind, language: Language): string[] {
  return lists[kind].map((entry) => entry[language]);
}

/** The reference id that stands behind the words, so that they can be said in both languages; else the words themselves. */
export function termFromWords(kind: TermKind, words: string, language: Language): string {
  const wanted = words.trim();
  return lists[kind].find((entry) => entry[language] === wanted)?.id ?? wanted;
}

/** How an article or a provision is cited: "artikel 6, stk. 1, litra b", "databeskyttelsesloven § 12, stk. 1". */
export function citation(id: string, language: Language): string {
  const article = articles.articles.find((one) => one.id === id);
  if (article !== undefined) return language === 'da' ? article.ref_da : article.ref_en;
  const provision = danishLaw.provisions.find((one) => one.id === id);
  if (provision === undefined) return id;
  const law = danishLaw.laws.find((one) => one.id === provision.law);
  return `${law === undefined ? '' : law[language]} ${provision.ref}`.trim();
}

/** An activity of the catalogue. */
export function catalogueActivity(id: string) {
  return activities.activities.find((one) => one.id === id);
}

/** A retention period of the catalogue. */
export function cataloguePeriod(id: string) {
  return retention.periods.find((one) => one.id === id);
}

/** The periods of the catalogue that are for certain kinds of data wherever they are used. */
export const periodsOfKinds = retention.periods.filter(({ dataCategories }) => dataCategories !== undefined);

/** A security measure of the catalogue. */
export function catalogueMeasure(id: string) {
  return measures.measures.find((one) => one.id === id);
}

/** A known supplier, by its id or by its name as people write it. */
export function knownSupplier(idOrName: string) {
  const wanted = idOrName.trim().toLowerCase();
  return processors.processors.find(({ id, name }) => id === idOrName || name.toLowerCase() === wanted);
}

const categories: Record<SupplierNeed, readonly string[]> = {
  accounting: ['accounting'],
  office: ['office'],
  orders: ['webshop', 'events'],
  itSupport: [],
  backup: [],
  hosting: ['hosting', 'webshop'],
  newsletter: ['marketing'],
  alarm: [],
  auditor: [],
};

/** Known suppliers for a need: those of the catalogue that offer it. */
export function suppliersFor(need: SupplierNeed): { id: string; name: string }[] {
  return processors.processors
    .filter(({ category }) => categories[need].includes(category))
    .map(({ id, name }) => ({ id, name }));
}

export type TradePack = {
  id: Trade;
  name: string;
  hint: string;
  /** Activities most firms of the trade have, and further ones that are offered unticked. */
  activities: readonly string[];
  offered: readonly string[];
  suppliers: readonly { need: string; processors: readonly string[] }[];
};

/** What a small firm of the trade typically does: our own assessment, every line a suggestion. */
export function tradePack(trade: Trade, language: Language): TradePack {
  const pack = trades.trades.find(({ id }) => id === trade);
  if (pack === undefined) throw new Error(`no pack for the trade ${trade}`);
  return {
    id: trade,
    name: pack[language],
    hint: language === 'da' ? pack.hint_da : pack.hint_en,
    activities: pack.activities,
    offered: pack.offered,
    suppliers: pack.suppliers,
  };
}

/** The points of set-up question 13, in order: computers first, then people. */
export function setupMeasures(
  language: Language,
): { id: string; name: string; hint: string; group: 'computers' | 'people' }[] {
  const ids = trades.trades[0]?.measures ?? [];
  return ids.flatMap((id) => {
    const measure = catalogueMeasure(id);
    if (measure === undefined) return [];
    return {
      id,
      name: measure[language],
      hint: (language === 'da' ? measure.hint_da : measure.hint_en) ?? '',
      group: peopleMeasures.has(id) ? ('people' as const) : ('computers' as const),
    };
  });
}

const peopleMeasures = new Set([
  'm-rettigheder',
  'm-tavshed',
  'm-instruks',
  'm-branchesystemer',
  'm-risikovurdering',
]);

/** Months in which a request of a data subject is to be answered (Art. 12(3)). */
export const requestMonths: number = ofLaw(
  'dl-dsr',
  articles.deadlines.find(({ id }) => id === 'dl-dsr')?.amount,
);

/** Years that bookkeeping material is kept from the end of the financial year (section 12(1) of the bookkeeping act). */
export const bookkeepingYears: number = ofLaw('ret-bogfoering', cataloguePeriod('ret-bogfoering')?.value);

/** A number of the law is in the reference or nowhere: the code knows none of its own. */
function ofLaw(id: string, found: number | null | undefined): number {
  if (found === undefined || found === null) throw new Error(`the reference lacks ${id}`);
  return found;
}

/** The supervisory authority. */
export function authority() {
  const found = danishLaw.authorities.find(({ id }) => id === 'aut-datatilsynet');
  if (found === undefined) throw new Error('the authority is missing from the reference');
  return found;
}

/** The day the reference was put together; shown to the user. */
export const asOf: string = activities.meta.compiled;
