import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { footerCode } from '../../../../../electron/vault/backup/manifest';
import { openSource } from '../../../../../electron/vault/backup/restore/source';
import { verifyCopyFile } from '../../../../../electron/vault/backup/verifyCopy';
import { authenticatedBytes, parseEnvelope, parseFront } from '../../../../../electron/vault/envelope';
import type { Keys } from '../../../../../electron/vault/keys';
import { seal, subkey } from '../../../../../electron/vault/keys';
import { unwrap } from '../../../../support/unwrap';
import { aVault, FOLDER, PASSPHRASE, quickDerivation, STORE, vaultNeeds } from '../support/aVault';
import { MemoryFiles } from '../support/memoryFiles';
import { anOfficeBinder, USB } from './support/anOffice';

const COPY = `${USB}/kopi.gdvb`;
const secret = { type: 'pass', passphrase: PASSPHRASE } as const;

let copy: Buffer;
let other: Buffer;
let store: Buffer;
let keys: Keys;

beforeAll(async () => {
  const [one, two] = [await anOfficeBinder(['kunde']), await anOfficeBinder(['en anden'])];
  for (const { vault } of [one, two]) unwrap(await vault.backups.saveTo(COPY));
  [copy, other] = [one.disk.get(COPY), two.disk.get(COPY)];
  store = one.disk.get(STORE);
  keys = one.keys();
});

/** What a restore makes of these bytes: the refusal, or 'sound'. Nothing may be written on the way. */
async function judge(bytes: Buffer): Promise<string> {
  const disk = new MemoryFiles();
  disk.set(COPY, bytes);
  const read = await openSource(
    { files: disk, shape: vaultNeeds(disk), deriveKey: quickDerivation },
    COPY,
    secret,
  );
  expect(disk.names()).toEqual([COPY]);
  return read.ok ? 'sound' : read.error.code;
}

/** The same with the key at hand, as after writing: no slot need be opened. */
async function isSound(bytes: Buffer): Promise<boolean> {
  const disk = new MemoryFiles();
  disk.set(COPY, bytes);
  return (await verifyCopyFile(disk, COPY, keys, vaultNeeds(disk))).ok;
}

const REFUSALS = ['copy-damaged', 'copy-not-ours', 'copy-newer', 'wrong-passphrase'];
const frontLength = (bytes: Buffer): number => 64 + bytes.readUInt32LE(12);

/** Where prefix, header, manifest, store and attachments begin. */
function parts(bytes: Buffer) {
  const front = frontLength(bytes);
  const body = front + 4 + bytes.readUInt32LE(front);
  return { front, body };
}

describe('a copy', () => {
  test('is sound as it was written', async () => {
    expect(await judge(copy)).toBe('sound');
    expect(await isSound(copy)).toBe(true);
  });

  test('with any single bit of prefix, header or manifest changed is refused', async () => {
    const { body } = parts(copy);
    const bytes = Buffer.from(copy);
    for (let bit = 0; bit < body * 8; bit += 1) {
      const at = bit >> 3;
      const before = bytes.readUInt8(at);
      bytes.writeUInt8(before ^ (1 << (bit & 7)), at);
      if (await isSound(bytes)) throw new Error(`bit ${bit} changed and accepted`);
      bytes.writeUInt8(before, at);
    }
    expect(await isSound(bytes)).toBe(true);
  });

  test('with one of 2,000 bits of the rest changed is refused', async () => {
    const { body } = parts(copy);
    let seed = 3;
    for (let round = 0; round < 2000; round += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const at = body + (seed % (copy.length - body));
      const bytes = Buffer.from(copy);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (round % 8)), at);
      expect(await isSound(bytes), `byte ${at} changed and accepted`).toBe(false);
    }
  });

  test('cut anywhere, or with anything behind it, is refused', async () => {
    for (let length = 0; length < copy.length; length += 13)
      expect(REFUSALS).toContain(await judge(copy.subarray(0, length)));
    for (const more of [1, 64, 4096])
      expect(await judge(Buffer.concat([copy, Buffer.alloc(more)]))).toBe('copy-damaged');
  });

  test('is never taken for a store, nor a store for a copy', async () => {
    const expected = { kind: 'backup', size: store.length, knownSchema: 1 } as const;
    expect(parseFront(store, expected).state).toBe('damaged');
    expect(parseEnvelope(copy, 1).state).toBe('damaged');
    const disk = new MemoryFiles();
    disk.set(STORE, copy);
    expect(await aVault(disk).unlock(PASSPHRASE)).toMatchObject({
      ok: false,
      error: { code: 'store-damaged' },
    });
    expect(disk.names()).toEqual([STORE]);
    disk.set(`${FOLDER}/store.prev.gdv`, copy);
    expect(await aVault(disk).state()).toMatchObject({ ok: false, error: { code: 'store-damaged' } });
  });
});

describe('a copy with parts of another binder', () => {
  test.each(['front', 'body'] as const)('cut at the %s is refused both ways', async (where) => {
    const [at, from] = [parts(copy)[where], parts(other)[where]];
    for (const mixed of [
      Buffer.concat([copy.subarray(0, at), other.subarray(from)]),
      Buffer.concat([other.subarray(0, from), copy.subarray(at)]),
    ])
      expect(REFUSALS).toContain(await judge(mixed));
  });
});

describe('a forged length', () => {
  const lengths = [0n, 1n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];

  test.each(lengths)('of %s for the contents is refused', async (length) => {
    const bytes = Buffer.from(copy);
    bytes.writeBigUInt64LE(length, 16);
    expect(REFUSALS).toContain(await judge(bytes));
  });

  test.each([0, 1, 0x7fff_ffff, 0xffff_ffff])('of %s for header or manifest is refused', async (length) => {
    for (const at of [12, parts(copy).front]) {
      const bytes = Buffer.from(copy);
      bytes.writeUInt32LE(length, at);
      expect(REFUSALS).toContain(await judge(bytes));
    }
  });
});

const inText = (told: unknown): string => (typeof told === 'string' ? told : JSON.stringify(told));

/** A copy whose manifest was written by someone who has the key, and says what it likes. */
function forged(change: (manifest: Record<string, unknown>) => unknown): Buffer {
  const { body } = parts(copy);
  const expected = { kind: 'backup', size: copy.length, knownSchema: 1 } as const;
  const parsed = parseFront(copy, expected);
  if (parsed.state !== 'whole') throw new Error('the copy is sound');
  const { front } = parsed;
  const sha = createHash('sha256').update(store).digest('hex');
  const honest = {
    format: 1,
    madeAt: '2026-11-22T09:00:00.000Z',
    reason: 'changes',
    title: 'x',
    savedAt: '2026-11-22T09:00:00.000Z',
    generation: front.generation,
    entries: [{ kind: 'store', length: store.length, sha256: sha }],
    missing: [],
  };
  const plain = Buffer.from(inText(change(honest)));
  const rest = copy.subarray(body, copy.length - 64);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(28 + plain.length);
  const payloadLength = 4 + 28 + plain.length + rest.length + 64;
  const bound = authenticatedBytes({ ...front, payloadLength });
  const key = subkey(keys.dataKey, Buffer.concat([keys.vaultId, front.saveId]), 'backup/v1/manifest');
  const sealed = seal({ key, nonce: Buffer.alloc(12), plain, bound });
  const before = Buffer.concat([bound, length, sealed, rest]);
  const digest = createHash('sha256').update(before).digest();
  return Buffer.concat([before, digest, footerCode(keys, front.saveId, digest)]);
}

describe('a manifest that lies', () => {
  const entry = (length: unknown) => ({
    kind: 'attachment',
    file: 'a'.repeat(32),
    length,
    sha256: 'b'.repeat(64),
  });
  const withEntries = (entries: (first: unknown) => unknown[]) => (manifest: Record<string, unknown>) => ({
    ...manifest,
    reason: 'byHand',
    entries: entries(Array.isArray(manifest.entries) ? manifest.entries[0] : null),
  });

  test.each<[string, (manifest: Record<string, unknown>) => unknown]>([
    ['a length of 0', withEntries((first) => [first, entry(0)])],
    ['a length of -1', withEntries((first) => [first, entry(-1)])],
    ['a length of 2^53', withEntries((first) => [first, entry(2 ** 53)])],
    [
      'more entries than any binder has',
      withEntries((first) => [first, ...Array.from({ length: 20_000 }, () => entry(1))]),
    ],
    ['no store', withEntries(() => [entry(1)])],
    ['two stores', withEntries((first) => [first, first])],
    ['a path for a name', withEntries((first) => [first, { ...entry(1), file: '../../../etc/passwd' }])],
    ['an unknown field', (manifest) => ({ ...manifest, path: 'C:\\' })],
    ['an unknown reason', (manifest) => ({ ...manifest, reason: 'because' })],
    ['another generation', (manifest) => ({ ...manifest, generation: 9 })],
    ['nothing at all', () => null],
    ['fewer bytes than there are', (manifest) => manifest],
    ['nesting without end', () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ])('with %s is refused', async (_, change) => {
    const bytes = forged(change);
    expect(await judge(bytes)).toBe('copy-damaged');
    expect(await isSound(bytes)).toBe(false);
  });
});

test('a copy that asks for more than 256 MiB of memory is not opened with a passphrase', async () => {
  const parsed = parseFront(copy, { kind: 'backup', size: copy.length, knownSchema: 1 });
  if (parsed.state !== 'whole') throw new Error('the copy is sound');
  const { front } = parsed;
  const slots = front.header.slots.map((slot) =>
    slot.type === 'pass' ? { ...slot, kdf: { ...slot.kdf, m: 256 * 1024 + 1 } } : slot,
  );
  const rest = copy.subarray(front.authenticated.length);
  const header = { ...front.header, slots };
  const bound = authenticatedBytes({ ...front, header, payloadLength: rest.length });
  expect(await judge(Buffer.concat([bound, rest]))).toBe('copy-not-ours');
});
