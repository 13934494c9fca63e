import { expect, test } from 'vitest';
import { ok } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../vault/support/aVault';
import { anApp } from './support';

test('a saved change is answered as saved, whatever fails beside it', async () => {
  const full = new Error('no room for the reminders');
  const { handlers, session, reported } = anApp({ publish: () => Promise.reject(full) });
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const saved = await session.change((binder) => ok({ ...binder, language: 'en' }));
  expect(unwrap(saved).binder.language).toBe('en');
  expect(reported).toEqual([full]);
});
