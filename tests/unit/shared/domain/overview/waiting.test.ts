import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar';
import { waiting } from '../../../../../shared/domain/overview/waiting';
import { aBreach } from '../../../../support/breach';
import { aProcessorWithout, aReadyBinder, aReadyTask, today } from './overviewBinder';

describe('what waits', () => {
  it('puts what is over its date first, then agreements, then the rest by date', () => {
    const binder = aReadyBinder({
      tasks: [
        aReadyTask({ id: 'later', due: '2027-01-31' }),
        aReadyTask({ id: 'soon', due: '2026-11-25' }),
        aReadyTask({ id: 'late', due: '2026-11-22' }),
      ],
      processors: [aProcessorWithout({ state: 'missing' })],
    });
    expect(waiting(binder, today).map((one) => (one.kind === 'task' ? one.task.id : one.kind))).toEqual([
      'late',
      'agreement',
      'soon',
      'later',
    ]);
  });

  it('leaves out tasks that are done', () => {
    expect(waiting(aReadyBinder({ tasks: [aReadyTask({ doneOn: '2026-11-01' })] }), today)).toEqual([]);
  });

  it.each([
    ['missing', null, true],
    ['signed', '2026-11-22', true],
    ['signed', '2026-12-22', false],
    ['signed', null, false],
    ['unknown', null, false],
  ] as const)('an agreement that is %s and ends on %s waits: %s', (state, expiresOn, waits) => {
    const binder = aReadyBinder({ processors: [aProcessorWithout({ state, expiresOn })] });
    expect(waiting(binder, today).length > 0).toBe(waits);
  });

  it('does not tell of an agreement twice when it has become a task', () => {
    const origin = { kind: 'review', reviewId: 'review-1', step: 'processors', item: 'processor-1' } as const;
    const binder = aReadyBinder({ processors: [aProcessorWithout({})], tasks: [aReadyTask({ origin })] });
    expect(waiting(binder, today).map(({ kind }) => kind)).toEqual(['task']);
    const done = { ...binder, tasks: [aReadyTask({ origin, doneOn: today })] };
    expect(waiting(done, today).map(({ kind }) => kind)).toEqual(['agreement']);
  });

  it('does not tell of the breach that leads the overview, but of any other', () => {
    const first = aBreach({ id: 'first' });
    const later = aBreach({ id: 'later', discoveredAt: '2026-11-22T20:00:00.000Z' });
    expect(waiting(aReadyBinder({ breaches: [first] }), today)).toEqual([]);
    expect(waiting(aReadyBinder({ breaches: [later, first] }), today)).toMatchObject([
      { kind: 'register', date: { id: 'later' } },
    ]);
  });

  it('keeps every open task, and never one over its date below one that is not', () => {
    const days = fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, (offsets) => {
        const tasks = offsets.map((offset, index) =>
          aReadyTask({ id: `task-${index}`, due: addDays(today, offset) }),
        );
        const dues = waiting(aReadyBinder({ tasks }), today).map((one) =>
          one.kind === 'task' ? one.task.due : '',
        );
        expect(dues).toEqual([...dues].sort());
        expect(dues).toHaveLength(tasks.length);
      }),
    );
  });
});
