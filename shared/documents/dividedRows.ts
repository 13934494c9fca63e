/**
 * How much of a list one cell holds. A narrow column of a page that lies down has room for this much of the widest
 * letters, so no row is longer than a page.
 */
const MOST = 450;

/** A row whose cells are lists; its first cell names it. */
export type ListRow = { name: string; cells: readonly (readonly string[])[] };

/** Rows of a table with each list in a cell; an empty text is nothing. What would not fit on a page goes on in a row below, named as such. */
export function dividedRows(
  rows: readonly ListRow[],
  words: { joined: string; continued: (name: string) => string },
): string[][] {
  return rows.flatMap(({ name, cells }) => {
    const parts = cells.map((items) => portions(items, words.joined));
    const count = Math.max(1, ...parts.map(({ length }) => length));
    return Array.from({ length: count }, (_, index) => [
      index === 0 ? name : words.continued(name),
      ...parts.map((part) => part[index] ?? ''),
    ]);
  });
}

function portions(items: readonly string[], joined: string): string[] {
  const filled: string[] = [];
  for (const item of items.filter((text) => text !== '')) {
    const last = filled.at(-1);
    const longer = last === undefined ? item : `${last}${joined}${item}`;
    if (last === undefined || longer.length > MOST) filled.push(item);
    else filled.splice(-1, 1, longer);
  }
  return filled;
}

/** The beginning of a list, as long as a glance takes, and how many more there are. */
export function shortened(
  items: readonly string[],
  most: number,
  words: { joined: string; more: (count: number) => string },
): string {
  const shown: string[] = [];
  for (const item of items) {
    if (shown.length > 0 && [...shown, item].join(words.joined).length > most) break;
    shown.push(
      item.length > most
        ? `${[...item]
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`
        : item,
    );
  }
  const left = items.length - shown.length;
  return (left === 0 ? shown : [...shown, words.more(left)]).join(words.joined);
}
