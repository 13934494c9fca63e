import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyReasons } from '../../../../../electron/vault/backup/manifest';
import { type KeptCopy, newestFirst, rotate } from '../../../../../electron/vault/backup/rotation';
import { isChangesCopyDue, isDailyCopyDue } from '../../../../../electron/vault/backup/schedule';
import { addDays } from '../../../../../shared/domain/calendar';

const NOW = '2026-11-23T09:12:00.000Z';

/** A copy made so many days ago; the older, the lower its generation. */
function aCopy(reason: KeptCopy['reason'], daysAgo: number, own: Partial<KeptCopy> = {}): KeptCopy {
  const madeAt = `${addDays('2026-11-23', -daysAgo)}T09:00:00.000Z`;
  const generation = 10_000 - daysAgo;
  return {
    name: `${reason}-${daysAgo}`,
    reason,
    madeAt,
    generation,
    isComplete: reason !== 'changes',
    ...own,
  };
}

const several = (reason: KeptCopy['reason'], days: readonly number[]) =>
  days.map((day) => aCopy(reason, day));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What is left when the rotation has run until it finds nothing more. */
function settled(copies: readonly KeptCopy[]): string[] {
  const { remove } = rotate(copies, NOW);
  if (remove.length === 0) return copies.map(({ name }) => name);
  return settled(copies.filter(({ name }) => !remove.includes(name)));
}

describe('rotation', () => {
  test('keeps the ten newest copies of changes', () => {
    expect(settled(several('changes', upTo(14)))).toEqual(upTo(10).map((day) => `changes-${day}`));
  });

  test('keeps seven daily copies and the newest of each month for a year', () => {
    const left = settled(several('daily', upTo(100)));
    // The last days of the three months before this one.
    const kept = [...upTo(7), 23, 54, 84].map((day) => `daily-${day}`);
    expect(left).toEqual(kept);
    expect(rotate([...several('daily', upTo(7)), aCopy('daily', 327)], NOW)).toEqual({ remove: [], old: [] });
    expect(rotate(several('daily', [0, 1, 2, 3, 4, 5, 6, 358]), NOW)).toEqual({
      remove: [],
      old: ['daily-358'],
    });
  });

  test('keeps the copy of a review for five years, and then asks', () => {
    expect(rotate([aCopy('daily', 0), aCopy('review', 5 * 365)], NOW).old).toEqual([]);
    expect(rotate([aCopy('daily', 0), aCopy('review', 5 * 366)], NOW)).toEqual({
      remove: [],
      old: ['review-1830'],
    });
  });

  test.each(['migration', 'restore', 'newKey', 'byHand'] as const)(
    'keeps %s for ninety days, and then asks',
    (reason) => {
      expect(rotate([aCopy('daily', 0), aCopy(reason, 90)], NOW).old).toEqual([]);
      expect(rotate([aCopy('daily', 0), aCopy(reason, 91)], NOW)).toEqual({
        remove: [],
        old: [`${reason}-91`],
      });
    },
  );

  test('takes three at a time, the oldest first', () => {
    expect(rotate(several('changes', upTo(20)), NOW).remove).toEqual([
      'changes-19',
      'changes-18',
      'changes-17',
    ]);
  });

  test('does not ask about the newest complete copy, however old it is', () => {
    expect(rotate([aCopy('byHand', 200)], NOW)).toEqual({ remove: [], old: [] });
  });

  test('takes nothing while the clock is behind a copy', () => {
    const copies = [...several('changes', upTo(20)), aCopy('daily', -1), aCopy('byHand', 200)];
    expect(rotate(copies, NOW)).toEqual({ remove: [], old: [] });
  });

  test('prefers a complete daily copy to a later one of its month that lacks an attachment', () => {
    const copies = [
      ...several('daily', upTo(7)),
      aCopy('daily', 30, { isComplete: false }),
      aCopy('daily', 40),
    ];
    expect(rotate(copies, NOW).remove).toEqual(['daily-30']);
  });
});

const anyCopies = fc
  .array(
    fc.record({
      reason: fc.constantFrom(...copyReasons),
      daysAgo: fc.integer({ min: 0, max: 3000 }),
      generation: fc.integer({ min: 1, max: 500 }),
      isWhole: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((drawn) =>
    drawn.map(({ reason, daysAgo, generation, isWhole }, index) =>
      aCopy(reason, daysAgo, {
        name: `copy-${index}`,
        generation,
        isComplete: reason !== 'changes' && isWhole,
      }),
    ),
  );

describe('whatever copies there are', () => {
  test('at most three are taken, only daily ones and those of changes, and never the newest complete one', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        const { remove, old } = rotate(copies, NOW);
        expect(remove.length).toBeLessThanOrEqual(3);
        expect(remove.filter((name) => old.includes(name))).toEqual([]);
        const newest = [...copies].sort(newestFirst).find(({ isComplete }) => isComplete);
        expect([...remove, ...old]).not.toContain(newest?.name);
        for (const name of remove) {
          expect(['changes', 'daily']).toContain(copies.find((copy) => copy.name === name)?.reason);
        }
      }),
    );
  });

  test('it comes to an end, and then keeps ten, seven and one a month', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        const left = new Set(settled(copies));
        const kept = copies.filter(({ name }) => left.has(name));
        expect(kept.filter(({ reason }) => reason === 'changes').length).toBeLessThanOrEqual(10);
        const months = new Set(kept.map(({ madeAt }) => madeAt.slice(0, 7)));
        expect(kept.filter(({ reason }) => reason === 'daily').length).toBeLessThanOrEqual(
          7 + months.size + 1,
        );
        expect(copies.length === 0 || kept.length > 0).toBe(true);
      }),
    );
  });

  test('the order they are listed in changes nothing', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        const distinct = copies.map((copy, index) => ({ ...copy, generation: index + 1 }));
        expect(rotate([...distinct].reverse(), NOW)).toEqual(rotate(distinct, NOW));
      }),
    );
  });
});

describe('a copy is due', () => {
  const slot = { type: 'recovery', id: Buffer.alloc(16), wrapped: Buffer.alloc(60) } as const;
  const mark = (generation: number, madeAt = NOW, slots = [slot]) => ({ generation, madeAt, slots });

  test('after the first save of all, of a day in Denmark, and after twenty', () => {
    expect(isChangesCopyDue(null, mark(1))).toBe(true);
    expect(isChangesCopyDue(mark(1), mark(20))).toBe(false);
    expect(isChangesCopyDue(mark(1), mark(21))).toBe(true);
    // 23:30 in UTC is the next day in Denmark.
    expect(isChangesCopyDue(mark(1), mark(2, '2026-11-23T22:59:00.000Z'))).toBe(false);
    expect(isChangesCopyDue(mark(1), mark(2, '2026-11-23T23:30:00.000Z'))).toBe(true);
  });

  test('after a change of what opens the binder', () => {
    const other = { ...slot, id: Buffer.alloc(16, 1) };
    expect(isChangesCopyDue(mark(1), mark(2, NOW, [other]))).toBe(true);
  });

  test('daily only once a day, and only when something was saved since the last complete one', () => {
    const made = (reason: string, madeAt: string, generation: number) =>
      ({ reason, madeAt, generation, isComplete: true }) as const;
    const yesterday = '2026-11-22T09:00:00.000Z';
    expect(isDailyCopyDue([], 5, NOW)).toBe(true);
    expect(isDailyCopyDue([made('daily', yesterday, 5)], 5, NOW)).toBe(false);
    expect(isDailyCopyDue([made('daily', yesterday, 5)], 6, NOW)).toBe(true);
    expect(isDailyCopyDue([made('daily', NOW, 5)], 6, NOW)).toBe(false);
    expect(isDailyCopyDue([made('byHand', NOW, 6)], 6, NOW)).toBe(false);
  });
});
