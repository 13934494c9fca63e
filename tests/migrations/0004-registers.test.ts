import { describe, expect, test } from 'vitest';
import { registers } from '../../electron/vault/migrations/0004-registers';
import { Binder } from '../../shared/domain/binder';
import { notLeaving } from '../../shared/domain/employee/employee';
import { samplesOf } from './samples';

// What a version of the app saved that knew shape 3: as much of it as is looked at here.
type Old = { employees: object[] } & Record<string, unknown>;

describe.each(samplesOf(3))('the %s binder of shape 3', (_name, saved) => {
  const old = saved as Old;

  test('is one of shape 4 with empty registers, and else as it was', () => {
    const binder = registers.up(old);
    expect(Binder.safeParse(binder).success).toBe(true);
    const begun = Object.keys(binder).filter((key) => !(key in old));
    expect(begun.map((key) => binder[key])).toEqual(begun.map(() => []));
    expect(binder).toMatchObject({
      ...old,
      employees: old.employees.map((employee) => ({ ...employee, ...notLeaving, files: [] })),
    });
  });
});

test('the samples hold employees', () => {
  expect(samplesOf(3).flatMap(([, saved]) => (saved as Old).employees).length).toBeGreaterThan(0);
});
