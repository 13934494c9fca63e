import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { blobPath, readBlob, writeBlob } from '../../../../electron/vault/attachments/blobFiles';
import {
  ATTACHMENT_LIMIT,
  openBlob,
  sealBlob,
  sealedLength,
} from '../../../../electron/vault/attachments/sealedBlob';
import type { Keys } from '../../../../electron/vault/keys';
import type { Vault } from '../../../../electron/vault/vault';
import { unwrap } from '../../../support/unwrap';
import {
  aSavedBinder,
  aVault,
  FOLDER,
  type Notes,
  PASSPHRASE,
  PatientClock,
  refusedWith,
} from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';
import { MemoryFiles } from './support/memoryFiles';

const CHUNK = 64 * 1024;
const scan = Buffer.from('Underskrevet scanning. '.repeat(9000));
const newKeys = (): Keys => ({ dataKey: randomBytes(32), vaultId: randomBytes(16), keyEpoch: 1 });
const blobs = (files: MemoryFiles) => files.names().filter((path) => path.startsWith(`${FOLDER}/blobs/`));

/** Attaches the contents and lets the binder name them. */
async function attach(vault: Vault<Notes>, contents: Uint8Array): Promise<string> {
  const { id } = unwrap(await vault.attachments.attach(contents));
  const store = vault.store();
  if (store === null) throw new Error('the binder is not open');
  unwrap(
    await store.change((binder) => ({
      ok: true,
      value: { ...binder, attachments: [...(binder.attachments ?? []), id] },
    })),
  );
  return id;
}

describe('an attachment', () => {
  test('comes back byte for byte, also after the binder was locked', async () => {
    const { files, vault } = await aSavedBinder();
    const id = await attach(vault, scan);
    expect(unwrap(await vault.attachments.read(id)).equals(scan)).toBe(true);
    await vault.lock();
    expect(await vault.attachments.read(id)).toEqual(refusedWith('locked'));
    const later = aVault(files);
    unwrap(await later.unlock(PASSPHRASE));
    expect(unwrap(await later.attachments.read(id)).equals(scan)).toBe(true);
    expect(blobs(files)).toHaveLength(1);
  });

  test('is not taken in while the binder is open to be read only, and nothing is written', async () => {
    const { files, vault } = await aSavedBinder();
    await vault.lock();
    const reader = aVault(files);
    unwrap(await reader.openToRead(PASSPHRASE));
    expect(await reader.attachments.attach(scan)).toEqual(refusedWith('read-only'));
    expect(blobs(files)).toEqual([]);
  });

  test('stands in no file in clear, and its file tells nothing by its name', async () => {
    const { files, vault } = await aSavedBinder();
    const id = await attach(vault, scan);
    for (const path of files.names()) {
      expect(files.get(path).includes('Underskrevet')).toBe(false);
      expect(path.includes(id)).toBe(false);
    }
  });

  test('that no save names is unknown to the binder when it is opened again', async () => {
    const { files, vault } = await aSavedBinder();
    const { id } = unwrap(await vault.attachments.attach(scan));
    await vault.lock();
    const later = aVault(files);
    unwrap(await later.unlock(PASSPHRASE));
    expect(await later.attachments.read(id)).toEqual(refusedWith('not-found'));
  });

  test('of more than 25 MB is refused with its size, and nothing is written', async () => {
    const { files, vault } = await aSavedBinder();
    const before = files.names();
    expect(await vault.attachments.attach(Buffer.alloc(ATTACHMENT_LIMIT + 1))).toEqual(
      refusedWith('attachment-large', { megabytes: 26 }),
    );
    expect(files.names()).toEqual(before);
  });

  test('that was never attached cannot be named by a save', async () => {
    const { store } = await aSavedBinder();
    const naming = store.change((binder) => ({
      ok: true,
      value: { ...binder, attachments: ['0'.repeat(32)] },
    }));
    await expect(naming).rejects.toThrow('never written');
    expect(store.current().attachments).toBeUndefined();
  });

  test('whose file is gone, changed in one place or cut is told from one that is held, and is left as it is', async () => {
    const { files, vault } = await aSavedBinder();
    const id = await attach(vault, scan);
    const [path = ''] = blobs(files);
    const whole = files.get(path);
    const changed = Buffer.from(whole);
    changed[CHUNK] = (changed[CHUNK] ?? 0) ^ 1;
    for (const bytes of [changed, whole.subarray(0, -1), Buffer.alloc(0)]) {
      files.set(path, bytes);
      expect(await vault.attachments.read(id)).toEqual(refusedWith('attachment-damaged'));
      expect(files.get(path).equals(bytes)).toBe(true);
    }
    files.delete(path);
    expect(await vault.attachments.read(id)).toEqual(refusedWith('attachment-missing'));
    files.set(path, whole);
    expect(unwrap(await vault.attachments.read(id)).equals(scan)).toBe(true);
  });

  test('of another attachment, put in its place, is not taken for it', async () => {
    const { files, vault } = await aSavedBinder();
    const [first, second] = [
      await attach(vault, scan),
      await attach(vault, Buffer.from(scan).fill(65, 0, 9)),
    ];
    const [one = '', other = ''] = blobs(files);
    const bytes = files.get(one);
    files.set(one, files.get(other));
    files.set(other, bytes);
    for (const id of [first, second])
      expect(await vault.attachments.read(id)).toEqual(refusedWith('attachment-damaged'));
  });

  test('whose file was sealed again with other contents is not taken for what the store says of it', async () => {
    const files = new MemoryFiles();
    const place = { folder: FOLDER, files, clock: new PatientClock(), randomBytes };
    const keys = newKeys();
    await files.makeFolder(FOLDER);
    const entry = await writeBlob(place, keys, 'a'.repeat(32), scan);
    expect(unwrap(await readBlob(place, keys, entry)).equals(scan)).toBe(true);
    const other = sealBlob(keys, Buffer.from(entry.file, 'hex'), Buffer.alloc(scan.length, 7));
    files.set(blobPath(place, entry.file), other);
    expect(await readBlob(place, keys, entry)).toEqual(refusedWith('attachment-damaged'));
  });

  test('that broke off half way leaves nothing once the binder has been opened again', async () => {
    const { files, vault } = await aSavedBinder();
    await attach(vault, scan);
    const before = blobs(files);
    files.set(`${FOLDER}/blobs/store.blob.00ff00ff00ff.tmp`, Buffer.alloc(9));
    unwrap(await aVault(files).unlock(PASSPHRASE));
    expect(blobs(files)).toEqual(before);
  });

  test('with one failing call is refused, leaves no half file, and can be tried again', async () => {
    const count = await callsOfOne();
    let refusals = 0;
    for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EROFS', 'ENOENT']) {
      for (let number = 1; number <= count; number += 1) {
        const { files: disk } = await aSavedBinder();
        const files = new FaultyFiles(disk);
        const vault = aVault(files);
        unwrap(await vault.unlock(PASSPHRASE));
        files.failCall(number, code);
        const attached = await vault.attachments.attach(scan);
        if (!attached.ok) {
          refusals += 1;
          expect(attached.error.code).toBe('save-failed');
        }
        files.fault = () => null;
        const id = await attach(vault, scan);
        expect(unwrap(await vault.attachments.read(id)).equals(scan)).toBe(true);
        expect(blobs(disk).filter((path) => path.endsWith('.tmp'))).toEqual([]);
      }
    }
    expect(refusals).toBeGreaterThan(0);
  });

  async function callsOfOne(): Promise<number> {
    const files = new FaultyFiles((await aSavedBinder()).files);
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    files.calls.length = 0;
    unwrap(await vault.attachments.attach(scan));
    return files.calls.length;
  }
});

describe('the sealed file of an attachment', () => {
  const keys = newKeys();
  const id = randomBytes(16);

  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7])('of %i bytes opens again', (length) => {
    const contents = randomBytes(length);
    const file = sealBlob(keys, id, contents);
    expect(file.length).toBe(sealedLength(length));
    expect(openBlob(keys, id, file)?.equals(contents)).toBe(true);
  });

  test('with any bit of its header, or a bit of each chunk, changed does not open', () => {
    const file = sealBlob(keys, id, randomBytes(2 * CHUNK + 100));
    const headerBits = Array.from({ length: 44 * 8 }, (_, bit) => bit);
    const chunkBits = [44, 44 + CHUNK, 44 + CHUNK + 16, file.length - 1].map((at) => at * 8 + 3);
    for (const bit of [...headerBits, ...chunkBits]) {
      const changed = Buffer.from(file);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openBlob(keys, id, changed)).toBeNull();
    }
  });

  test('with chunks swapped, dropped, repeated or taken from another file does not open', () => {
    const contents = randomBytes(3 * CHUNK);
    const file = sealBlob(keys, id, contents);
    const header = file.subarray(0, 44);
    const parts = [0, 1, 2].map((at) => file.subarray(44 + at * (CHUNK + 16), 44 + (at + 1) * (CHUNK + 16)));
    const [a, b, c] = parts as [Buffer, Buffer, Buffer]; // three were just cut
    const foreign = sealBlob(keys, randomBytes(16), contents).subarray(44, 44 + CHUNK + 16);
    for (const chunks of [
      [b, a, c],
      [a, b],
      [a, a, c],
      [a, b, b],
      [foreign, b, c],
    ])
      expect(openBlob(keys, id, Buffer.concat([header, ...chunks]))).toBeNull();
    expect(openBlob(newKeys(), id, file)).toBeNull();
    expect(openBlob(keys, randomBytes(16), file)).toBeNull();
  });

  test('cut short so that its length fits does not open: the last chunk says that it is the last', () => {
    const file = sealBlob(keys, id, randomBytes(2 * CHUNK));
    const cut = Buffer.from(file.subarray(0, 44 + CHUNK + 16));
    cut.writeBigUInt64LE(BigInt(CHUNK), 36);
    expect(openBlob(keys, id, cut)).toBeNull();
  });
});
