import { expect, test } from 'vitest';
import { secretsIn } from '../../../../electron/ipc/secretsIn';
import { fail, ok } from '../../../../shared/result';

const opened = ok({ vault: 'open' });

test('a passphrase that opened the binder is a secret', () => {
  expect(secretsIn('binder.unlock', { passphrase: 'kano' }, opened)).toEqual(['kano']);
});

test('the key of the sheet and the passphrase chosen with it are secrets', () => {
  const input = { recoveryKey: '8FQ2-1111', passphrase: 'kano' };
  expect(secretsIn('binder.recover', input, opened)).toEqual(['8FQ2-1111', 'kano']);
});

test('so is a passphrase under any name it may be sent by', () => {
  expect(secretsIn('keys.change', { newPassphrase: 'kano', label: 'kontor' }, opened)).toEqual(['kano']);
});

test('so are both passphrases of a change, and what opens a copy', () => {
  const change = { passphrase: 'kano', newPassphrase: 'pelikan' };
  expect(secretsIn('security.changePassphrase', change, opened)).toEqual(['kano', 'pelikan']);
  const copy = { source: 'copy-1', secret: { type: 'recoveryKey', recoveryKey: '8FQ2-1111' } };
  expect(secretsIn('restore.open', copy, opened)).toEqual(['8FQ2-1111']);
});

test('a passphrase that was suggested is a secret', () => {
  expect(secretsIn('passphrase.suggest', {}, ok('kano pelikan'))).toEqual(['kano pelikan']);
});

test('what was refused may be anything, so it is none of ours', () => {
  expect(secretsIn('binder.unlock', { passphrase: 'kano' }, fail({ code: 'wrong-passphrase' }))).toEqual([]);
});

test.each([null, undefined, 'words', 5, { passphrase: 5 }])('%j holds none', (input) => {
  expect(secretsIn('app.status', input, opened)).toEqual([]);
});
