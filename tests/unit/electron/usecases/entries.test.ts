import { expect, test } from 'vitest';
import { entriesUsecases } from '../../../../electron/usecases/entries';
import { anActivity, aProcessor, aRetentionRule, aSecurityMeasure, aSystem } from '../../../support/builders';
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

test('the last change is undone by the name of its entry, once', async () => {
  const usecases = await entries();
  const { id } = unwrap(await usecases['processor.save']({ ...aProcessor(), id: null }));
  unwrap(await usecases['entry.remove']({ list: 'processors', id }));
  const undone = unwrap(await usecases['entry.undo']({ list: 'processors', id }));
  expect(undone.binder.processors).toEqual([aProcessor({ id })]);
  expect(await usecases['entry.undo']({ list: 'processors', id })).toEqual(refusedWith('undo-too-late'));
});

test('a change that was not the last is not undone', async () => {
  const usecases = await entries();
  const first = unwrap(await usecases['system.save']({ ...aSystem(), id: null }));
  unwrap(await usecases['activity.addSuggested']({ id: 'act-tv' }));
  expect(await usecases['entry.undo']({ list: 'systems', id: first.id })).toEqual(
    refusedWith('undo-too-late'),
  );
});

test('what could be undone is forgotten with the lock', async () => {
  const { handlers, session } = anApp();
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const { id } = unwrap(await handlers['system.save']({ ...aSystem(), id: null }));
  expect(session.lastStep()?.about).toEqual({ list: 'systems', id });
  await handlers['binder.lock']({});
  expect(session.lastStep()).toBeNull();
});
