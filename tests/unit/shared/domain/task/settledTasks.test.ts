import { describe, expect, test } from 'vitest';
import { followUpItem } from '../../../../../shared/domain/review/answering';
import { withSettledTasks } from '../../../../../shared/domain/task/settledTasks';
import {
  aBinder,
  aProcessor,
  aReview,
  aSecurityMeasure,
  aTask,
  now,
  today,
} from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const fromSetup = (subject: string) => aTask({ id: `t-${subject}`, origin: { kind: 'setup', subject } });
const missing = { state: 'missing', signedOn: null, expiresOn: null, notCovered: '' } as const;
const binder = aBinder({
  processors: [aProcessor({ id: 'p-signed' }), aProcessor({ id: 'p-missing', agreement: missing })],
  securityMeasures: [
    aSecurityMeasure({ id: 'm-done' }),
    aSecurityMeasure({ id: 'm-open', state: 'underWay' }),
  ],
  tasks: [...['p-signed', 'p-missing', 'm-done', 'm-open', 'p-gone'].map(fromSetup), aTask({ id: 'own' })],
});

describe('what set-up left to do', () => {
  test('is ticked off when the agreement is signed, the measure in place, or the entry gone', () => {
    const open = withSettledTasks(binder, today).tasks.filter(({ doneOn }) => doneOn === null);
    expect(open.map(({ id }) => id)).toEqual(['t-p-missing', 't-m-open', 'own']);
  });

  test('gives way to the follow-up of the same entry, so that nothing is asked for twice', () => {
    const reviewed = { ...binder, reviews: [aReview()] };
    const place = { step: 'processors', item: 'p-missing' } as const;
    const wanted = { what: 'Få aftalen underskrevet', who: 'Mette', due: '2026-12-04' };
    const { tasks } = unwrap(followUpItem(reviewed, place, wanted, { now, today, newId: () => 'new' }));
    expect(tasks.map(({ id }) => id)).not.toContain('t-p-missing');
    expect(tasks.map(({ id }) => id)).toContain('new');
  });
});
