import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSuggestedActivity } from '../../../../shared/domain/activity/suggestions';
import type { Binder } from '../../../../shared/domain/binder';
import * as entries from '../../../../shared/domain/entries';
import { withSettledTasks } from '../../../../shared/domain/task/settledTasks';
import { entryStep, type UndoPlace, undoStep } from '../../../../shared/domain/undoing';
import { ok, type Result } from '../../../../shared/result';
import {
  aBinder,
  aCompany,
  aContactPerson,
  anActivity,
  anEmployee,
  aProcessor,
  aSecurityMeasure,
  aSystem,
  aTask,
  today,
} from '../../../support/builders';
import { unwrap } from '../../../support/unwrap';

const measure = aSecurityMeasure({ state: 'underWay' });
const full = aBinder({
  systems: [
    aSystem(),
    aSystem({ id: 'system-2', name: 'Reolen' }),
    aSystem({ id: 'system-3', name: 'Telefonen' }),
  ],
  employees: [anEmployee()],
  securityMeasures: [measure],
  tasks: [
    aTask(),
    aTask({ id: 'task-2', origin: { kind: 'setup', subject: measure.id } }),
    aTask({ id: 'task-3', origin: { kind: 'setup', subject: 'proc-regnskab' } }),
  ],
});

type Change = { about: UndoPlace; rule: (binder: Binder) => Result<Binder> };

const changes: Change[] = [
  {
    about: { list: 'systems', id: 'system-2' },
    rule: (one) => entries.saveSystem(one, aSystem({ id: 'system-2', name: 'Skabet' })),
  },
  { about: { list: 'systems', id: 'new' }, rule: (one) => entries.saveSystem(one, aSystem({ id: 'new' })) },
  ...(['system-1', 'system-2', 'system-3'] as const).map(
    (id): Change => ({
      about: { list: 'systems', id },
      rule: (one) => entries.removeEntry(one, 'systems', id),
    }),
  ),
  {
    about: { list: 'employees', id: 'employee-1' },
    rule: (one) => entries.removeEntry(one, 'employees', 'employee-1'),
  },
  { about: { list: 'activities', id: 'act-tv' }, rule: (one) => addSuggestedActivity(one, 'act-tv') },
  {
    about: { list: 'securityMeasures', id: measure.id },
    rule: (one) => entries.saveSecurityMeasure(one, { ...measure, state: 'inPlace' }),
  },
  {
    about: { list: 'company', id: 'company' },
    rule: (one) =>
      entries.saveCompany(one, {
        company: aCompany({ address: 'Torvet 2, 4300 Holbæk' }),
        affiliates: [{ name: 'Lindholm Ejendomme ApS', cvr: '90200208' }],
        contactPerson: aContactPerson({ title: 'ejer' }),
        customersWriteTo: null,
      }),
  },
];

const made = ({ rule }: Change, binder: Binder): Binder => withSettledTasks(unwrap(rule(binder)), today);

test('any change of an entry, and what it brought about, is taken back to where it was', () => {
  for (const change of changes) {
    const before = withSettledTasks(full, today);
    const after = made(change, before);
    expect(after).not.toEqual(before);
    expect(undoStep(after, entryStep(change.about, before, after))).toEqual(ok(before));
  }
});

test('a suggestion that was confirmed is a suggestion again', () => {
  const suggested = aBinder({ activities: [anActivity({ state: 'suggested' })] });
  const after = unwrap(entries.saveActivity(suggested, anActivity()));
  const step = entryStep({ list: 'activities', id: 'act-kunder' }, suggested, after);
  expect(unwrap(undoStep(after, step)).activities[0]?.state).toBe('suggested');
});

test('what others have changed meanwhile stays, and an entry that was itself changed is not undone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...changes), fc.constantFrom(...changes), (first, second) => {
      fc.pre(first.about.list !== second.about.list);
      const before = withSettledTasks(full, today);
      const after = made(first, before);
      const step = entryStep(first.about, before, after);
      const later = made(second, after);
      const undone = undoStep(later, step);
      expect(undone.ok).toBe(true);
      expect(unwrap(undone)[second.about.list]).toEqual(later[second.about.list]);
    }),
  );
  const before = full;
  const after = unwrap(entries.saveProcessor(before, aProcessor({ name: 'Ny Talrig' })));
  const step = entryStep({ list: 'processors', id: 'proc-regnskab' }, before, after);
  const later = unwrap(entries.saveProcessor(after, aProcessor({ name: 'Nyeste Talrig' })));
  expect(undoStep(later, step)).toEqual({ ok: false, error: { code: 'undo-too-late' } });
});

test('a task that was changed since is left as it is', () => {
  const change = changes.find(({ about }) => about.list === 'securityMeasures');
  if (change === undefined) throw new Error('no such change');
  const before = withSettledTasks(full, today);
  const after = made(change, before);
  const noted: Binder = {
    ...after,
    tasks: after.tasks.map((task) => (task.id === 'task-2' ? { ...task, doneNote: 'Set efter' } : task)),
  };
  const undone = unwrap(undoStep(noted, entryStep(change.about, before, after)));
  expect(undone.securityMeasures).toEqual(before.securityMeasures);
  expect(undone.tasks.find(({ id }) => id === 'task-2')?.doneNote).toBe('Set efter');
});
