/** Where an element stands in the older list and in the newer one; null where it does not. */
type Place = { before: number | null; after: number | null };

/** Pairs what two lists have in common, in order, as much as can be; what is left over stands where it was. */
export function aligned(before: readonly string[], after: readonly string[]): Place[] {
  const start = commonStart(before, after);
  const end = commonStart([...before.slice(start)].reverse(), [...after.slice(start)].reverse());
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const pair = (count: number, from: number, to: number): Place[] =>
    Array.from({ length: count }, (_, index) => ({ before: from + index, after: to + index }));
  return [
    ...pair(start, 0, 0),
    ...longestCommon(old, now).map((place) => ({
      before: place.before === null ? null : place.before + start,
      after: place.after === null ? null : place.after + start,
    })),
    ...pair(end, before.length - end, after.length - end),
  ];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The longest common subsequence, by the table of the lengths that are still to come. */
function longestCommon(before: readonly string[], after: readonly string[]): Place[] {
  const lengths = lengthsAhead(before, after);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const places: Place[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j])
      places.push({ before: i++, after: j++ });
    else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1)))
      places.push({ before: i++, after: null });
    else places.push({ before: null, after: j++ });
  }
  return places;
}

function lengthsAhead(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i], lengths[i + 1]];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      if (row === undefined || below === undefined) break;
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
