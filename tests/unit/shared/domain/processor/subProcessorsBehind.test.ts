import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Processor, SubProcessor } from '../../../../../shared/domain/processor/processor';
import { subProcessorsBehind } from '../../../../../shared/domain/processor/subProcessorsBehind';
import { aProcessor } from '../../../../support/builders';

const aSub = (name: string, processor: string | null): SubProcessor => ({
  id: `sub-${name}`,
  name,
  cvr: '',
  address: '',
  country: '',
  service: '',
  processor,
});

const uses = (id: string, ...subs: SubProcessor[]): Processor =>
  aProcessor({ id, name: id.toUpperCase(), subProcessors: subs });

test('whoever a sub-processor uses in its turn stands behind it, all the way down', () => {
  const sub = aSub('B', 'b');
  const all = [uses('a', sub), uses('b', aSub('C', 'c'), aSub('D', null)), uses('c', aSub('E', null))];
  expect(subProcessorsBehind(all, all[0] ?? aProcessor(), sub)).toEqual(['C', 'D', 'E']);
});

test('nobody stands behind one that is not in the list, or is gone from it', () => {
  const all = [uses('a')];
  for (const to of [null, 'gone'])
    expect(subProcessorsBehind(all, all[0] ?? aProcessor(), aSub('B', to))).toEqual([]);
});

test('firms that use each other, or themselves, are told once and end somewhere', () => {
  const sub = aSub('B', 'b');
  const all = [uses('a', sub), uses('b', aSub('A', 'a'), aSub('B', 'b'), aSub('C', 'c')), uses('c', sub)];
  expect(subProcessorsBehind(all, all[0] ?? aProcessor(), sub)).toEqual(['C']);
});

test('it ends for any web of firms, and tells nobody twice', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const web = fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 5 }), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  fc.assert(
    fc.property(web, fc.constantFrom(...ids), (links, to) => {
      const all = ids.map((id, at) => uses(id, ...(links[at] ?? []).map((one) => aSub(one, one))));
      const names = subProcessorsBehind(all, all[0] ?? aProcessor(), aSub('X', to));
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain('a');
    }),
  );
});
