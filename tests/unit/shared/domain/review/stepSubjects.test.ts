import { expect, test } from 'vitest';
import { historySubjects } from '../../../../../shared/domain/history/historyEntry';
import { evidence } from '../../../../../shared/domain/review/evidence';
import { stepProgress } from '../../../../../shared/domain/review/progress';
import { reviewSteps } from '../../../../../shared/domain/review/review';
import { stepOfSubject } from '../../../../../shared/domain/review/stepSubjects';
import { aBinder, aHistoryEntry, aReview, today } from '../../../../support/builders';

const review = aReview();

test.each(historySubjects)('a changed %s is told in one step of the review, and in no other', (subject) => {
  const entry = aHistoryEntry({ subject, at: '2026-09-14T10:00:00.000Z' });
  const binder = aBinder({ reviews: [review], history: [entry] });
  const steps = reviewSteps.filter((step) =>
    evidence(binder, review, step, today).some(({ kind }) => kind === 'history'),
  );
  expect(steps).toEqual([stepOfSubject[subject]]);
});

test.each(historySubjects)('a %s taken out during the review is a correction of its step', (subject) => {
  const entry = aHistoryEntry({ subject, change: 'removed', name: 'Kartoteket', fields: [] });
  const binder = aBinder({ reviews: [review], history: [entry] });
  const { removed } = stepProgress(binder, review, stepOfSubject[subject], today);
  expect(removed).toEqual(['Kartoteket']);
});
