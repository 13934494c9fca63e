import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArchiveLink } from '../../../../../shared/domain/archive/archiveLink';
import { linkHash } from '../../../../../shared/domain/archive/chain';
import { fingerprint } from '../../../../support/fingerprint';
import { aChain, chainOf, codeOn, faultsOf } from './aChain';

const LONGEST = 30;
const chains = Array.from({ length: LONGEST + 1 }, (_, length) => aChain(length));
const RUNS = { numRuns: 1000, seed: 20261124 };

/** A chain of some length, and two different places in it. */
const places = fc
  .record({ length: fc.integer({ min: 2, max: LONGEST }), at: fc.nat(), further: fc.nat() })
  .map(({ length, at, further }) => {
    const chosen = chains[length];
    if (chosen === undefined) throw new Error('no chain of that length');
    const first = at % length;
    return { ...chosen, first, second: (first + 1 + (further % (length - 1))) % length };
  });

const hex = (bytes: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const change: fc.Arbitrary<Partial<ArchiveLink>> = fc.oneof(
  fc.record({ sequence: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ at: fc.constant('2031-01-01T00:00:00.000Z') }),
  fc.record({ kind: fc.constantFrom<ArchiveLink['kind'][]>('review', 'paper') }),
  fc.record({ objectId: fc.string({ minLength: 1 }) }),
  fc.record({ attachment: fc.option(hex(16)) }),
  fc.record({ sha256: hex(32) }),
  fc.record({ previous: hex(32) }),
  fc.record({ hash: hex(32) }),
);

const swapped = (chain: readonly ArchiveLink[], one: number, other: number): ArchiveLink[] =>
  chain.flatMap((link, index) => (index === one ? chain[other] : index === other ? chain[one] : link) ?? []);

const edited = (chain: readonly ArchiveLink[], at: number, own: Partial<ArchiveLink>): ArchiveLink[] =>
  chain.map((link, index) => (index === at ? { ...link, ...own } : link));

/** The link as somebody would write it who knows how hashes are made, but leaves the others alone. */
const rehashed = (chain: readonly ArchiveLink[], at: number): ArchiveLink[] =>
  chain.map((link, index) => (index === at ? { ...link, hash: linkHash(link, fingerprint) } : link));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

test('every edit of a link is seen, also one that was given a hash that fits', () => {
  fc.assert(
    fc.property(places, change, fc.boolean(), ({ chain, store, first }, own, isCareful) => {
      const changed = edited(chain, first, own);
      const tampered = isCareful ? rehashed(changed, first) : changed;
      fc.pre(!same(tampered, chain));
      expect(faultsOf(tampered, store, [codeOn(chain)])).not.toEqual([]);
    }),
    RUNS,
  );
});

test('every link that is taken out, moved, put in or cut off is seen', () => {
  const hand = fc.constantFrom('takenOut', 'moved', 'putIn', 'cutOff');
  fc.assert(
    fc.property(places, hand, ({ chain, store, first, second }, what) => {
      const link = chain[second];
      if (link === undefined) throw new Error('no link there');
      const tampered = {
        takenOut: chain.filter((_, index) => index !== first),
        moved: swapped(chain, first, second),
        putIn: [...chain.slice(0, first), link, ...chain.slice(first)],
        cutOff: chain.slice(0, first),
      }[what];
      expect(faultsOf(tampered, store, [codeOn(chain)])).not.toEqual([]);
    }),
    RUNS,
  );
});

test('whatever becomes of the contents of a link is seen', () => {
  fc.assert(
    fc.property(places, fc.option(fc.string()), ({ chain, store, first }, words) => {
      const { objectId = '' } = chain[first] ?? {};
      const tampered = new Map(store);
      if (words === null) tampered.delete(objectId);
      else tampered.set(objectId, words);
      expect(faultsOf(chain, tampered).map(({ sequence }) => sequence)).toEqual([first + 1]);
    }),
    RUNS,
  );
});

test('a chain made anew with the key in hand is seen by every code printed at the change or after it', () => {
  fc.assert(
    fc.property(places, fc.string(), ({ chain, store, first, second }, words) => {
      const { objectId = '' } = chain[first] ?? {};
      fc.pre(words !== store.get(objectId));
      const forged = new Map(store).set(objectId, words);
      const anew = chainOf(
        chain.map((link) => (link.objectId === objectId ? { ...link, sha256: fingerprint(words) } : link)),
      );
      const printed = codeOn(chain.slice(0, second + 1));
      const expected = second >= first ? [{ sequence: second + 1, what: 'notAsPrinted' }] : [];
      expect(faultsOf(anew, forged, [printed])).toEqual(expected);
    }),
    RUNS,
  );
});

test('a chain that nobody touched has no fault, whatever was printed of it on the way', () => {
  fc.assert(
    fc.property(places, ({ chain, store, first, second }) => {
      const printed = [first, second].map((index) => codeOn(chain.slice(0, index + 1)));
      expect(faultsOf(chain, store, printed)).toEqual([]);
    }),
    { ...RUNS, numRuns: 200 },
  );
});
