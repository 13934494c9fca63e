import { describe, expect, test } from 'vitest';
import { FakeKeychain } from '../../../support/fakeKeychain';
import { unwrap } from '../../../support/unwrap';
import { OTHER_PASSPHRASE, PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { anApp } from './support';

/** An app whose binder has just been made, on a PC with this keychain. */
async function anOpenApp(keychain = new FakeKeychain()) {
  const app = anApp({ keychain });
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  return app;
}

describe("the PC's own sign-in", () => {
  test('is off until the owner turns it on, and then opens the locked binder', async () => {
    const { handlers } = await anOpenApp();
    expect(unwrap(await handlers['security.state']({}))).toEqual({ keychain: 'off', olderCopies: 0 });
    expect(unwrap(await handlers['binder.lock']({})).opensWithKeychain).toBe(false);
    unwrap(await handlers['binder.unlock']({ passphrase: PASSPHRASE }));
    expect(unwrap(await handlers['security.useKeychain']({ on: true })).keychain).toBe('on');
    expect(unwrap(await handlers['binder.lock']({}))).toMatchObject({
      vault: 'locked',
      opensWithKeychain: true,
    });
    expect(unwrap(await handlers['binder.unlockWithKeychain']({}))).toMatchObject({ vault: 'open' });
  });

  test('opens nothing once it is turned off', async () => {
    const { handlers, session } = await anOpenApp();
    unwrap(await handlers['security.useKeychain']({ on: true }));
    expect(unwrap(await handlers['security.useKeychain']({ on: false })).keychain).toBe('off');
    expect(unwrap(await handlers['binder.lock']({})).opensWithKeychain).toBe(false);
    expect(await handlers['binder.unlockWithKeychain']({})).toEqual(refusedWith('keychain-failed'));
    expect(session.isOpen()).toBe(false);
  });

  test('cannot be used where the system keeps no secret safely', async () => {
    const { handlers } = await anOpenApp(new FakeKeychain(null));
    expect(unwrap(await handlers['security.state']({})).keychain).toBe('unavailable');
    expect(await handlers['security.useKeychain']({ on: true })).toEqual(refusedWith('keychain-unavailable'));
  });

  test('is nothing to ask about while the binder is locked', async () => {
    const { handlers, lock } = await anOpenApp();
    await lock();
    expect(await handlers['security.state']({})).toEqual(refusedWith('locked'));
    expect(await handlers['security.useKeychain']({ on: true })).toEqual(refusedWith('locked'));
  });
});

describe('a new passphrase', () => {
  const change = (passphrase: string, newPassphrase: string) => ({ passphrase, newPassphrase });

  test('is taken when the present one is known, and only it opens the binder then', async () => {
    const { handlers } = await anOpenApp();
    unwrap(await handlers['security.changePassphrase'](change(PASSPHRASE, OTHER_PASSPHRASE)));
    await handlers['binder.lock']({});
    expect(await handlers['binder.unlock']({ passphrase: PASSPHRASE })).toEqual(
      refusedWith('wrong-passphrase'),
    );
    unwrap(await handlers['binder.unlock']({ passphrase: OTHER_PASSPHRASE }));
  });

  test('is refused when the present one is not known, or when it is weak', async () => {
    const { handlers } = await anOpenApp();
    expect(await handlers['security.changePassphrase'](change(OTHER_PASSPHRASE, OTHER_PASSPHRASE))).toEqual(
      refusedWith('wrong-passphrase'),
    );
    expect(await handlers['security.changePassphrase'](change(PASSPHRASE, 'kort'))).toEqual(
      refusedWith('passphrase-weak'),
    );
    await handlers['binder.lock']({});
    unwrap(await handlers['binder.unlock']({ passphrase: PASSPHRASE }));
  });

  test('opens no binder behind a locked screen', async () => {
    const app = anApp();
    unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
    const changing = app.handlers['security.changePassphrase'](change(PASSPHRASE, OTHER_PASSPHRASE));
    await app.lock();
    expect(await changing).toEqual(refusedWith('locked'));
    expect(app.vault.store()).toBeNull();
    expect(await app.handlers['security.changePassphrase'](change(PASSPHRASE, OTHER_PASSPHRASE))).toEqual(
      refusedWith('locked'),
    );
  });
});

describe('the minutes after which the binder locks itself', () => {
  test('are ten until the owner chooses others, which are kept in the binder', async () => {
    const { handlers } = await anOpenApp();
    expect(unwrap(await handlers['app.status']({})).binder?.settings.lockAfterMinutes).toBe(10);
    for (const minutes of [5, 30, null, 10] as const) {
      const saved = unwrap(await handlers['security.lockAfter']({ minutes }));
      expect(saved.binder.settings.lockAfterMinutes).toBe(minutes);
    }
    unwrap(await handlers['security.lockAfter']({ minutes: 5 }));
    await handlers['binder.lock']({});
    expect(await handlers['security.lockAfter']({ minutes: null })).toEqual(refusedWith('locked'));
    const opened = unwrap(await handlers['binder.unlock']({ passphrase: PASSPHRASE }));
    expect(opened.binder?.settings.lockAfterMinutes).toBe(5);
  });
});
