import { describe, expect, it } from 'vitest';
import { findings } from '../../../shared/domain/finding/findings';
import { defectiveBinder } from '../../firms/binders/defective';
import { today } from '../../support/builders';

const all = findings(defectiveBinder(), today);
const terms = all.flatMap((one) => (one.rule === 'outdatedLaw' ? [one.facts.term] : []));
const annexes = all.flatMap((one) => (one.rule === 'annexMissing' ? one.facts.points : []));
const strict = all.flatMap((one) => (one.rule === 'specialWithoutCondition' ? [one.facts.kind] : []));

describe('a defect of the real papers', () => {
  it('of old law is found by its own term', () => {
    for (const term of [
      'term-pdl',
      'term-cookielov',
      'term-tilladelse',
      'term-telefonforbud',
      'term-6a',
      'term-foelsomtilladelse',
      'term-dpfliste',
      'term-straf9',
    ]) {
      expect(terms).toContain(term);
    }
  });

  it('of the annexes is found point by point', () => {
    expect(annexes).toEqual(['anx-a-2', 'anx-a-4', 'anx-a-5', 'anx-c-2', 'anx-c-4', 'anx-c-6', 'anx-d']);
  });

  it('of strict kinds of data is found for each kind', () => {
    expect([...strict].sort()).toEqual(['cpr', 'criminal', 'health']);
  });
});
