import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkState, withChecks } from '../../../../../shared/domain/processingAgreement/agreementCheck';

const points = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const found = (point: string, answer: 'yes' | 'no' = 'yes', note = '') => ({ point, answer, note });

test('a point counts as looked for whatever was found, and one that is absent is named', () => {
  expect(checkState({ checks: [found('a'), found('c', 'no')] }, points)).toEqual({
    looked: 2,
    of: 3,
    absent: ['c'],
  });
});

test('an answer to a point that the reference no longer has counts for nothing', () => {
  expect(checkState({ checks: [found('gone', 'no')] }, points)).toEqual({ looked: 0, of: 3, absent: [] });
});

test('answers are changed in their place, added last, and taken back', () => {
  const before = [found('a'), found('b', 'no', 'mangler'), found('other')];
  const given = [
    { point: 'b', answer: 'yes' as const, note: 'fundet' },
    { point: 'a', answer: null, note: 'glem det' },
    { point: 'c', answer: 'no' as const, note: '' },
  ];
  expect(withChecks(before, given)).toEqual([found('b', 'yes', 'fundet'), found('other'), found('c', 'no')]);
});

test('answers given again as they were change nothing', () => {
  const checks = fc.uniqueArray(
    fc.record({
      point: fc.constantFrom('a', 'b', 'c', 'd'),
      answer: fc.constantFrom('yes' as const, 'no' as const),
      note: fc.string(),
    }),
    { selector: ({ point }) => point },
  );
  fc.assert(
    fc.property(checks, (all) => {
      expect(withChecks(all, all)).toEqual(all);
    }),
  );
});
