import { describe, expect, test } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { answerItem, confirmRest } from '../../../../../shared/domain/review/answering';
import {
  chooseNextDate,
  missingAnswers,
  prepareReview,
  reopenReview,
  signReview,
  startReview,
} from '../../../../../shared/domain/review/course';
import { evidence } from '../../../../../shared/domain/review/evidence';
import { reviewItems } from '../../../../../shared/domain/review/items';
import { correctionsDuring } from '../../../../../shared/domain/review/period';
import { nextOpenStep, openReview, reviewProgress } from '../../../../../shared/domain/review/progress';
import { type Review, reviewSteps } from '../../../../../shared/domain/review/review';
import { followingReview, nextReviewDay, reviewSeason } from '../../../../../shared/domain/review/schedule';
import type { Result } from '../../../../../shared/result';
import {
  aBinder,
  aDocumentVersion,
  aHistoryEntry,
  anArchivedReview,
  aReview,
  now,
  today,
} from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const moment = { now, today, newId: () => 'review-2' };
const open = (binder: Binder): Review => {
  const review = openReview(binder);
  if (review === null) throw new Error('no open review');
  return review;
};
const signedBefore = aReview({
  id: 'review-1',
  state: 'signed',
  signed: { on: '2026-06-03', by: 'Mette Lindholm', place: 'Ringbindet, faneblad 5' },
});
const started = () =>
  unwrap(startReview(aBinder({ reviews: [signedBefore], documents: [], tasks: [] }), moment));

function answeredAll(binder: Binder): Binder {
  const flagged = reviewSteps.flatMap((step) =>
    reviewItems(binder, open(binder), step, today).filter(({ flags }) => flags.length > 0),
  );
  const after = flagged.reduce(
    (current, { step, id }) => unwrap(answerItem(current, { step, item: id }, 'confirmed', moment)),
    binder,
  );
  return reviewSteps.reduce((current, step) => unwrap(confirmRest(current, step, moment)), after);
}

describe('a review', () => {
  test('looks back to the last signature, the first one to the end of set-up', () => {
    expect(open(started())).toMatchObject({ periodFrom: '2026-06-03', isFirst: false, state: 'running' });
    const first = unwrap(startReview(aBinder({ reviews: [] }), moment));
    expect(open(first)).toMatchObject({ periodFrom: aBinder().setup.finishedOn, isFirst: true });
  });

  test('is one at a time', () => {
    expect(startReview(started(), moment)).toEqual({ ok: false, error: { code: 'review-running' } });
  });

  test('tells every item that has no answer, and the next step that has one', () => {
    const binder = started();
    const missing = missingAnswers(binder, open(binder), today);
    expect(missing).toContain('company/contactPerson');
    expect(missing).toContain('documents/customerPolicy');
    expect(nextOpenStep(reviewProgress(binder, open(binder), today), 'documents')).toBe('company');
    const all = answeredAll(binder);
    expect(missingAnswers(all, open(all), today)).toEqual([]);
    expect(nextOpenStep(reviewProgress(all, open(all), today), 'company')).toBeNull();
  });

  test('is not got ready to sign while an answer is missing', () => {
    const result = prepareReview(started(), [], today);
    expect(result.ok ? null : result.error.code).toBe('review-unanswered');
  });
});

describe('signing', () => {
  const policy = aDocumentVersion({ id: 'KP-5-AAAA', number: 5, state: 'readyToSign', signedOn: null });
  const report = aDocumentVersion({
    id: 'HK-2026-2-BBBB',
    kind: 'reviewReport',
    number: 2,
    state: 'readyToSign',
    signedOn: null,
  });
  const older = aDocumentVersion();
  const olderReport = aDocumentVersion({ id: 'HK-2026-1-CCCC', kind: 'reviewReport', number: 1 });
  const ready = () =>
    unwrap(
      prepareReview({ ...answeredAll(started()), documents: [older, olderReport] }, [policy, report], today),
    );

  test('moves the next date and puts the papers in force; the old policy is superseded, the old report stays', () => {
    const before = ready();
    expect(before.calendar.nextReviewOn).toBe(aBinder().calendar.nextReviewOn);
    const signed = unwrap(signReview(before, { on: today, place: 'Ringbindet' }, today));
    expect(signed.calendar.nextReviewOn).toBe(open(before).nextReviewOn);
    expect(signed.documents.map(({ id, state }) => [id, state])).toEqual([
      ['KP-4-19C2', 'superseded'],
      ['HK-2026-1-CCCC', 'signed'],
      ['KP-5-AAAA', 'signed'],
      ['HK-2026-2-BBBB', 'signed'],
    ]);
    expect(openReview(signed)).toBeNull();
  });

  test('leaves the policy in force when the review issued none', () => {
    const onlyReport = unwrap(
      prepareReview({ ...answeredAll(started()), documents: [older] }, [report], today),
    );
    const signed = unwrap(signReview(onlyReport, { on: today, place: 'Ringbindet' }, today));
    expect(signed.documents.map(({ state }) => state)).toEqual(['signed', 'signed']);
  });

  test('on a day before the last review or in the future is refused, and names the day', () => {
    expect(signReview(ready(), { on: '2026-06-02', place: 'x' }, today)).toEqual({
      ok: false,
      error: { code: 'date-before-review', date: '2026-06-03' },
    });
    expect(signReview(ready(), { on: '2026-11-24', place: 'x' }, today)).toEqual({
      ok: false,
      error: { code: 'date-in-future', date: today },
    });
  });

  test('before the papers were made is refused', () => {
    expect(signReview(ready(), { on: '2026-11-20', place: 'x' }, today)).toEqual({
      ok: false,
      error: { code: 'date-before-papers', date: today },
    });
  });

  test('and opening again are for a review that is ready, and each says so', () => {
    const code = (result: Result<Binder>) => (result.ok ? null : result.error.code);
    const none = aBinder({ reviews: [] });
    expect([
      code(reopenReview(started())),
      code(signReview(started(), { on: today, place: 'x' }, today)),
    ]).toEqual(['review-not-ready', 'review-not-ready']);
    expect(code(reopenReview(none))).toBe('review-not-running');
  });

  test('makes the suggestions that were answered the firm’s own, when the answers are frozen', () => {
    const before = answeredAll(started());
    const suggested = {
      ...before,
      activities: before.activities.map((one) => ({ ...one, state: 'suggested' as const })),
    };
    const frozen = unwrap(prepareReview(suggested, [policy, report], today));
    expect(frozen.activities.every(({ state }) => state === 'confirmed')).toBe(true);
  });

  test('can be put off: opened again, the papers are withdrawn and the answers stay', () => {
    const again = unwrap(reopenReview(ready()));
    expect(open(again)).toMatchObject({ state: 'running', documents: [] });
    expect(again.documents).toEqual([older, olderReport]);
    expect(open(again).answers).toEqual(open(ready()).answers);
    const printed = ready().documents.filter(({ state }) => state === 'readyToSign');
    expect(again.takenBack.map(({ number }) => number)).toEqual(printed.map(({ number }) => number));
  });
});

describe('the next date', () => {
  test('is the firm’s next review day, but not right upon the review', () => {
    expect(nextReviewDay(['06-01', '12-01'], '2026-11-23')).toBe('2026-12-01');
    expect(followingReview(aBinder(), '2026-11-23')).toBe('2027-06-01');
    expect(followingReview(aBinder(), '2026-12-04')).toBe('2027-06-01');
    expect(followingReview(aBinder(), '2026-06-03')).toBe('2026-12-01');
  });

  test('can be chosen, but not before the last review and not today', () => {
    const error = (on: string) => {
      const result = chooseNextDate(started(), on, moment);
      return result.ok ? null : result.error.code;
    };
    expect([error('2026-06-02'), error(today), error('2027-11-24'), error('2027-05-15')]).toEqual([
      'date-before-review',
      'date-not-after-today',
      'date-too-late',
      null,
    ]);
  });

  test('that has passed while the review was under way is asked for again', () => {
    const late = prepareReview(answeredAll(started()), [], '2027-08-01');
    expect(late.ok ? null : late.error.code).toBe('next-date-passed');
  });

  test('a review belongs to the half-year in which it was begun, by Danish time', () => {
    expect(reviewSeason('2026-06-30T21:59:00Z')).toEqual({ half: 'spring', year: 2026 });
    expect(reviewSeason('2026-06-30T22:00:00Z')).toEqual({ half: 'autumn', year: 2026 });
  });
});

describe('what was put right while a review ran', () => {
  const entry = (own: Parameters<typeof aHistoryEntry>[0]) => aHistoryEntry({ at: now, ...own });

  test('is told once, and a slip that was put right again not at all', () => {
    const step = (field: string, before: string, after: string) =>
      entry({ fields: [{ field, before, after }] });
    const binder = {
      ...started(),
      history: [
        step('phone', '1', '35'),
        step('phone', '35', '2'),
        step('email', 'a', 'b'),
        step('email', 'b', 'a'),
      ],
    };
    expect(correctionsDuring(binder, open(binder)).map(({ fields }) => fields)).toEqual([
      [{ field: 'phone', before: '1', after: '2' }],
    ]);
  });

  test('an entry that was taken out makes its step a corrected one', () => {
    const binder = answeredAll(started());
    const [gone, ...left] = binder.processors;
    if (gone === undefined) throw new Error('the builder has processors');
    const removed = entry({
      subject: 'processor',
      id: gone.id,
      name: gone.name,
      change: 'removed',
      fields: [],
    });
    const after = { ...binder, processors: left, history: [removed] };
    const steps = reviewProgress(after, open(after), today);
    expect(steps.find(({ step }) => step === 'processors')).toMatchObject({
      outcome: 'corrected',
      removed: [gone.name],
    });
    expect(steps.find(({ step }) => step === 'record')).toMatchObject({ outcome: 'confirmed', removed: [] });
  });
});

describe('since last time', () => {
  test('tells what happened in the period, and not what was corrected in the review signed the same day', () => {
    const inside = aHistoryEntry({ at: '2026-09-14T10:00:00Z' });
    const before = aHistoryEntry({ at: '2026-06-03T07:29:00Z' });
    const report = aDocumentVersion({
      kind: 'reviewReport',
      reviewId: 'review-1',
      createdAt: '2026-06-03T07:30:00Z',
    });
    const binder = { ...started(), documents: [report], history: [before, inside] };
    expect(evidence(binder, open(binder), 'company', today)).toEqual([{ kind: 'history', entry: inside }]);
    const archived = {
      ...binder,
      reviews: [anArchivedReview({ startedAt: '2026-06-03T06:00:00Z' }), open(binder)],
    };
    expect(evidence(archived, open(archived), 'company', today)).toEqual([
      { kind: 'history', entry: inside },
    ]);
  });

  test('names the financial year that may be deleted and the agreements that are not in order', () => {
    const binder = started();
    const kinds = reviewSteps.flatMap((step) =>
      evidence(binder, open(binder), step, today).map(({ kind }) => kind),
    );
    expect(kinds).toContain('deletable');
    expect(kinds).toContain('policy');
  });
});
