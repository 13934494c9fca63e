import { expect, test } from 'vitest';
import { fittingAddress, goOnAddress } from '../../../../../renderer/features/review/address';
import type { Review } from '../../../../../shared/domain/review/review';
import { aBinder, aReview, aReviewAnswer, today } from '../../../../support/builders';

const signed = aReview({
  id: 'old',
  state: 'signed',
  signed: { on: '2026-06-03', by: 'Mette', place: 'Ringbindet' },
});
const at = (asked: string, ...reviews: Review[]) => fittingAddress(asked, aBinder({ reviews }), today);

test('without a review every address of it leads to where one is started', () => {
  for (const asked of ['/review/steps/company', '/review/check', '/review/sign', '/review/done']) {
    expect(at(asked)).toBe('/review');
  }
});

test('the end is shown after the signature', () => {
  expect(at('/review/sign', signed)).toBe('/review/done');
  expect(at('/review/check', signed)).toBe('/review');
});

test('a running review takes its steps and the check, and nothing else', () => {
  expect(at('/review/steps/security', aReview())).toBe('/review/steps/security');
  expect(at('/review/check', aReview())).toBe('/review/check');
  expect(at('/review/steps/nonsense', aReview())).toBe('/review/steps/company');
  expect(at('/review/sign', aReview())).toBe('/review/steps/company');
});

test('a frozen review is only to be signed', () => {
  expect(at('/review/steps/company', aReview({ state: 'readyToSign' }))).toBe('/review/sign');
});

test('it goes on at the first step with something unanswered', () => {
  const answers = ['company', 'contactPerson'].map((item) => aReviewAnswer({ item }));
  expect(goOnAddress(aBinder({ reviews: [aReview({ answers })] }), today)).toBe('/review/steps/record');
});
