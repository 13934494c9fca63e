import type { ArchiveLink } from '../../../../../shared/domain/archive/archiveLink';
import { type Archived, appendLink } from '../../../../../shared/domain/archive/chain';
import { type HistoryCode, historyCode } from '../../../../../shared/domain/archive/historyCode';
import { type Contents, verifyChain } from '../../../../../shared/domain/archive/verifyChain';
import { fingerprint } from '../../../../support/fingerprint';

/** What lies in the archive, by the id of what it is about. */
type Store = ReadonlyMap<string, string>;

/** A chain of so many things, alternately a review and its paper, and what each of them was. */
export function aChain(length: number): { chain: ArchiveLink[]; store: Store } {
  const ids = Array.from({ length }, (_, index) => (index % 2 === 0 ? `review-${index}` : `HK-${index}`));
  const store = new Map(ids.map((id) => [id, `everything that was signed in ${id}`]));
  return { store, chain: chainOf(ids.map((id, index) => anArchived(id, index, store))) };
}

export const chainOf = (all: readonly Archived[]): ArchiveLink[] =>
  all.reduce((chain: ArchiveLink[], archived) => appendLink(chain, archived, fingerprint), []);

const anArchived = (objectId: string, index: number, store: Store): Archived => ({
  at: new Date(Date.UTC(2026, 5 + 6 * index, 3, 7, 30)).toISOString(),
  kind: objectId.startsWith('HK') ? 'paper' : 'review',
  objectId,
  attachment: objectId.startsWith('HK') ? null : fingerprint(objectId).slice(0, 32),
  sha256: fingerprint(store.get(objectId) ?? ''),
});

/** The faults of a chain whose things lie in this store, looked at with these papers in hand. */
export const faultsOf = (
  chain: readonly ArchiveLink[],
  store: Store,
  printed: readonly HistoryCode[] = [],
): { sequence: number; what: string }[] =>
  verifyChain(chain, {
    fingerprint,
    printed,
    contentsOf: ({ objectId }): Contents => {
      const text = store.get(objectId);
      return text === undefined ? 'missing' : { sha256: fingerprint(text) };
    },
  }).map(({ sequence, what }) => ({ sequence, what }));

/** The code of the chain as a report has it. */
export function codeOn(chain: readonly ArchiveLink[]): HistoryCode {
  const code = historyCode(chain);
  if (code === null) throw new Error('an empty chain has no code');
  return code;
}
