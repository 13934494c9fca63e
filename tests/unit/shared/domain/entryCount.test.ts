import { expect, test } from 'vitest';
import { removableLists } from '../../../../shared/domain/entries';
import { entryCount } from '../../../../shared/domain/entryCount';
import { aBinder, aClient, anEmployee, aSystem } from '../../../support/builders';

test('what a person can take away on the screens is counted, list by list', () => {
  const binder = aBinder({ systems: [aSystem()], clients: [aClient()], employees: [anEmployee()] });
  for (const list of removableLists) {
    const left = entryCount({ ...binder, [list]: [] });
    expect([list, entryCount(binder) - left]).toEqual([list, binder[list].length]);
    expect(binder[list].length).toBeGreaterThan(0);
  }
});
