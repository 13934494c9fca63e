import { describe, expect, it } from 'vitest';
import { nextReview } from '../../../../../shared/domain/overview/nextReview';
import { aReadyBinder, aStartedReview, today } from './overviewBinder';

const dueOn = (nextReviewOn: string | null) => {
  const binder = aReadyBinder();
  return nextReview({ ...binder, calendar: { ...binder.calendar, nextReviewOn } }, today);
};

describe('the next review', () => {
  it('is unknown until set-up has given it a date', () => {
    expect(dueOn(null)).toBeNull();
  });

  it.each([
    ['2026-12-24', 'far', 31],
    ['2026-12-23', 'soon', 30],
    ['2026-11-23', 'soon', 0],
    ['2026-11-22', 'overdue', -1],
  ])('on %s is %s', (due, notice, daysLeft) => {
    expect(dueOn(due)).toMatchObject({ notice, daysLeft, state: 'notStarted', begunDaysAgo: null });
  });

  it('is named by the half-year of its date until it is begun, then by the day it was begun', () => {
    expect(dueOn('2027-06-01')?.season).toEqual({ half: 'spring', year: 2027 });
    const early = { ...aReadyBinder({ reviews: [aStartedReview()] }) };
    early.calendar = { ...early.calendar, nextReviewOn: '2027-06-01' };
    expect(nextReview(early, today)?.season).toEqual({ half: 'autumn', year: 2026 });
  });

  it('begins at the first step', () => {
    expect(dueOn('2026-12-01')?.nextStep).toBe('company');
  });

  it('goes on at the first step that lacks an answer', () => {
    const answer = { kind: 'confirmed', at: today, note: '', together: false, taskId: null } as const;
    const review = aStartedReview({
      answers: ['company', 'contactPerson'].map((item) => ({ ...answer, step: 'company', item })),
    });
    // Record, deletion, processors and security are empty in this binder: there is nothing to ask.
    expect(nextReview(aReadyBinder({ reviews: [review] }), today)).toMatchObject({
      state: 'running',
      answeredSteps: 5,
      steps: 6,
      nextStep: 'documents',
      begunDaysAgo: 3,
    });
  });

  it('waits for its signature, and is forgotten once it is signed', () => {
    const frozen = aStartedReview({ state: 'readyToSign' });
    expect(nextReview(aReadyBinder({ reviews: [frozen] }), today)?.state).toBe('readyToSign');
    const signed = aStartedReview({ state: 'signed', signed: { on: today, by: '', place: 'ringbind' } });
    expect(nextReview(aReadyBinder({ reviews: [signed] }), today)?.state).toBe('notStarted');
  });
});
