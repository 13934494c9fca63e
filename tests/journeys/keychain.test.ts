import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, MethodName, Output } from '../../shared/contract';
import type { AppStatus } from '../../shared/contract/app';
import type { Result } from '../../shared/result';
import { lock as lockByHand } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import { type PreparedBinder, prepareBinder } from '../support/app/preparedBinder';
import { press, wordsOf } from '../support/app/screen';
import { homeIn, type SecretService, startSecretService } from '../support/app/secretService';
import { openSettings } from '../support/app/settings';
import { readFirm } from '../support/demo/firms';
import { unwrap } from '../support/unwrap';

const now = '2026-11-23T09:12:00.000Z';
const before = 'tests/support/app/useSecretService.cjs';
const failed = { ok: false, error: { code: 'keychain-failed' } };

/** Asks the main process as the window does. */
async function ask<Name extends MethodName>(
  { page }: RunningApp,
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  const question = [name, input] as const;
  const answer: unknown = await page.evaluate(
    ([method, value]) => Reflect.get(window, 'binderBridge').call(method, value),
    question,
  );
  // The contract says what this method answers; the bridge carries it as it is.
  return answer as Result<Output<Name>>;
}

/** Locks the binder. The page that asks is thrown away, so the one after it tells what came of it. */
async function lock(app: RunningApp): Promise<AppStatus> {
  const address = app.page.url();
  const begun = app.page.waitForEvent('load', (page) => page.url() === address);
  await ask(app, 'binder.lock', {}).catch(() => undefined);
  await begun;
  return unwrap(await ask(app, 'app.status', {}));
}

const passphraseOpens = async (app: RunningApp, { passphrase }: PreparedBinder): Promise<void> => {
  expect(unwrap(await ask(app, 'binder.unlock', { passphrase })).vault).toBe('open');
  expect((await lock(app)).vault).toBe('locked');
};

describe('on a PC with a Secret Service', () => {
  let service: SecretService;
  let binder: PreparedBinder;
  let app: RunningApp;
  const start = async () => {
    app = await launchApp({ folder: binder.folder, now, environment: service.environment, before });
  };
  const restart = async (keyring: 'unlocked' | 'locked' | 'gone') => {
    await app.quit();
    await service[keyring]();
    await start();
  };
  const devicePath = () => join(binder.folder, 'device.json');

  beforeAll(async () => {
    service = await startSecretService();
    await service.unlocked();
    binder = await prepareBinder(await readFirm('laase-og-alarm'), now);
    await start();
  });
  afterAll(async () => {
    await app.stop();
    await service.stop();
  });

  it('the sign-in opens nothing until the owner turns it on', async () => {
    expect(await app.app.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend())).toBe(
      'gnome_libsecret',
    );
    expect(unwrap(await ask(app, 'app.status', {})).opensWithKeychain).toBe(false);
    expect(await ask(app, 'binder.unlockWithKeychain', {})).toEqual(failed);
    unwrap(await ask(app, 'binder.unlock', { passphrase: binder.passphrase }));
    expect(unwrap(await ask(app, 'security.state', {})).keychain).toBe('off');
    expect(unwrap(await ask(app, 'security.useKeychain', { on: true })).keychain).toBe('on');
  });

  it('it then opens the locked binder, and again after a restart', async () => {
    expect((await lock(app)).opensWithKeychain).toBe(true);
    expect(unwrap(await ask(app, 'binder.unlockWithKeychain', {})).vault).toBe('open');
    await restart('unlocked');
    expect(unwrap(await ask(app, 'app.status', {}))).toMatchObject({
      vault: 'locked',
      opensWithKeychain: true,
    });
    const opened = unwrap(await ask(app, 'binder.unlockWithKeychain', {}));
    expect(opened.binder?.company?.name).toMatch(/./);
  });

  it.each(['locked', 'gone'] as const)(
    'a keyring that is %s leaves the passphrase, and keeps everything',
    async (keyring) => {
      await restart(keyring);
      expect(unwrap(await ask(app, 'app.status', {}))).toMatchObject({
        vault: 'locked',
        opensWithKeychain: false,
      });
      expect(await ask(app, 'binder.unlockWithKeychain', {})).toEqual(failed);
      await passphraseOpens(app, binder);
      await restart('unlocked');
      expect(unwrap(await ask(app, 'binder.unlockWithKeychain', {})).vault).toBe('open');
      await lock(app);
    },
  );

  it('not one changed bit of what it keeps opens the binder', async () => {
    // Anew, so that the app is not writing the file itself.
    await restart('unlocked');
    const whole = await readFile(devicePath(), 'utf8');
    const secret = /"secret":"([^"]+)"/.exec(whole)?.[1] ?? '';
    const bytes = Buffer.from(secret, 'base64');
    expect(bytes.subarray(0, 3).toString()).toBe('v11');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(devicePath(), whole.replace(secret, changed.toString('base64')));
      expect(await ask(app, 'binder.unlockWithKeychain', {})).toEqual(failed);
    }
    await writeFile(devicePath(), whole);
    expect(unwrap(await ask(app, 'binder.unlockWithKeychain', {})).vault).toBe('open');
  });

  it('the owner turns it off and on in the settings, and then opens with one press', async () => {
    const { entrance, security } = wordsOf(app);
    await restart('unlocked');
    await press(app, entrance.unlock.withPc);
    await openSettings(app, 'security');
    for (const isOn of [false, true]) {
      await app.page.getByRole('switch', { name: security.keychain.label }).click();
      await app.page.getByRole('switch', { checked: isOn }).waitFor();
    }
    await lockByHand(app);
    await press(app, entrance.unlock.withPc);
    await app.page.getByRole('navigation').waitFor();
  });

  it('turned off, it opens nothing any more, even with what this PC kept before', async () => {
    const kept = await readFile(devicePath());
    expect(unwrap(await ask(app, 'security.useKeychain', { on: false })).keychain).toBe('off');
    expect((await lock(app)).opensWithKeychain).toBe(false);
    expect(await ask(app, 'binder.unlockWithKeychain', {})).toEqual(failed);
    await app.quit();
    await writeFile(devicePath(), kept);
    await start();
    expect(unwrap(await ask(app, 'app.status', {})).opensWithKeychain).toBe(false);
    expect(await ask(app, 'binder.unlockWithKeychain', {})).toEqual(failed);
    await passphraseOpens(app, binder);
    expect(app.complaints).toEqual([]);
  });
});

describe('on a PC that keeps no secret safely', () => {
  let home: string;
  let binder: PreparedBinder;
  let app: RunningApp;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'session-'));
    binder = await prepareBinder(await readFirm('laase-og-alarm'), now);
    app = await launchApp({ folder: binder.folder, now, environment: await homeIn(home) });
  });
  afterAll(async () => {
    await app.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('the sign-in is not to be had: nothing is written, and the passphrase serves as before', async () => {
    expect(await app.app.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend())).toBe(
      'basic_text',
    );
    unwrap(await ask(app, 'binder.unlock', { passphrase: binder.passphrase }));
    expect(unwrap(await ask(app, 'security.state', {})).keychain).toBe('unavailable');
    const store = await readFile(join(binder.folder, 'vault/store.gdv'));
    expect(await ask(app, 'security.useKeychain', { on: true })).toEqual({
      ok: false,
      error: { code: 'keychain-unavailable' },
    });
    expect(await readFile(join(binder.folder, 'vault/store.gdv'))).toEqual(store);
    expect(await readFile(join(binder.folder, 'device.json'), 'utf8')).toContain('"keychain":null');
    expect((await lock(app)).opensWithKeychain).toBe(false);
    await passphraseOpens(app, binder);
  });
});
