import { expect, test } from 'vitest';
import { removableLists } from '../../../../shared/domain/entries';
import { entryCount } from '../../../../shared/domain/entryCount';
import { aBinder, anActivity } from '../../../support/builders';

test('what a person can take away on the screens is counted, list by list', () => {
  // What stands in a list does not matter to the count, only how much.
  const some = [anActivity({ id: 'one' }), anActivity({ id: 'two' })];
  for (const list of removableLists) {
    const binder = { ...aBinder(), [list]: some };
    expect([list, entryCount(binder) - entryCount({ ...binder, [list]: [] })]).toEqual([list, 2]);
  }
});
