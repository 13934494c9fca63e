/** Per cent of the line that a letter of a label takes at the narrowest width the line is drawn at. */
const LETTER = 1.05;
const GAP = 2;

/**
 * Which row above the line each label stands in, so that none runs into the next: the lowest row that is free. `at` is in
 * per cent of the line, and the labels come in its order. A label that would run out at the end stands before its mark.
 */
export function yearLanes(
  labels: readonly { at: number; label: string }[],
): { lane: number; isBefore: boolean }[] {
  const ends: number[] = [];
  return labels.map(({ at, label }) => {
    const width = label.length * LETTER;
    const isBefore = at + width > 100;
    const start = isBefore ? at - width : at;
    const free = ends.findIndex((end) => end + GAP <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(start + width, ends[lane] ?? 0);
    return { lane, isBefore };
  });
}
