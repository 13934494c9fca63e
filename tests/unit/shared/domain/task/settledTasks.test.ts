import { describe, expect, test } from 'vitest';
import { followUpItem, withdrawAnswer } from '../../../../../shared/domain/review/answering';
import { withSettledTasks } from '../../../../../shared/domain/task/settledTasks';
import { openTasks } from '../../../../../shared/domain/task/tasks';
import {
  aBinder,
  anAgreement,
  aProcessor,
  aReview,
  aSecurityMeasure,
  aTask,
  now,
  today,
} from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const fromSetup = (subject: string) => aTask({ id: `t-${subject}`, origin: { kind: 'setup', subject } });
const missing = anAgreement({ state: 'missing', signedOn: null });
const binder = aBinder({
  processors: [aProcessor({ id: 'p-signed' }), aProcessor({ id: 'p-missing', agreement: missing })],
  securityMeasures: [
    aSecurityMeasure({ id: 'm-done' }),
    aSecurityMeasure({ id: 'm-open', state: 'underWay' }),
  ],
  tasks: [...['p-signed', 'p-missing', 'm-done', 'm-open', 'p-gone'].map(fromSetup), aTask({ id: 'own' })],
});

describe('what set-up left to do', () => {
  test('is ticked off when the agreement is signed or the measure in place, and goes with its entry', () => {
    const { tasks } = withSettledTasks(binder, today);
    expect(tasks.map(({ id, doneOn }) => [id, doneOn])).toEqual([
      ['t-p-signed', today],
      ['t-p-missing', null],
      ['t-m-done', today],
      ['t-m-open', null],
      ['own', null],
    ]);
  });

  test('about a processor that is no longer used is gone, and what was done about it stays', () => {
    const origin = { kind: 'review', reviewId: 'r', step: 'processors', item: 'p-gone' } as const;
    const tasks = [aTask({ id: 'open', origin }), aTask({ id: 'done', origin, doneOn: today })];
    expect(withSettledTasks({ ...binder, tasks }, today).tasks.map(({ id }) => id)).toEqual(['done']);
  });

  test('gives way to the follow-up of the same entry, and comes back when that is taken back', () => {
    const reviewed = { ...binder, reviews: [aReview()] };
    const place = { step: 'processors', item: 'p-missing' } as const;
    const wanted = { what: 'Få aftalen underskrevet', who: 'Mette', due: '2026-12-04' };
    const moment = { now, today, newId: () => 'new' };
    const followed = unwrap(followUpItem(reviewed, place, wanted, moment));
    const shown = (one: typeof followed) => openTasks(one).map(({ id }) => id);
    expect(shown(followed)).toContain('new');
    expect(shown(followed)).not.toContain('t-p-missing');
    expect(shown(unwrap(withdrawAnswer(followed, place, moment)))).toContain('t-p-missing');
  });
});
