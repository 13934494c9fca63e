import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Breach,
  breachGuarded,
  breachKinds,
  type Harm,
  harmAnswers,
  harms,
  likelihoods,
  risks,
  severities,
  yesNoUnknown,
} from '../../../../../shared/domain/breach/breach';
import { isBelowProposal, proposedRisk, severityOf } from '../../../../../shared/domain/breach/risk';
import { aBreach } from '../../../../support/breach';

const no = {
  physical: 'negligible',
  economic: 'negligible',
  reputation: 'negligible',
  control: 'negligible',
} as const;

test('nothing is proposed before all questions are answered', () => {
  expect(proposedRisk(aBreach({ likelihood: 'likely' }))).toBeNull();
  expect(proposedRisk(aBreach({ harms: no }))).toBeNull();
});

test.each([
  ['nothing can come of it', no, 'likely', 'none'],
  ['a little, and hardly', { ...no, control: 'limited' }, 'unlikely', 'none'],
  ['a little, and possibly', { ...no, control: 'limited' }, 'possible', 'risk'],
  ['much, and possibly', { ...no, economic: 'significant' }, 'possible', 'risk'],
  ['much, and likely', { ...no, economic: 'significant' }, 'likely', 'high'],
  ['severe, and possibly', { ...no, physical: 'severe' }, 'possible', 'high'],
  ['nobody knows yet: as if it were much', { ...no, control: 'unknown' }, 'likely', 'high'],
] as const)('by the worst harm and how likely it is: %s', (_what, answers, likelihood, risk) => {
  expect(proposedRisk(aBreach({ harms: answers, likelihood }))).toMatchObject({ risk, because: 'answers' });
});

test('CPR numbers, special and criminal data that can be read are never without risk', () => {
  const breach = aBreach({ harms: no, likelihood: 'possible', guarded: ['cpr'] });
  expect(proposedRisk(breach)).toMatchObject({ risk: 'risk', because: 'guarded' });
});

test('data that nobody can read take a high risk down, and never to none (Art. 34(3)(a) frees only from telling the people)', () => {
  const breach = aBreach({ harms: { ...no, control: 'severe' }, likelihood: 'likely', encrypted: 'yes' });
  expect(proposedRisk(breach)).toMatchObject({ risk: 'risk', because: 'encrypted' });
  const lesser = { ...breach, harms: { ...no, control: 'limited' } } as const;
  expect(proposedRisk(lesser)).toMatchObject({ risk: 'risk', because: 'answers' });
  const guarded = { ...breach, harms: no, guarded: ['cpr'] } satisfies Partial<Breach>;
  expect(proposedRisk(guarded)).toMatchObject({ risk: 'risk', because: 'guarded' });
  expect(proposedRisk({ ...breach, kinds: ['confidentiality', 'availability'] })?.risk).toBe('high');
  expect(proposedRisk({ ...breach, encrypted: 'unknown' })?.risk).toBe('high');
});

const answer = fc.constantFrom(...harmAnswers);
const anyBreach = fc
  .record({
    harms: fc.record<Record<Harm, (typeof harmAnswers)[number]>>({
      physical: answer,
      economic: answer,
      reputation: answer,
      control: answer,
    }),
    likelihood: fc.constantFrom(...likelihoods),
    guarded: fc.subarray([...breachGuarded]),
    encrypted: fc.constantFrom(...yesNoUnknown),
    kinds: fc.subarray([...breachKinds]),
  })
  .map((facts) => aBreach(facts));

test('a worse answer never gives a smaller risk', () => {
  fc.assert(
    fc.property(anyBreach, fc.constantFrom(...harms), (breach, harm) => {
      const before = proposedRisk(breach);
      const worse = proposedRisk({ ...breach, harms: { ...breach.harms, [harm]: 'severe' } });
      expect(risks.indexOf(worse?.risk ?? 'none')).toBeGreaterThanOrEqual(
        risks.indexOf(before?.risk ?? 'none'),
      );
    }),
  );
});

test('the severity is that of the worst harm', () => {
  fc.assert(
    fc.property(anyBreach, (breach) => {
      const worst = Math.max(
        ...harms.map((harm) => {
          const given = breach.harms[harm];
          return severities.indexOf(given === null || given === 'unknown' ? 'significant' : given);
        }),
      );
      expect(severityOf(breach.harms)).toBe(severities[worst]);
    }),
  );
});

test('whoever decides on less than was proposed is seen to', () => {
  expect(isBelowProposal('none', { risk: 'risk', because: 'answers', severity: 'limited' })).toBe(true);
  expect(isBelowProposal('high', { risk: 'risk', because: 'answers', severity: 'limited' })).toBe(false);
  expect(isBelowProposal('none', null)).toBe(false);
});
