import { describe, expect, test } from 'vitest';
import { backupUsecases } from '../../../../electron/usecases/backups';
import { entryCount } from '../../../../shared/domain/entryCount';
import { formatRecoveryKey } from '../../../../shared/domain/recoveryKey/recoveryKey';
import { ok } from '../../../../shared/result';
import { aBinder, now, today } from '../../../support/builders';
import { unwrap } from '../../../support/unwrap';
import { OTHER_PASSPHRASE, PASSPHRASE, PREVIOUS, refusedWith, STORE } from '../vault/support/aVault';
import { MemoryFiles } from '../vault/support/memoryFiles';
import { anApp } from './support';

const USB = '/usb';

/** The app with an open binder, and dialogs that answer as told. */
async function anAppWithCopies(files = new MemoryFiles()) {
  await files.makeFolder(USB);
  const app = anApp({ files });
  const answers = { folder: null as string | null, copy: null as string | null, save: null as string | null };
  const copies = backupUsecases({
    vault: app.vault,
    session: app.session,
    dialogs: {
      chooseFolder: async () => answers.folder,
      chooseCopy: async () => answers.copy,
      chooseWhereToSave: async () => answers.save,
    },
    status: app.handlers['app.status'],
    attachmentName: (_, id) => `bilag ${id}`,
    verifyLinks: async () => ['HK-1'],
  });
  return { ...app, files, copies, answers };
}

async function anOpenBinder() {
  const app = await anAppWithCopies();
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  const key = app.session.recoveryKey();
  if (key === null) throw new Error('no key was kept');
  unwrap(await app.session.change(({ language }) => ok({ ...aBinder(), language })));
  return { ...app, recoveryKey: formatRecoveryKey(key) };
}

describe('the window', () => {
  test('is told of the copies, and what a closed dialog changes is nothing', async () => {
    const { copies, answers } = await anOpenBinder();
    expect(unwrap(await copies['backup.chooseFolder']({}))).toMatchObject({
      folder: null,
      warning: 'noneOffPc',
    });
    expect(await copies['backup.saveAs']({})).toEqual(ok({ savedAs: null }));
    expect(await copies['restore.pickFile']({})).toEqual(ok(null));
    answers.folder = USB;
    const state = unwrap(await copies['backup.chooseFolder']({}));
    expect(state).toMatchObject({ folder: { name: 'usb', isThere: true }, warning: 'none' });
    expect(unwrap(await copies['backup.make']({})).lastGood?.reason).toBe('byHand');
    expect(unwrap(await copies['backup.forgetFolder']({})).folder).toBeNull();
  });

  test('is told in the app’s own state whether a copy off the PC is missing', async () => {
    const { handlers, copies, answers, lock } = await anOpenBinder();
    expect(unwrap(await handlers['app.status']({})).backupWarning).toBe('noneOffPc');
    answers.folder = USB;
    unwrap(await copies['backup.chooseFolder']({}));
    expect(unwrap(await handlers['app.status']({})).backupWarning).toBe('none');
    await lock();
    expect(unwrap(await handlers['app.status']({})).backupWarning).toBe('none');
  });

  test('never sees a path', async () => {
    const { copies, answers } = await anOpenBinder();
    answers.folder = USB;
    unwrap(await copies['backup.chooseFolder']({}));
    answers.save = `${USB}/kopi.gdvb`;
    const saved = unwrap(await copies['backup.saveAs']({}));
    answers.copy = answers.save;
    const picked = unwrap(await copies['restore.pickFile']({}));
    const told = [
      saved,
      picked,
      unwrap(await copies['backup.state']({})),
      unwrap(await copies['restore.sources']({})),
    ];
    expect(JSON.stringify(told)).not.toContain('/');
  });
});

describe('a trial restore', () => {
  test('counts what came back, and its day is the tested day of the backup', async () => {
    const { copies, session } = await anOpenBinder();
    expect(await copies['backup.tryRestore']({})).toEqual(refusedWith('copy-none'));
    unwrap(await copies['backup.make']({}));
    const { trial, binder } = unwrap(await copies['backup.tryRestore']({}));
    expect(trial).toMatchObject({ on: today, entries: entryCount(aBinder()), attachments: 0 });
    expect(binder.securityMeasures.find(({ id }) => id === 'm-backup')?.testedOn).toBe(today);
    expect(unwrap(session.current())).toEqual(binder);
  });
});

test('a look through everything also tells what is wrong with what was signed', async () => {
  const { copies } = await anOpenBinder();
  expect(unwrap(await copies['backup.check']({}))).toEqual({
    checkedAt: now,
    attachments: 0,
    copies: 0,
    faults: [{ what: 'link', name: 'HK-1' }],
  });
});

describe('restoring', () => {
  test('shows firm and date first, and leaves the binder locked', async () => {
    const { copies, answers, lock, files } = await anOpenBinder();
    answers.save = `${USB}/kopi.gdvb`;
    unwrap(await copies['backup.saveAs']({}));
    await lock();
    const pc = new MemoryFiles();
    pc.set(answers.save, files.get(answers.save));
    const other = await anAppWithCopies(pc);
    other.answers.copy = answers.save;
    const source = unwrap(await other.copies['restore.pickFile']({}))?.id ?? '';
    const secret = { type: 'passphrase', passphrase: PASSPHRASE } as const;
    expect(await other.copies['restore.run']({})).toEqual(refusedWith('restore-not-open'));
    expect(unwrap(await other.copies['restore.open']({ source, secret })).firm).toBe(
      'Lindholm Låse & Alarm ApS',
    );
    expect(unwrap(await other.copies['restore.run']({})).vault).toBe('locked');
    expect(unwrap(await other.handlers['binder.unlock']({ passphrase: PASSPHRASE })).vault).toBe('open');
  });

  test('refuses a sheet with a typing mistake before anything is read', async () => {
    const { copies } = await anOpenBinder();
    const secret = { type: 'recoveryKey', recoveryKey: 'ABCD' } as const;
    expect(await copies['restore.open']({ source: 'x', secret })).toMatchObject({
      error: { code: 'recovery-key-mistyped' },
    });
  });
});

describe('a damaged binder of which there is a copy', () => {
  async function aDamagedBinder() {
    const app = await anOpenBinder();
    unwrap(await app.copies['backup.make']({}));
    await app.lock();
    for (const path of [STORE, PREVIOUS]) app.files.set(path, Buffer.alloc(500));
    return app;
  }

  test('opens with the copy when it is taken', async () => {
    const { handlers } = await aDamagedBinder();
    expect(unwrap(await handlers['app.status']({})).problem).toEqual({ code: 'store-damaged' });
    expect(await handlers['binder.unlock']({ passphrase: PASSPHRASE })).toMatchObject(
      refusedWith('copy-offered'),
    );
    expect(unwrap(await handlers['binder.takeOffer']({}))).toMatchObject({
      vault: 'open',
      restored: { because: 'store-damaged' },
    });
  });

  test('with the sheet is restored, and then asks for the sheet and a new passphrase as ever', async () => {
    const { handlers, recoveryKey } = await aDamagedBinder();
    const typed = { recoveryKey, passphrase: OTHER_PASSPHRASE };
    expect(await handlers['binder.recover'](typed)).toMatchObject(refusedWith('copy-offered'));
    expect(unwrap(await handlers['binder.takeOffer']({})).vault).toBe('locked');
    expect(unwrap(await handlers['binder.recover'](typed)).vault).toBe('open');
  });
});
