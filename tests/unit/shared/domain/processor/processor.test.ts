import { expect, test } from 'vitest';
import { unseenAgreement } from '../../../../../shared/domain/processingAgreement/processingAgreement';
import { agreementState, supervisionDue } from '../../../../../shared/domain/processor/processor';
import { anAgreement, aProcessor } from '../../../../support/builders';

const withAgreement = (expiresOn: string | null, state: 'signed' | 'missing' | 'unknown' = 'signed') =>
  aProcessor({ agreement: anAgreement({ state, expiresOn }) });

test('an agreement is signed, expires within half a year, or has expired', () => {
  expect(agreementState(withAgreement(null), '2026-11-23')).toBe('signed');
  expect(agreementState(withAgreement('2027-05-24'), '2026-11-23')).toBe('signed');
  expect(agreementState(withAgreement('2027-05-23'), '2026-11-23')).toBe('expiring');
  expect(agreementState(withAgreement('2026-11-23'), '2026-11-23')).toBe('expiring');
  expect(agreementState(withAgreement('2026-11-22'), '2026-11-23')).toBe('expired');
});

test('an agreement that is missing stays missing whatever the dates say', () => {
  expect(agreementState(withAgreement('2020-01-01', 'missing'), '2026-11-23')).toBe('missing');
  expect(agreementState(withAgreement(null, 'unknown'), '2026-11-23')).toBe('unknown');
});

test('supervision comes round after its months, counted from the agreement when there has been none', () => {
  expect(
    supervisionDue(
      aProcessor({ supervision: { lastOn: '2026-05-20', everyMonths: 12, concept: '', evidence: '' } }),
    ),
  ).toBe('2027-05-20');
  const never = { lastOn: null, everyMonths: 12, concept: '', evidence: '' };
  expect(supervisionDue(aProcessor({ supervision: never }))).toBe('2024-05-04');
  expect(supervisionDue(aProcessor({ supervision: never, agreement: unseenAgreement }))).toBeNull();
});
