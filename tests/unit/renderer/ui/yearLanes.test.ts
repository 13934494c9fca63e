import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearLanes } from '../../../../renderer/ui/yearLanes';

test('labels far apart share the lowest row, and close ones stand above each other', () => {
  const lanes = yearLanes([
    { at: 10, label: 'Halvårskontrol' },
    { at: 12, label: 'Sletning' },
    { at: 60, label: 'Halvårskontrol' },
  ]);
  expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});

test('a label that would run out at the end stands before its mark', () => {
  expect(yearLanes([{ at: 95, label: 'Halvårskontrol' }])).toEqual([{ lane: 0, isBefore: true }]);
});

test('no two labels of a row run into each other, and no row is left out', () => {
  const label = fc.record({
    at: fc.integer({ min: 0, max: 100 }),
    label: fc.string({ minLength: 1, maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
      const sorted = [...labels].sort((a, b) => a.at - b.at);
      const lanes = yearLanes(sorted);
      const rows = [...new Set(lanes.map(({ lane }) => lane))].sort((a, b) => a - b);
      expect(rows).toEqual(rows.map((_, index) => index));
      const spans = sorted.map(({ at, label: words }, index) => {
        const width = words.length * 1.05;
        return { lane: lanes[index]?.lane, from: lanes[index]?.isBefore ? at - width : at, width };
      });
      for (const [index, one] of spans.entries())
        for (const other of spans.slice(index + 1)) {
          if (one.lane !== other.lane) continue;
          expect(one.from + one.width <= other.from || other.from + other.width <= one.from).toBe(true);
        }
    }),
  );
});
