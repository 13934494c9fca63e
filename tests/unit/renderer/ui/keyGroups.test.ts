import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyCharacters, spreadOverGroups } from '../../../../renderer/ui/keyGroups';

const empty = Array.from({ length: 8 }, () => '');
const aKey = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  minLength: 32,
  maxLength: 32,
});

describe('a recovery key in groups', () => {
  it('takes a whole pasted key, whatever stands between the groups', () => {
    fc.assert(
      fc.property(aKey, fc.constantFrom(' ', '-', '\n', ''), (key, between) => {
        const asPrinted = (key.match(/.{4}/g) ?? []).join(between).toLowerCase();
        expect(spreadOverGroups(empty, 0, asPrinted).join('')).toBe(key);
      }),
    );
  });

  it('never holds more than four characters in a group and leaves the groups before alone', () => {
    const before = ['ABCD', 'EFGH', ...empty.slice(2)];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.string(), (from, typed) => {
        const after = spreadOverGroups(before, from, typed);
        expect(after.every((group) => group.length <= 4)).toBe(true);
        expect(after.slice(0, 2)).toEqual(['ABCD', 'EFGH']);
      }),
    );
  });

  it('keeps the groups after when a group is corrected', () => {
    expect(spreadOverGroups(['AAAA', 'BBBB', 'CCCC'], 1, 'bx')).toEqual(['AAAA', 'BX', 'CCCC']);
  });

  it('counts letters and digits only', () => {
    expect(keyCharacters(' h7-qd\t')).toBe('H7QD');
  });
});
