import { describe, expect, test } from 'vitest';
import { consentClash } from '../../../../../shared/domain/consent/consent';
import { consentDates } from '../../../../../shared/domain/consent/consentDates';
import { wordingChecks } from '../../../../../shared/domain/consent/wordingChecks';
import { removeEntry, saveConsent } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import { aBinder, anActivity, somePurposes, today } from '../../../../support/builders';
import { aGivenConsent, aWording } from '../../../../support/consent';
import { unwrap } from '../../../../support/unwrap';

const days = (givenOn: string | null, withdrawnOn: string | null, stoppedOn: string | null) => ({
  givenOn,
  withdrawnOn,
  stoppedOn,
});

test.each([
  [days('2026-01-01', null, null), null],
  [days('2030-01-01', null, null), 'givenInFuture'],
  [days('2026-03-01', '2026-02-01', null), 'withdrawnBeforeGiven'],
  [days('2026-03-01', '2026-04-01', '2026-03-15'), 'stoppedBeforeWithdrawn'],
  [days(null, null, '2026-03-15'), 'stoppedWithoutWithdrawal'],
  [days('2026-03-01', '2026-03-01', '2026-03-01'), null],
])('the days %o: %s', (given, clash) => {
  expect(consentClash(given, '2026-11-24')).toBe(clash);
});

describe('a wording', () => {
  const asked = aBinder({ consents: [aWording(), aGivenConsent()] });

  test('is corrected while nobody has said yes to it', () => {
    const binder = unwrap(
      saveConsent(aBinder({ consents: [aWording()] }), aWording({ words: 'Nye ord' }), today),
    );
    expect(binder.consents[0]).toMatchObject({ version: 1, words: 'Nye ord', earlier: [] });
  });

  test('gets a new version once somebody has, and the old words stay', () => {
    const binder = unwrap(saveConsent(asked, aWording({ words: 'Nye ord' }), today));
    expect(binder.consents[0]).toMatchObject({
      version: 2,
      words: 'Nye ord',
      earlier: [{ version: 1, words: aWording().words }],
    });
  });

  test('is kept in the consents when it is removed', () => {
    const saved = unwrap(saveConsent(asked, aGivenConsent(), today));
    const binder = unwrap(removeEntry(saved, 'consents', 'w1'));
    expect(binder.consents[0]).toMatchObject({ words: aWording().words });
  });

  test('is held against what a consent needs', () => {
    const points = (words: string) =>
      wordingChecks(aWording({ words, askedOf: 'employees' }), 'Lindholm Låse & Alarm ApS').map(
        ({ point, answer }) => `${point} ${answer}`,
      );
    expect(points(aWording().words)).toEqual([
      'firm found',
      'purpose found',
      'withdraw found',
      'howToWithdraw found',
      'channels found',
      'free ask',
    ]);
    expect(points('Jeg accepterer handelsbetingelserne')).toContain('separate ask');
    expect(points('Jeg accepterer handelsbetingelserne')).toContain('withdraw notFound');
  });
});

test('a consent with days that contradict each other is refused', () => {
  const refused = saveConsent(aBinder(), aGivenConsent({ givenOn: '2999-01-01' }), today);
  expect(refused).toEqual({ ok: false, error: { code: 'consent-dates' } });
});

test('a withdrawn consent waits until its use is stopped (Art. 7(3))', () => {
  const withdrawn = aGivenConsent({ withdrawnOn: '2026-11-01' });
  expect(consentDates(aBinder({ consents: [withdrawn] }))).toMatchObject([
    { kind: 'consentWithdrawn', on: '2026-11-01' },
  ]);
  expect(consentDates(aBinder({ consents: [{ ...withdrawn, stoppedOn: '2026-11-02' }] }))).toEqual([]);
});

describe('what is found', () => {
  const onConsent = anActivity({
    state: 'confirmed',
    role: 'controller',
    purposes: somePurposes(['Sende nyheder'], { legalBases: ['art6.1.a'] }),
  });
  const rules = (binder: Parameters<typeof findings>[0]) => findings(binder, today).map(({ rule }) => rule);

  test.each([
    ['consentNotStopped', [aGivenConsent({ withdrawnOn: '2026-11-01' })]],
    ['consentWithoutProof', [aGivenConsent({ proof: '' })]],
    ['wordingWithoutWithdrawal', [aWording({ words: 'Ja, send mig nyheder.' })]],
  ])('%s', (rule, consents) => {
    expect(rules(aBinder({ consents }))).toContain(rule);
    expect(rules(aBinder({ consents: [aWording(), aGivenConsent()] }))).not.toContain(rule);
  });

  test('an activity that rests on consent without any in the register', () => {
    expect(rules(aBinder({ activities: [onConsent] }))).toContain('consentMissing');
    const consents = [aWording({ activity: onConsent.id }), aGivenConsent()];
    expect(rules(aBinder({ activities: [onConsent], consents }))).not.toContain('consentMissing');
  });
});
