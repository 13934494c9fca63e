import { describe, expect, test } from 'vitest';
import { CHAIN_START } from '../../../../../shared/domain/archive/chain';
import { codeOf, historyCode } from '../../../../../shared/domain/archive/historyCode';
import { verifyChain } from '../../../../../shared/domain/archive/verifyChain';
import { fingerprint } from '../../../../support/fingerprint';
import { aChain, chainOf, codeOn, faultsOf } from './aChain';

const { chain, store } = aChain(6);

describe('a chain of what was archived', () => {
  test('counts from one, and each link holds the hash of the one before', () => {
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(chain[0]?.previous).toBe(CHAIN_START);
    expect(chain[4]?.previous).toBe(chain[3]?.hash);
    expect(faultsOf(chain, store)).toEqual([]);
  });

  test('that is empty has no faults and no code', () => {
    expect(faultsOf([], store)).toEqual([]);
    expect(historyCode([])).toBeNull();
  });

  test('shows which link was changed', () => {
    const changed = chain.map((link) => (link.sequence === 3 ? { ...link, objectId: 'review-0' } : link));
    expect(faultsOf(changed, store)).toEqual([
      { sequence: 3, what: 'linkChanged' },
      { sequence: 3, what: 'contentsChanged' },
    ]);
  });

  test('shows where a link was taken out, moved or put in', () => {
    const [first, second, ...rest] = chain;
    if (first === undefined || second === undefined) throw new Error('six links are expected');
    const outOfOrder = (sequence: number) => ({ sequence, what: 'outOfOrder' });
    expect(faultsOf([first, ...rest], store)).toEqual([2, 3, 4, 5].map(outOfOrder));
    expect(faultsOf([second, first, ...rest], store)).toEqual([1, 2, 3].map(outOfOrder));
    expect(faultsOf([first, first, second], store)).toEqual([2, 3].map(outOfOrder));
  });

  test('shows whose contents were changed, are gone or could not be read', () => {
    const other = new Map([...store, ['HK-1', 'something else']]);
    expect(faultsOf(chain, other)).toEqual([{ sequence: 2, what: 'contentsChanged' }]);
    const fewer = new Map([...store].filter(([id]) => id !== 'review-2'));
    expect(faultsOf(chain, fewer)).toEqual([{ sequence: 3, what: 'contentsMissing' }]);
    const held = verifyChain(chain.slice(0, 1), { fingerprint, contentsOf: () => 'unread' });
    expect(held).toEqual([{ sequence: 1, objectId: 'review-0', what: 'contentsUnread' }]);
    const damaged = verifyChain(chain.slice(0, 1), { fingerprint, contentsOf: () => 'changed' });
    expect(damaged).toEqual([{ sequence: 1, objectId: 'review-0', what: 'contentsChanged' }]);
  });
});

describe('the code on a report', () => {
  test('is eight groups of four, of the first 20 bytes of the last hash', () => {
    expect(codeOf('00'.repeat(32))).toBe('0000-0000-0000-0000-0000-0000-0000-0000');
    expect(codeOf('ff'.repeat(32))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(codeOf(`0123456789abcdef${'00'.repeat(24)}`)).toBe('04HM-ASW9-NF6Y-Y000-0000-0000-0000-0000');
    expect(codeOn(chain)).toEqual({ sequence: 6, code: codeOf(chain[5]?.hash ?? '') });
  });

  test('still holds when the chain has grown', () => {
    const printed = [1, 2, 5].map((length) => codeOn(chain.slice(0, length)));
    expect(faultsOf(chain, store, printed)).toEqual([]);
  });

  test('shows that the end was cut off, which the chain itself cannot', () => {
    const cut = chain.slice(0, 4);
    expect(faultsOf(cut, store)).toEqual([]);
    expect(faultsOf(cut, store, [codeOn(chain)])).toEqual([{ sequence: 6, what: 'cutOff' }]);
  });

  test('shows that the chain was made anew by somebody who can', () => {
    const forged = new Map([...store, ['review-2', 'a better story']]);
    const anew = chainOf(
      chain.map((link) => ({ ...link, sha256: fingerprint(forged.get(link.objectId) ?? '') })),
    );
    expect(faultsOf(anew, forged)).toEqual([]);
    expect(faultsOf(anew, forged, [codeOn(chain)])).toEqual([{ sequence: 6, what: 'notAsPrinted' }]);
    expect(faultsOf(anew, forged, [codeOn(chain.slice(0, 2))])).toEqual([]);
  });
});
