import type { Copy, CopyPlace } from '../../../../shared/contract/backups';

/** One copy, wherever it lies: the same file may lie on this PC and in the chosen folder. */
export type PlacedCopy = { copy: Copy; places: readonly CopyPlace[] };

/** The copies by their names, the newest first. */
export function copiesByName(copies: readonly Copy[]): PlacedCopy[] {
  const first = copies.filter((copy, index) => copies.findIndex(({ name }) => name === copy.name) === index);
  return first
    .map((copy) => ({
      copy,
      places: copies.filter(({ name }) => name === copy.name).map(({ where }) => where),
    }))
    .sort((one, other) => other.copy.madeAt.localeCompare(one.copy.madeAt));
}
