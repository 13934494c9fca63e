import { expect, test } from 'vitest';
import { entriesUsecases } from '../../../../electron/usecases/entries';
import { anActivity, aProcessor, aRetentionRule, aSecurityMeasure } from '../../../support/builders';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { anApp } from './support';

async function entries() {
  const { handlers, session } = anApp();
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  return entriesUsecases({ session });
}

test('a new entry gets an id, by which it is changed afterwards', async () => {
  const usecases = await entries();
  const { id } = unwrap(await usecases['processor.save']({ ...aProcessor(), id: null }));
  const changed = unwrap(await usecases['processor.save'](aProcessor({ id, name: 'Ny Talrig' })));
  expect(changed.binder.processors.map(({ name }) => name)).toEqual(['Ny Talrig']);
});

test('an entry with an id that is not in the binder is not made', async () => {
  const usecases = await entries();
  const gone = refusedWith('not-found');
  expect(await usecases['activity.save'](anActivity())).toEqual(gone);
  expect(await usecases['retentionRule.save'](aRetentionRule())).toEqual(gone);
  expect(await usecases['processor.save'](aProcessor())).toEqual(gone);
  expect(await usecases['securityMeasure.save'](aSecurityMeasure())).toEqual(gone);
});

test('a service that a reseller’s agreement leaves out is made a processor with one question', async () => {
  const usecases = await entries();
  const { agreement } = aProcessor();
  const notCovered = [{ service: 'Microsoft 365', processor: null }];
  const seller = { ...aProcessor({ agreement: { ...agreement, notCovered } }), id: null };
  const { id } = unwrap(await usecases['processor.save'](seller));
  const covered = unwrap(await usecases['processor.coverService']({ id, service: 'Microsoft 365' }));
  expect(covered.binder.processors.map(({ name }) => name)).toEqual(['Talrig Regnskab', 'Microsoft 365']);
  expect(covered.binder.processors[0]?.agreement.notCovered[0]?.processor).toBe(covered.id);
  expect(await usecases['processor.coverService']({ id, service: 'Andet' })).toEqual(
    refusedWith('not-found'),
  );
});
