import { describe, expect, test } from 'vitest';
import { parseEnvelope } from '../../../../electron/vault/envelope';
import type { Vault } from '../../../../electron/vault/vault';
import { ok } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  type Notes,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  refusedWith,
  STORE,
} from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';
import type { MemoryFiles } from './support/memoryFiles';

const scans = ['en scanning', 'en aftale'].map((text) => Buffer.from(text.repeat(5)));
const blobs = (files: MemoryFiles) => files.names().filter((path) => path.startsWith(`${FOLDER}/blobs/`));
const epochIn = (files: MemoryFiles, path: string): number | null => {
  const parsed = parseEnvelope(files.get(path), 1);
  return parsed.state === 'whole' ? parsed.envelope.header.keyEpoch : null;
};

/** A binder with two attachments, on a disk in memory. */
async function withAttachments() {
  const { files, vault, store, recoveryKey } = await aSavedBinder(['en']);
  for (const scan of scans) {
    const { id } = unwrap(await vault.attachments.attach(scan));
    unwrap(
      await store.change((binder) => ok({ ...binder, attachments: [...(binder.attachments ?? []), id] })),
    );
  }
  await vault.lock();
  return { files, recoveryKey };
}

/** Everything that was put into the binder is still in it, and this passphrase opens it. */
async function expectWhole(files: MemoryFiles, passphrase: string): Promise<Vault<Notes>> {
  const vault = aVault(files);
  const { notes, attachments = [] } = unwrap(await vault.unlock(passphrase)).current();
  expect(notes).toEqual(['en']);
  const contents = await Promise.all(attachments.map((id) => vault.attachments.read(id)));
  expect(contents.map((read) => unwrap(read).toString())).toEqual(scans.map(String));
  return vault;
}

describe('a new data key', () => {
  test('seals the store and every attachment anew; the passphrase and the new sheet open it, the old sheet does not', async () => {
    const { files, recoveryKey } = await withAttachments();
    const before = blobs(files);
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    const fresh = unwrap(await vault.secrets.renewDataKey(PASSPHRASE));
    expect([epochIn(files, STORE), epochIn(files, PREVIOUS)]).toEqual([2, 2]);
    expect(blobs(files)).toHaveLength(2 * before.length);
    await vault.lock();
    await expectWhole(files, PASSPHRASE);
    unwrap(await aVault(files).unlockWithRecoveryKey(fresh));
    expect(await aVault(files).unlockWithRecoveryKey(recoveryKey)).toEqual(refusedWith('recovery-key-wrong'));
  });

  test('shuts out who copied the old key: it opens nothing that is saved afterwards', async () => {
    const { files } = await withAttachments();
    const thief = aVault(files);
    const stolen = unwrap(await thief.unlock(PASSPHRASE));
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await vault.secrets.renewDataKey(PASSPHRASE));
    expect((await addNote(stolen, 'fra tyven')).ok).toBe(false);
    expect(thief.conflicts.waiting()?.other).toBeNull();
  });

  test('goes on with work: changes, attachments and a later passphrase', async () => {
    const { files } = await withAttachments();
    const vault = aVault(files);
    const store = unwrap(await vault.unlock(PASSPHRASE));
    unwrap(await vault.secrets.renewDataKey(PASSPHRASE, (binder) => ok({ ...binder, owner: 'Ny' })));
    expect(store.current().owner).toBe('Ny');
    const { id } = unwrap(await vault.attachments.attach(Buffer.from('ny')));
    unwrap(await store.change((b) => ok({ ...b, attachments: [...(b.attachments ?? []), id] })));
    unwrap(await vault.secrets.changePassphrase(OTHER_PASSPHRASE));
    await vault.lock();
    const again = aVault(files);
    unwrap(await again.unlock(OTHER_PASSPHRASE));
    expect(unwrap(await again.attachments.read(id)).toString()).toBe('ny');
  });

  test('is refused for a wrong passphrase, and nothing is written', async () => {
    const { files } = await withAttachments();
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    const before = files.names();
    expect(await vault.secrets.renewDataKey(OTHER_PASSPHRASE)).toEqual(refusedWith('wrong-passphrase'));
    expect(files.names()).toEqual(before);
    expect(epochIn(files, STORE)).toBe(1);
  });

  test('is refused while an attachment cannot be read: with the old key it would be lost for ever', async () => {
    const { files } = await withAttachments();
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    const [first = ''] = blobs(files);
    files.set(first, Buffer.from('spoilt'));
    const before = files.names();
    expect(await vault.secrets.renewDataKey(PASSPHRASE)).toEqual(
      refusedWith('key-renewal-unsafe', { faults: 1 }),
    );
    expect(files.names()).toEqual(before);
  });

  test('with a failing call at any place is made or not made, and the binder is whole either way', async () => {
    const trial = await renewingOn(new FaultyFiles((await withAttachments()).files));
    unwrap(await trial.act());
    const count = trial.files.calls.length;
    const seen = { made: 0, refused: 0 };
    for (const code of ['EIO', 'ENOSPC', 'EBUSY']) {
      for (let number = 1; number <= count; number += 1) {
        const { files: disk } = await withAttachments();
        const { files, act } = await renewingOn(new FaultyFiles(disk));
        files.failCall(number, code);
        const renewed = await act();
        seen[renewed.ok ? 'made' : 'refused'] += 1;
        await expectWhole(disk, PASSPHRASE);
      }
    }
    expect(seen.made).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });

  test('cut off at any call leaves a binder that opens whole', async () => {
    const trial = await renewingOn(new FaultyFiles((await withAttachments()).files));
    unwrap(await trial.act());
    for (let number = 1; number <= trial.files.calls.length; number += 1) {
      const { files: disk } = await withAttachments();
      const { files, act } = await renewingOn(new FaultyFiles(disk));
      files.fault = (call) => (call.number >= number ? 'EIO' : null);
      await act();
      await expectWhole(disk, PASSPHRASE);
    }
  });

  test('that a folder cannot promise is refused, and keeps the attachments of whichever store stands there', async () => {
    const { files: disk } = await withAttachments();
    const { files, act } = await renewingOn(new FaultyFiles(disk));
    files.fault = ({ operation, path }) => (operation === 'syncFolder' && path === FOLDER ? 'EIO' : null);
    expect((await act()).ok).toBe(false);
    files.fault = () => null;
    await expectWhole(disk.copy(), PASSPHRASE);
    unwrap(await act());
    await expectWhole(disk, PASSPHRASE);
  });

  async function renewingOn(files: FaultyFiles) {
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    files.calls.length = 0;
    return { files, act: () => vault.secrets.renewDataKey(PASSPHRASE) };
  }
});
