import { describe, expect, test } from 'vitest';
import { formatRecoveryKey } from '../../../../shared/domain/recoveryKey/recoveryKey';
import { ok } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import { OTHER_PASSPHRASE, PASSPHRASE, refusedWith, STORE } from '../vault/support/aVault';
import { FaultyFiles } from '../vault/support/faultyFiles';
import { MemoryFiles } from '../vault/support/memoryFiles';
import { anApp } from './support';

/** A disk with a binder on it, and what its recovery sheet says. */
async function aDisk() {
  const files = new MemoryFiles();
  const { handlers, session, lock } = anApp({ files });
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const key = session.recoveryKey();
  if (key === null) throw new Error('no key was kept');
  unwrap(await session.change((binder) => ok({ ...binder, language: 'en' })));
  await lock();
  return { files, recoveryKey: formatRecoveryKey(key) };
}

const damage = (files: MemoryFiles) => {
  const bytes = files.get(STORE);
  const last = bytes.length - 1;
  files.set(STORE, Buffer.concat([bytes.subarray(0, last), Buffer.from([(bytes[last] ?? 0) ^ 1])]));
};

describe('a restored file', () => {
  test('is told of until it is read', async () => {
    const { files } = await aDisk();
    damage(files);
    const { handlers } = anApp({ files });
    const opened = unwrap(await handlers['binder.unlock']({ passphrase: PASSPHRASE }));
    expect(opened).toMatchObject({ vault: 'open', restored: { because: 'store-damaged' } });
    expect(opened.restored?.savedAt).toBe(opened.savedAt);
    expect(unwrap(await handlers['app.status']({})).restored).toEqual(opened.restored);
    expect(unwrap(await handlers['binder.restoredSeen']({})).restored).toBeNull();
    expect(unwrap(await handlers['app.status']({})).restored).toBeNull();
  });

  test('is told of when the recovery sheet opened the binder, and until it is locked', async () => {
    const { files, recoveryKey } = await aDisk();
    damage(files);
    const { handlers } = anApp({ files });
    const opened = await handlers['binder.recover']({ recoveryKey, passphrase: OTHER_PASSPHRASE });
    expect(unwrap(opened).restored?.because).toBe('store-damaged');
    expect(unwrap(await handlers['binder.lock']({}))).toMatchObject({ vault: 'locked', restored: null });
  });

  test('is not spoken of when nothing was restored', async () => {
    const { files } = await aDisk();
    const { handlers } = anApp({ files });
    expect(unwrap(await handlers['binder.unlock']({ passphrase: PASSPHRASE })).restored).toBeNull();
  });
});

describe('the recovery sheet', () => {
  test('leaves no binder open when its keys could not be replaced', async () => {
    const { files, recoveryKey } = await aDisk();
    const full = new FaultyFiles(files);
    full.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    const { handlers, vault, session } = anApp({ files: full });
    const refused = await handlers['binder.recover']({ recoveryKey, passphrase: OTHER_PASSPHRASE });
    expect(refused).toEqual(refusedWith('save-failed', { reason: 'full' }));
    expect([vault.store(), session.isOpen(), session.recoveryKey()]).toEqual([null, false, null]);
    expect(unwrap(await handlers['app.status']({})).vault).toBe('locked');
  });
});

describe('a lock that comes meanwhile', () => {
  const whenDeriving = (app: { lock?: () => Promise<void> }) => () => void app.lock?.();

  test('wins over making a binder', async () => {
    const held: { lock?: () => Promise<void> } = {};
    const { handlers, vault, session, lock } = anApp({ whileDeriving: whenDeriving(held) });
    held.lock = lock;
    expect(await handlers['binder.create']({ passphrase: PASSPHRASE })).toEqual(refusedWith('locked'));
    expect([vault.store(), session.isOpen(), session.recoveryKey()]).toEqual([null, false, null]);
    expect(unwrap(await handlers['app.status']({})).vault).toBe('locked');
  });

  test.each([
    [
      'unlocking',
      (app: ReturnType<typeof anApp>) => app.handlers['binder.unlock']({ passphrase: PASSPHRASE }),
    ],
    [
      'the recovery sheet',
      (app: ReturnType<typeof anApp>, recoveryKey: string) =>
        app.handlers['binder.recover']({ recoveryKey, passphrase: OTHER_PASSPHRASE }),
    ],
  ])('wins over %s', async (_what, open) => {
    const { files, recoveryKey } = await aDisk();
    const held: { lock?: () => Promise<void> } = {};
    const app = anApp({ files, whileDeriving: whenDeriving(held) });
    held.lock = app.lock;
    expect(await open(app, recoveryKey)).toEqual(refusedWith('locked'));
    expect([app.vault.store(), app.session.isOpen(), app.session.recoveryKey()]).toEqual([null, false, null]);
  });

  // The save that is under way comes to its end, but what it made is not kept.
  test.each([
    [
      'the recovery sheet',
      (app: ReturnType<typeof anApp>, recoveryKey: string) =>
        app.handlers['binder.recover']({ recoveryKey, passphrase: OTHER_PASSPHRASE }),
    ],
    [
      'a new sheet',
      async (app: ReturnType<typeof anApp>) => {
        unwrap(await app.handlers['binder.unlock']({ passphrase: PASSPHRASE }));
        return app.handlers['recovery.renew']({});
      },
    ],
  ])('wins over %s that is just being saved', async (_what, save) => {
    const { files, recoveryKey } = await aDisk();
    const disk = new FaultyFiles(files);
    const app = anApp({ files: disk });
    disk.fault = ({ operation }) => {
      if (operation === 'rename') void app.lock();
      return null;
    };
    expect(await save(app, recoveryKey)).toEqual(refusedWith('locked'));
    expect([app.vault.store(), app.session.isOpen(), app.session.recoveryKey()]).toEqual([null, false, null]);
  });
});
