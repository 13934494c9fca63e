import { describe, expect, it } from 'vitest';
import type { FindingRule } from '../../../../../shared/domain/finding/finding';
import { findings } from '../../../../../shared/domain/finding/findings';
import type { ProcessingAgreement } from '../../../../../shared/domain/processingAgreement/processingAgreement';
import { findingInWords } from '../../../../../shared/text/findings';
import { aReadAgreement, soundBinder } from '../../../../firms/binders/sound';
import { aClient, today } from '../../../../support/builders';

const withClient = (own: Partial<ProcessingAgreement>) =>
  findings(soundBinder({ clients: [aClient({ agreement: aReadAgreement(own) })] }), today);

const cases: [rule: FindingRule, own: Partial<ProcessingAgreement>][] = [
  ['agreementUnsigned', { state: 'missing', expiresOn: '2020-01-01' }],
  ['agreementUnsigned', { state: 'unknown' }],
  ['agreementExpired', { expiresOn: '2020-01-01' }],
  ['agreementExpiring', { expiresOn: '2027-01-31' }],
  ['agreementNotChecked', { checks: [] }],
  ['agreementPointMissing', { checks: [{ point: 'dpack-slet', answer: 'no', note: '' }] }],
  ['annexMissing', { checks: [{ point: 'anx-d', answer: 'no', note: '' }] }],
  ['breachHoursMissing', { breachHours: null }],
];

describe('an agreement with a client, whose processor the firm is', () => {
  it.each(cases)('is looked at as well: %s', (rule, own) => {
    const [finding] = withClient(own);
    expect(finding?.rule).toBe(rule);
    expect(finding?.place).toEqual({ subject: 'client', id: 'client-1' });
  });

  it('says nothing when it is in order', () => {
    expect(withClient({})).toEqual([]);
  });

  it('is told from the firm’s side, in both languages', () => {
    const [finding] = withClient({ state: 'missing' });
    if (finding === undefined) throw new Error('nothing found');
    expect(findingInWords(finding, 'da').todo).toContain('før I tager imod');
    expect(findingInWords(finding, 'en').todo).toContain('before you take');
  });
});
