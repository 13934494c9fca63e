import type { Binder } from '../../domain/binder';
import type { IsoDate } from '../../domain/calendar';
import { documentState } from '../../domain/document/documentState';
import { papersOfBinder } from '../../domain/document/papersOfBinder';
import { openFindings } from '../../domain/finding/findings';
import { type FolderGroup, groupsOfRegisters, registerGroups } from '../../domain/folder/folderGroup';
import { folderPlan } from './plan';

/** What an inspector will see is not there; told before the folder is made. Counts of things, names of papers. */
export type Missing =
  | { is: 'neverSigned' | 'changed'; papers: string[] }
  | { is: 'agreements' | 'findings'; count: number }
  | { is: 'noReview' }
  | { is: 'empty'; groups: FolderGroup[] };

/** What is missing from the folder as the binder stands; empty when nothing is. */
export function missingInFolder(binder: Binder, today: IsoDate): Missing[] {
  const { papers } = folderPlan(binder, []);
  const named = (is: (paper: (typeof papers)[number]) => boolean): string[] =>
    papers.filter(is).map(({ title }) => title);
  const neverSigned = named(({ standing }) => standing.is === 'draft' || standing.is === 'toSign');
  const changed = named(({ standing }) => standing.is === 'inForce' && standing.isChanged);
  const agreements = papersOfBinder(binder).agreements.filter(
    ({ kind, subject }) => documentState(binder, kind, subject).inForce === null,
  ).length;
  const findings = openFindings(binder, today).length;
  const empty = groupsOfRegisters.filter((group) =>
    registerGroups[group].lists.every((list) => binder[list].length === 0),
  );
  const all: Missing[] = [
    ...(neverSigned.length === 0 ? [] : [{ is: 'neverSigned', papers: neverSigned } as const]),
    ...(changed.length === 0 ? [] : [{ is: 'changed', papers: changed } as const]),
    ...(agreements === 0 ? [] : [{ is: 'agreements', count: agreements } as const]),
    ...(papers.some(({ kind }) => kind === 'reviewReport') ? [] : [{ is: 'noReview' } as const]),
    ...(findings === 0 ? [] : [{ is: 'findings', count: findings } as const]),
    ...(empty.length === 0 ? [] : [{ is: 'empty', groups: empty } as const]),
  ];
  return all;
}
