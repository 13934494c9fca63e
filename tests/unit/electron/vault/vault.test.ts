import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseEnvelope } from '../../../../electron/vault/envelope';
import type { PassSlot } from '../../../../electron/vault/header';
import { type Keys, seal, subkey, uint32 } from '../../../../electron/vault/keys';
import { sealStore } from '../../../../electron/vault/payload';
import { SealedFile } from '../../../../electron/vault/sealedFile';
import { makeRecoverySlot } from '../../../../electron/vault/slots';
import { makeRecoveryKey } from '../../../../shared/domain/recoveryKey/recoveryKey';
import { fail, ok } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  firstNotes,
  type Notes,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  quickDerivation,
  refusedWith,
  STORE,
  vaultNeeds,
} from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';
import { MemoryFiles } from './support/memoryFiles';

describe('making a binder', () => {
  test('gives an open binder and the key for its sheet', async () => {
    const { vault, store, recoveryKey, files } = await aSavedBinder();
    expect(store.current()).toEqual(firstNotes);
    expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
    expect(await vault.state()).toEqual(ok('open'));
    expect(vault.openedWith()).toBe('pass');
    expect(vault.store()).toBe(store);
    expect(vault.restored()).toBeNull();
    expect(files.names()).toEqual([STORE]);
  });

  test('is refused with a passphrase that can be guessed', async () => {
    const files = new MemoryFiles();
    for (const weak of ['', 'kort', 'Sommer2026!!']) {
      expect(await aVault(files).create(weak, firstNotes)).toEqual(refusedWith('passphrase-weak'));
    }
    expect(files.names()).toEqual([]);
  });

  test('is refused where there is one, open or locked, and changes nothing', async () => {
    const { vault, files } = await aSavedBinder(['en']);
    const before = files.get(STORE);
    expect(await vault.create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
    await vault.lock();
    expect(await vault.create(PASSPHRASE, firstNotes)).toEqual(refusedWith('binder-exists'));
    expect(files.get(STORE).equals(before)).toBe(true);
  });

  test('twice at the same moment makes one', async () => {
    const vault = aVault(new MemoryFiles());
    const made = await Promise.all([
      vault.create(PASSPHRASE, firstNotes),
      vault.create(OTHER_PASSPHRASE, firstNotes),
    ]);
    expect(made.map(({ ok: isMade }) => isMade)).toEqual([true, false]);
    expect(made[1]).toEqual(refusedWith('binder-exists'));
  });

  test('makes different keys and ids each time', async () => {
    const [first, second] = [await aSavedBinder(), await aSavedBinder()];
    expect(first.recoveryKey).not.toBe(second.recoveryKey);
    const id = ({ files }: typeof first) => files.get(STORE).subarray(32, 48).toString('hex');
    expect(id(first)).not.toBe(id(second));
  });
});

describe('locking and unlocking', () => {
  test('with the passphrase gives the binder back', async () => {
    const { vault, store } = await aSavedBinder(['en']);
    await vault.lock();
    expect(await vault.state()).toEqual(ok('locked'));
    expect(vault.openedWith()).toBeNull();
    expect(vault.store()).toBeNull();
    expect(() => store.current()).toThrow('not open');
    expect(await vault.unlock(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['en']);
    expect(vault.openedWith()).toBe('pass');
  });

  test('with the recovery key gives the binder back and says how it was opened', async () => {
    const { vault, recoveryKey } = await aSavedBinder(['en']);
    await vault.lock();
    const typed = ` ${recoveryKey.toLowerCase().replaceAll('-', ' ')}`;
    expect(unwrap(await vault.unlockWithRecoveryKey(typed)).current().notes).toEqual(['en']);
    expect(vault.openedWith()).toBe('recovery');
  });

  test('with a mistyped key names the group; with another sheet says that it is another', async () => {
    const { vault, recoveryKey } = await aSavedBinder();
    const other = (await aSavedBinder()).recoveryKey;
    await vault.lock();
    const wrong = recoveryKey.startsWith('7') ? '8' : '7';
    const mistyped = await vault.unlockWithRecoveryKey(wrong + recoveryKey.slice(1));
    expect(mistyped).toEqual(refusedWith('recovery-key-mistyped', { group: 1 }));
    expect(await vault.unlockWithRecoveryKey(other)).toEqual(refusedWith('recovery-key-wrong'));
  });

  test('an open binder confirms the secret and refuses a wrong one', async () => {
    const { vault, store, recoveryKey } = await aSavedBinder();
    expect(unwrap(await vault.unlock(PASSPHRASE))).toBe(store);
    expect(await vault.unlock(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    expect(unwrap(await vault.unlockWithRecoveryKey(recoveryKey))).toBe(store);
    const other = (await aSavedBinder()).recoveryKey;
    expect(await vault.unlockWithRecoveryKey(other)).toEqual(refusedWith('recovery-key-wrong'));
    expect(vault.openedWith()).toBe('pass');
  });

  test('a locked binder refuses every change', async () => {
    const { vault, store } = await aSavedBinder();
    await vault.lock();
    expect(await addNote(store, 'for sent')).toEqual(refusedWith('locked'));
    expect(await vault.secrets.changePassphrase(OTHER_PASSPHRASE)).toEqual(refusedWith('locked'));
    expect(await vault.secrets.renewRecoveryKey()).toEqual(refusedWith('locked'));
    expect(await vault.secrets.replace(OTHER_PASSPHRASE)).toEqual(refusedWith('locked'));
  });

  test('locking lets the save under way end and refuses those behind it', async () => {
    const { files: disk } = await aSavedBinder();
    const files = new FaultyFiles(disk);
    const vault = aVault(files);
    const store = unwrap(await vault.unlock(PASSPHRASE));
    let locked: Promise<void> = Promise.resolve();
    files.fault = ({ operation }) => {
      if (operation === 'write') locked = vault.lock();
      return null;
    };
    const changes = await Promise.all([addNote(store, 'under vejs'), addNote(store, 'bagved')]);
    await locked;
    expect(changes[0]).toMatchObject({ ok: true });
    expect(changes[1]).toEqual(refusedWith('locked'));
    expect(() => store.current()).toThrow('not open');
    files.fault = () => null;
    expect(unwrap(await vault.unlock(PASSPHRASE)).current().notes).toEqual(['under vejs']);
  });

  test('locking while the passphrase is being worked on wins', async () => {
    const { files } = await aSavedBinder();
    const vault = aVault(files, {
      deriveKey: (request) => {
        void vault.lock();
        return quickDerivation(request);
      },
    });
    expect(await vault.unlock(PASSPHRASE)).toEqual(refusedWith('locked'));
    expect(await vault.state()).toEqual(ok('locked'));
  });

  test('locking wipes the data key', async () => {
    const keys = { dataKey: Buffer.alloc(32, 9), vaultId: Buffer.alloc(16), keyEpoch: 1 };
    const place = { ...vaultNeeds(new MemoryFiles()), folder: FOLDER };
    const file = new SealedFile<Notes>({
      place,
      keys,
      shape: vaultNeeds(place.files),
      writerVersion: '0.1.0',
    });
    file.forget();
    expect(keys.dataKey.equals(Buffer.alloc(32))).toBe(true);
    await expect(file.create(firstNotes, [])).rejects.toThrow('locked');
  });

  test('a file that was never read is never written over', async () => {
    const { files } = await aSavedBinder();
    const keys = { dataKey: Buffer.alloc(32, 9), vaultId: Buffer.alloc(16), keyEpoch: 1 };
    const needs = vaultNeeds(files);
    const file = new SealedFile<Notes>({ place: needs, keys, shape: needs, writerVersion: '0.1.0' });
    const before = files.get(STORE);
    await expect(file.write(firstNotes)).rejects.toThrow('never read');
    await expect(file.read()).rejects.toThrow('store-damaged');
    await expect(file.write(firstNotes)).rejects.toThrow('never read');
    expect(files.get(STORE).equals(before)).toBe(true);
  });
});

describe('changing what opens the binder', () => {
  const reopened = async (files: MemoryFiles) => ({
    withPassphrase: async (passphrase: string) => (await aVault(files).unlock(passphrase)).ok,
    withKey: async (key: string) => (await aVault(files).unlockWithRecoveryKey(key)).ok,
  });

  test('a new passphrase opens it, the one before does not, the sheet still does', async () => {
    const { vault, files, recoveryKey } = await aSavedBinder(['en']);
    expect(await vault.secrets.changePassphrase('kort')).toEqual(refusedWith('passphrase-weak'));
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    const { withPassphrase, withKey } = await reopened(files);
    expect(await withPassphrase(OTHER_PASSPHRASE)).toBe(true);
    expect(await withPassphrase(PASSPHRASE)).toBe(false);
    expect(await withKey(recoveryKey)).toBe(true);
  });

  test('a new recovery key opens it, the old sheet does not, the passphrase still does', async () => {
    const { vault, files, recoveryKey } = await aSavedBinder(['en']);
    const next = unwrap(await vault.secrets.renewRecoveryKey());
    const { withPassphrase, withKey } = await reopened(files);
    expect(await withKey(next)).toBe(true);
    expect(await withKey(recoveryKey)).toBe(false);
    expect(await withPassphrase(PASSPHRASE)).toBe(true);
  });

  test('the recovery walk: sheet, new passphrase, new sheet; nothing of the old opens it', async () => {
    const { vault, files, recoveryKey } = await aSavedBinder(['en']);
    await vault.lock();
    unwrap(await vault.unlockWithRecoveryKey(recoveryKey));
    expect(await vault.secrets.replace('kort')).toEqual(refusedWith('passphrase-weak'));
    const next = unwrap(
      await vault.secrets.replace(OTHER_PASSPHRASE, (binder) => ok({ ...binder, owner: 'nyt ark' })),
    );
    expect(vault.openedWith()).toBe('pass');
    const { withPassphrase, withKey } = await reopened(files);
    expect([await withPassphrase(OTHER_PASSPHRASE), await withKey(next)]).toEqual([true, true]);
    expect([await withPassphrase(PASSPHRASE), await withKey(recoveryKey)]).toEqual([false, false]);
    expect(unwrap(await aVault(files).unlock(OTHER_PASSPHRASE)).current()).toEqual({
      owner: 'nyt ark',
      notes: ['en'],
    });
  });

  test('a new passphrase after the sheet counts as opened with the passphrase', async () => {
    const { vault, recoveryKey } = await aSavedBinder();
    await vault.lock();
    unwrap(await vault.unlockWithRecoveryKey(recoveryKey));
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    expect(vault.openedWith()).toBe('pass');
  });

  test('the copy kept in the folder does not open with the old passphrase either', async () => {
    const { vault, files } = await aSavedBinder(['en']);
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    files.delete(STORE);
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    expect(unwrap(await aVault(files).unlock(OTHER_PASSPHRASE)).current().notes).toEqual(['en']);
  });

  test('an older copy put into the folder does not let the old passphrase in', async () => {
    const { vault, files } = await aSavedBinder(['en']);
    const old = files.get(STORE);
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    const now = files.get(STORE);
    files.set(PREVIOUS, old);
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    expect(files.get(STORE).equals(now)).toBe(true);
  });

  test('does not touch the other slot, the binder or the data key', async () => {
    const { vault, files } = await aSavedBinder(['en']);
    const slots = () => {
      const parsed = parseEnvelope(files.get(STORE), 1);
      if (parsed.state !== 'whole') throw new Error('does not parse');
      const { slots: all, commit } = parsed.envelope.header;
      return { recovery: all.find(({ type }) => type === 'recovery'), count: all.length, commit };
    };
    const before = slots();
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    expect(slots()).toEqual(before);
  });

  test('that fails leaves the old passphrase in force and can be tried again', async () => {
    const trial = await aSavedBinder();
    const counted = new FaultyFiles(trial.files);
    const counting = aVault(counted);
    unwrap(await counting.unlock(PASSPHRASE));
    counted.calls.length = 0;
    unwrap(await counting.secrets.changePassphrase(OTHER_PASSPHRASE));

    for (let number = 1; number <= counted.calls.length; number += 1) {
      const { files: disk, recoveryKey } = await aSavedBinder(['en']);
      const files = new FaultyFiles(disk);
      const vault = aVault(files);
      unwrap(await vault.unlock(PASSPHRASE));
      files.failCall(number, 'ENOSPC');
      const changed = await vault.secrets.changePassphrase(OTHER_PASSPHRASE);
      files.fault = () => null;
      const { withPassphrase, withKey } = await reopened(disk.copy());
      expect(await withPassphrase(changed.ok ? OTHER_PASSPHRASE : PASSPHRASE)).toBe(true);
      expect(await withKey(recoveryKey)).toBe(true);
      unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    }
  });

  test('in place but not yet lasting counts as failed, and the next save goes back to the old', async () => {
    const { files: disk } = await aSavedBinder(['en']);
    const files = new FaultyFiles(disk);
    const vault = aVault(files);
    const store = unwrap(await vault.unlock(PASSPHRASE));
    let inPlace = false;
    files.fault = ({ operation, path }) => {
      if (operation === 'rename' && path === STORE) inPlace = true;
      return operation === 'syncFolder' && inPlace ? 'EIO' : null;
    };
    expect(await vault.secrets.changePassphrase(OTHER_PASSPHRASE)).toEqual(
      refusedWith('save-failed', { reason: 'other' }),
    );
    files.fault = () => null;
    unwrap(await addNote(store, 'to'));
    const { withPassphrase } = await reopened(disk);
    expect([await withPassphrase(PASSPHRASE), await withPassphrase(OTHER_PASSPHRASE)]).toEqual([true, false]);
  });

  test('a rule that refuses leaves the keys as they were', async () => {
    const { vault, files, recoveryKey } = await aSavedBinder();
    expect(await vault.secrets.renewRecoveryKey(() => fail({ code: 'not-found' }))).toEqual(
      refusedWith('not-found'),
    );
    const { withKey } = await reopened(files);
    expect(await withKey(recoveryKey)).toBe(true);
  });
});

describe('a slot written when less was thought enough', () => {
  const weak = async () => {
    const { files, store } = await aSavedBinder(['en']);
    const keys = { dataKey: Buffer.alloc(32, 5), vaultId: Buffer.alloc(16, 6), keyEpoch: 1 };
    const cost = { m: 19 * 1024, t: 2, p: 1 };
    const slots = [
      await aCheapSlot(keys, PASSPHRASE, cost),
      makeRecoverySlot(keys, sheetKey, { ...vaultNeeds(files) }),
    ];
    const payload = {
      generation: 1,
      savedAt: '2026-11-22T09:00:00.000Z',
      savesInEpoch: 1,
      ...uncounted,
      binder: store.current(),
    };
    files.set(
      STORE,
      sealStore({ keys, slots, payload, schemaVersion: 1, writerVersion: '0.0.1' }, randomBytes),
    );
    files.delete(PREVIOUS);
    return files;
  };
  const costOn = (files: MemoryFiles) => {
    const parsed = parseEnvelope(files.get(STORE), 1);
    return parsed.state === 'whole' && parsed.envelope.header.slots.find((slot) => slot.type === 'pass')?.kdf;
  };

  test('is written anew, at the cost of today, when it has opened', async () => {
    const files = await weak();
    expect(unwrap(await aVault(files).unlock(PASSPHRASE)).current().notes).toEqual(['en']);
    expect(costOn(files)).toMatchObject({ m: 65536, t: 3, p: 4 });
    expect(unwrap(await aVault(files).unlock(PASSPHRASE)).current().notes).toEqual(['en']);
  });

  test('still serves when the disk is full, and after the recovery key', async () => {
    const files = await weak();
    const full = new FaultyFiles(files);
    full.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    expect((await aVault(full).unlock(PASSPHRASE)).ok).toBe(true);
    expect((await aVault(files).unlockWithRecoveryKey(sheetKey)).ok).toBe(true);
    expect(costOn(files)).toMatchObject({ m: 19 * 1024, t: 2, p: 1 });
  });
});

const uncounted = { historySequence: 0, blobCount: 0, blobs: [], dropped: [], migrations: [] };
const sheetKey = makeRecoveryKey(randomBytes(28));

/** What an older app might have written; the vault itself has no way to. */
async function aCheapSlot(
  keys: Keys,
  passphrase: string,
  cost: { m: number; t: number; p: number },
): Promise<PassSlot> {
  const [id, salt] = [randomBytes(16), randomBytes(16)];
  const request = {
    passphrase: Buffer.from(passphrase),
    salt,
    memory: cost.m,
    passes: cost.t,
    lanes: cost.p,
  };
  const key = subkey(await quickDerivation(request), Buffer.alloc(0), 'slot/v1/pass');
  const numbers = [keys.keyEpoch, cost.m, cost.t, cost.p].map(uint32);
  const [epoch = Buffer.alloc(0), ...costs] = numbers;
  const bound = Buffer.concat([Buffer.from('slot/v1pass'), keys.vaultId, id, epoch, ...costs, salt]);
  const wrapped = seal({ key, nonce: randomBytes(12), plain: keys.dataKey, bound });
  return { type: 'pass', id, kdf: { ...cost, salt }, wrapped };
}
