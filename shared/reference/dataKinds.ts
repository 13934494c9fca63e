import activities from './data/activities.json';

const kinds = new Map(activities.dataCategories.map(({ id, kind }) => [id, kind]));

/** How the law looks at a kind of data: `cpr`, `special` (Art. 9), `criminal` (Art. 10), `mixed`; own words are ordinary. */
export const dataKind = (term: string): string => kinds.get(term) ?? 'ordinary';

const sorts = ['ordinary', 'cpr', 'criminal', 'special', 'mixed'] as const;
export type DataSort = (typeof sorts)[number];

/** The same for a paper that must not guess: null for the firm's own words, which nobody has sorted. */
export const dataSort = (term: string): DataSort | null =>
  sorts.find((sort) => sort === kinds.get(term)) ?? null;

/** Recipients of the reference that only do what the firm says: processors, not others (Art. 4(8) and (9)). */
const onInstruction = new Set(
  activities.recipients.filter(({ role }) => role === 'processor').map(({ id }) => id),
);

/** Whether a kind of recipient works for the firm and on its instruction. */
export const worksOnInstruction = (recipient: string): boolean => onInstruction.has(recipient);
