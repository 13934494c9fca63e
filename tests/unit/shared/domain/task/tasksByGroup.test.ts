import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar';
import { tasksByGroup } from '../../../../../shared/domain/task/tasksByGroup';
import { aReadyTask, today } from '../overview/overviewBinder';

describe('the list of tasks', () => {
  it('parts them by how soon they are due', () => {
    const tasks = [
      aReadyTask({ id: 'later', due: '2026-12-01' }),
      aReadyTask({ id: 'week', due: '2026-11-30' }),
      aReadyTask({ id: 'today', due: '2026-11-23' }),
      aReadyTask({ id: 'late', due: '2026-11-22' }),
      aReadyTask({ id: 'done', due: '2026-11-01', doneOn: '2026-11-02' }),
    ];
    const ids = Object.entries(tasksByGroup(tasks, today)).map(([group, of]) => [
      group,
      of.map(({ id }) => id),
    ]);
    expect(Object.fromEntries(ids)).toEqual({
      overdue: ['late'],
      thisWeek: ['today', 'week'],
      later: ['later'],
      done: ['done'],
    });
  });

  it('shows what was done last on top', () => {
    const tasks = ['2026-11-01', '2026-11-20', '2026-10-01'].map((doneOn) =>
      aReadyTask({ id: doneOn, doneOn }),
    );
    expect(tasksByGroup(tasks, today).done.map(({ id }) => id)).toEqual([
      '2026-11-20',
      '2026-11-01',
      '2026-10-01',
    ]);
  });

  it('has every task in exactly one group', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.boolean()), { maxLength: 15 });
    fc.assert(
      fc.property(drawn, (list) => {
        const tasks = list.map(([days, isDone], index) =>
          aReadyTask({ id: String(index), due: addDays(today, days), doneOn: isDone ? today : null }),
        );
        const ids = Object.values(tasksByGroup(tasks, today)).flatMap((of) => of.map(({ id }) => id));
        expect([...ids].sort()).toEqual(tasks.map(({ id }) => id).sort());
      }),
    );
  });
});
