import { describe, expect, it } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { asksForRecoverySheet, standing } from '../../../../../shared/domain/overview/standing';
import { aReadyBinder, aReadyTask, aStartedReview, today } from './overviewBinder';

const due = (nextReviewOn: string, changes: Partial<Binder> = {}): Binder => {
  const binder = aReadyBinder(changes);
  return { ...binder, calendar: { ...binder.calendar, nextReviewOn } };
};

const signed = aStartedReview({ state: 'signed', signed: { on: '2026-06-03', by: '', place: 'ringbind' } });

describe('the sentence that heads the overview', () => {
  it('says first that the review is late', () => {
    const binder = due('2026-11-16', { tasks: [aReadyTask({ due: '2026-11-01' })] });
    expect(standing(binder, today)).toEqual({ kind: 'reviewOverdue', days: 7 });
  });

  it('then counts the tasks that are late', () => {
    const tasks = [aReadyTask({ id: 'a', due: '2026-11-01' }), aReadyTask({ id: 'b' })];
    expect(standing(due('2026-12-01', { tasks }), today)).toEqual({ kind: 'tasksOverdue', count: 1 });
  });

  it('then asks for the signature', () => {
    const reviews = [aStartedReview({ state: 'readyToSign' })];
    expect(standing(due('2026-12-01', { reviews, tasks: [aReadyTask()] }), today).kind).toBe('reviewToSign');
  });

  it('after set-up tells when the first review is, also when tasks wait', () => {
    expect(standing(due('2027-06-01', { tasks: [aReadyTask()] }), today)).toEqual({
      kind: 'ready',
      firstReviewOn: '2027-06-01',
    });
  });

  it('counts all that waits, not only what is shown', () => {
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => aReadyTask({ id }));
    expect(standing(due('2026-12-01', { tasks }), today)).toEqual({
      kind: 'waiting',
      count: 5,
      isNearly: true,
    });
  });

  it('says that the review waits when nothing else does', () => {
    expect(standing(due('2026-12-01'), today).kind).toBe('reviewSoon');
    expect(standing(due('2027-06-01', { reviews: [aStartedReview()] }), today).kind).toBe('reviewRunning');
  });

  it('says that nothing waits only when nothing does', () => {
    expect(standing(due('2027-06-01', { reviews: [signed] }), today)).toEqual({
      kind: 'nothingWaits',
      nextReviewOn: '2027-06-01',
    });
  });
});

describe('the reminder of the recovery sheet', () => {
  const sheet = (checkedOn: string | null, remindOn: string | null) =>
    asksForRecoverySheet(
      aReadyBinder({ recoverySheet: { madeOn: '2026-11-22', checkedOn, remindOn } }),
      today,
    );

  it('stands until the sheet is checked', () => {
    expect(sheet(null, null)).toBe(true);
    expect(sheet('2026-11-22', null)).toBe(false);
  });

  it('rests until the morning that was asked for', () => {
    expect(sheet(null, '2026-11-24')).toBe(false);
    expect(sheet(null, '2026-11-23')).toBe(true);
  });
});
