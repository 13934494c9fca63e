import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Binder } from '../../../../../shared/domain/binder';
import {
  answerItem,
  confirmRest,
  followUpItem,
  noteAnswer,
  suggestedDue,
  withdrawAnswer,
} from '../../../../../shared/domain/review/answering';
import { reviewItems } from '../../../../../shared/domain/review/items';
import { answerTo, openReview, stepProgress } from '../../../../../shared/domain/review/progress';
import { type Review, reviewSteps } from '../../../../../shared/domain/review/review';
import { finishTask } from '../../../../../shared/domain/task/tasks';
import { aBinder, anAgreement, aProcessor, aReview, now, today } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const counter = () => {
  let next = 0;
  return () => `task-${++next}`;
};
const moment = () => ({ now, today, newId: counter() });
const place = { step: 'processors', item: 'p1' } as const;
const processors = [
  aProcessor({ id: 'p1', name: 'Talrig Regnskab' }),
  aProcessor({
    id: 'p2',
    name: 'Nordvest Drift',
    agreement: anAgreement({ state: 'missing', signedOn: null, expiresOn: null }),
  }),
  aProcessor({ id: 'p3', name: 'Ordrebogen' }),
];
const reviewed = (review: Partial<Review> = {}) =>
  aBinder({ processors, tasks: [], history: [], reviews: [aReview(review)] });
const reviewOf = (binder: Binder): Review => {
  const review = openReview(binder);
  if (review === null) throw new Error('no review');
  return review;
};
const wanted = { what: 'Få aftalen underskrevet', who: 'Mette', due: '2026-12-04' };

describe('an answer', () => {
  test('is kept once for each item, the newest counts', () => {
    const first = unwrap(answerItem(reviewed(), place, 'confirmed', moment()));
    const second = unwrap(answerItem(first, place, 'corrected', moment()));
    expect(reviewOf(second).answers.map(({ item, kind }) => [item, kind])).toEqual([['p1', 'corrected']]);
  });

  test('to an item that is not in the step is refused', () => {
    expect(answerItem(reviewed(), { step: 'processors', item: 'gone' }, 'confirmed', moment())).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('is refused while no review runs, and while the answers are locked', () => {
    const none = answerItem(aBinder({ reviews: [] }), place, 'confirmed', moment());
    const frozen = answerItem(reviewed({ state: 'readyToSign' }), place, 'confirmed', moment());
    expect([none, frozen].map((result) => (result.ok ? 'ok' : result.error.code))).toEqual([
      'review-not-running',
      'review-frozen',
    ]);
  });

  test('keeps its remark when it is changed', () => {
    const answered = unwrap(answerItem(reviewed(), place, 'confirmed', moment()));
    const noted = unwrap(noteAnswer(answered, place, 'Set efter 20. november'));
    const changed = unwrap(answerItem(noted, place, 'corrected', moment()));
    expect(answerTo(reviewOf(changed), 'processors', 'p1')?.note).toBe('Set efter 20. november');
  });

  test('to a suggested activity leaves it a suggestion until the review is frozen, so that it can be taken back', () => {
    const [first] = reviewed().activities;
    if (first === undefined) throw new Error('no activity');
    const suggested = { ...reviewed(), activities: [{ ...first, state: 'suggested' as const }] };
    const answered = unwrap(answerItem(suggested, { step: 'record', item: first.id }, 'confirmed', moment()));
    expect(answered.activities[0]?.state).toBe('suggested');
    expect(answered.history).toEqual([]);
  });
});

describe('following up', () => {
  test('makes a task that tells where it comes from', () => {
    const binder = unwrap(followUpItem(reviewed(), place, wanted, moment()));
    expect(binder.tasks).toEqual([
      {
        id: 'task-1',
        ...wanted,
        origin: { kind: 'review', reviewId: 'review-1', ...place },
        createdAt: now,
        doneOn: null,
        doneNote: '',
      },
    ]);
    expect(Binder.parse(binder)).toEqual(binder);
  });

  test('twice changes the task instead of making another', () => {
    const once = unwrap(followUpItem(reviewed(), place, wanted, moment()));
    const twice = unwrap(followUpItem(once, place, { ...wanted, who: 'Jørgen' }, moment()));
    expect(twice.tasks.map(({ id, who }) => [id, who])).toEqual([['task-1', 'Jørgen']]);
  });

  test('of a task that was ticked off keeps what was done, also when the item is answered otherwise', () => {
    const followed = unwrap(followUpItem(reviewed(), place, wanted, moment()));
    const done = unwrap(finishTask(followed, 'task-1', 'Underskrevet', today));
    const again = unwrap(followUpItem(done, place, { ...wanted, who: 'Jørgen' }, moment()));
    expect(again.tasks).toMatchObject([
      { who: 'Jørgen', doneOn: today, doneNote: 'Underskrevet', createdAt: now },
    ]);
    expect(unwrap(answerItem(done, place, 'confirmed', moment())).tasks).toEqual(done.tasks);
  });

  test('takes its task away when the item is answered otherwise or the answer is taken back', () => {
    const followed = unwrap(followUpItem(reviewed(), place, wanted, moment()));
    expect(unwrap(answerItem(followed, place, 'confirmed', moment())).tasks).toEqual([]);
    expect(unwrap(withdrawAnswer(followed, place, moment())).tasks).toEqual([]);
  });

  test('is due in two weeks, but not after the next review', () => {
    expect(suggestedDue(aReview({ nextReviewOn: '2027-06-01' }), today)).toBe('2026-12-07');
    expect(suggestedDue(aReview({ nextReviewOn: '2026-12-01' }), today)).toBe('2026-12-01');
  });
});

describe('the rest is still correct', () => {
  test('is refused while a flagged item has no answer', () => {
    expect(confirmRest(reviewed(), 'processors', moment())).toEqual({
      ok: false,
      error: { code: 'flagged-unanswered' },
    });
  });

  test('answers the others together and touches no answer that was given', () => {
    const flagged = unwrap(followUpItem(reviewed(), { step: 'processors', item: 'p2' }, wanted, moment()));
    const rest = unwrap(confirmRest(flagged, 'processors', moment()));
    expect(reviewOf(rest).answers.map(({ item, kind, together }) => [item, kind, together])).toEqual([
      ['p2', 'followUp', false],
      ['p1', 'confirmed', true],
      ['p3', 'confirmed', true],
    ]);
    expect(stepProgress(rest, reviewOf(rest), 'processors', today)).toMatchObject({
      unanswered: [],
      outcome: 'followUp',
      counts: { confirmed: 2, corrected: 0, followUp: 1 },
    });
  });
});

test('whatever is answered in whatever order, no item has two answers and no task is without its answer', () => {
  const act = fc.record({
    step: fc.constantFrom(...reviewSteps),
    pick: fc.nat(20),
    how: fc.constantFrom('confirmed', 'corrected', 'followUp', 'withdraw'),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const newId = counter();
      const binder = acts.reduce((current, { step, pick, how }) => {
        const items = reviewItems(current, reviewOf(current), step, today);
        const item = items[pick % Math.max(1, items.length)]?.id ?? 'none';
        const when = { now, today, newId };
        const result =
          how === 'followUp'
            ? followUpItem(current, { step, item }, wanted, when)
            : how === 'withdraw'
              ? withdrawAnswer(current, { step, item }, when)
              : answerItem(current, { step, item }, how, when);
        return result.ok ? result.value : current;
      }, reviewed());
      const { answers } = reviewOf(binder);
      expect(new Set(answers.map(({ step, item }) => `${step}/${item}`)).size).toBe(answers.length);
      const named = answers.flatMap(({ taskId }) => (taskId === null ? [] : [taskId])).sort();
      expect(binder.tasks.map(({ id }) => id).sort()).toEqual(named);
      expect(Binder.safeParse(binder).success).toBe(true);
    }),
    { numRuns: 60 },
  );
});
