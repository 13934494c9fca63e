import { describe, expect, test } from 'vitest';
import {
  finishTask,
  openTasks,
  reopenTask,
  saveTask,
  taskGroup,
} from '../../../../../shared/domain/task/tasks';
import { aBinder, aTask, now, today } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const moment = { now, today, newId: () => 'new' };

describe('tasks', () => {
  test('stand under overdue, this week, later or done', () => {
    const group = (due: string) => taskGroup(aTask({ due }), today);
    expect([group('2026-11-22'), group('2026-11-23'), group('2026-11-30'), group('2026-12-01')]).toEqual([
      'overdue',
      'thisWeek',
      'thisWeek',
      'later',
    ]);
    expect(taskGroup(aTask({ due: '2026-01-01', doneOn: '2026-01-02' }), today)).toBe('done');
  });

  test('are ticked off with a remark, and the tick can be taken away', () => {
    const binder = aBinder({ tasks: [aTask()] });
    const done = unwrap(finishTask(binder, 'task-1', 'Underskrevet og lagt i mappen', today));
    expect(done.tasks[0]).toMatchObject({ doneOn: today, doneNote: 'Underskrevet og lagt i mappen' });
    expect(openTasks(done)).toEqual([]);
    expect(unwrap(reopenTask(done, 'task-1')).tasks).toEqual(binder.tasks);
  });

  test('of set-up that asks for a measure puts it in place when it is ticked off', () => {
    const origin = { kind: 'setup', subject: 'm-mfa' } as const;
    const binder = aBinder({ tasks: [aTask({ origin })] });
    const state = (one: typeof binder) => one.securityMeasures.find(({ id }) => id === 'm-mfa')?.state;
    expect(state(binder)).toBe('underWay');
    expect(state(unwrap(finishTask(binder, 'task-1', '', today)))).toBe('inPlace');
  });

  test('can be added and changed; one that is gone is refused', () => {
    const added = unwrap(
      saveTask(aBinder({ tasks: [] }), { id: null, what: 'Ryd op', who: '', due: today }, moment),
    );
    expect(added.tasks).toMatchObject([{ id: 'new', what: 'Ryd op', origin: { kind: 'own' } }]);
    const changed = unwrap(
      saveTask(added, { id: 'new', what: 'Ryd op i arkivet', who: 'Jørgen', due: today }, moment),
    );
    expect(changed.tasks).toMatchObject([
      { id: 'new', what: 'Ryd op i arkivet', who: 'Jørgen', createdAt: now },
    ]);
    expect(saveTask(added, { id: 'gone', what: 'x', who: '', due: today }, moment).ok).toBe(false);
  });

  test('come with the one due first on top', () => {
    const tasks = [aTask({ id: 'b', due: '2027-01-01' }), aTask({ id: 'a', due: '2026-12-01' })];
    expect(openTasks(aBinder({ tasks })).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
