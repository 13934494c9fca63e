import { expect, test } from 'vitest';
import { showsSecrets } from '../../../../electron/services/contentProtection';

test.each(['', 'app://bundle/', 'app://bundle/#/tasks'])(
  'a closed binder asks for a secret, at %j',
  (address) => {
    expect(showsSecrets(false, address)).toBe(true);
  },
);

test.each([
  'app://bundle/#/setup/print',
  'app://bundle/#/setup/sheet',
  'app://bundle/#/setup/sheet?from=overview',
])('the recovery sheet is a secret, at %s', (address) => {
  expect(showsSecrets(true, address)).toBe(true);
});

test.each(['app://bundle/#/settings/security/passphrase', 'app://bundle/#/settings/security/key'])(
  'so is a passphrase that is typed, at %s',
  (address) => {
    expect(showsSecrets(true, address)).toBe(true);
  },
);

test.each(['app://bundle/', 'app://bundle/#/documents', 'app://bundle/#/setup/company'])(
  'the open binder may be shown to others, at %s',
  (address) => {
    expect(showsSecrets(true, address)).toBe(false);
  },
);
