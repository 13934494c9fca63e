import { dataKind } from './dataKinds';

export const guardedGroups = ['cpr', 'special', 'criminal', 'keys', 'video', 'reports'] as const;

/** Data that do most harm in wrong hands, in the groups that have rules of their own. */
export type GuardedGroup = (typeof guardedGroups)[number];

/** The group a kind of data is in; null for the ordinary ones. */
export function guardedGroup(term: string): GuardedGroup | null {
  if (['c-kode', 'c-adgang', 'c-forholdsordre'].includes(term)) return 'keys';
  if (term === 'c-video') return 'video';
  if (term === 'c-indberetning') return 'reports';
  return guardedGroups.find((group) => group === dataKind(term)) ?? null;
}
