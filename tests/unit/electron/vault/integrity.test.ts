import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseEnvelope } from '../../../../electron/vault/envelope';
import type { Slot } from '../../../../electron/vault/header';
import type { Keys } from '../../../../electron/vault/keys';
import { openPayload, sealStore } from '../../../../electron/vault/payload';
import { makePassSlot, makeRecoverySlot } from '../../../../electron/vault/slots';
import { makeRecoveryKey } from '../../../../shared/domain/recoveryKey/recoveryKey';
import { quickDerivation } from './support/aVault';

const tools = { deriveKey: quickDerivation, randomBytes };
const newKeys = (): Keys => ({ dataKey: randomBytes(32), vaultId: randomBytes(16), keyEpoch: 1 });

async function slotsFor(keys: Keys): Promise<Slot[]> {
  const recovery = makeRecoverySlot(keys, makeRecoveryKey(randomBytes(28)), tools);
  return [await makePassSlot(keys, 'and lygte tulipan skrue fjord', tools), recovery];
}

function sealed(keys: Keys, slots: Slot[], generation = 7): Buffer {
  const note = 'Kundens oplysninger om låse og koder. '.repeat(90);
  const payload = {
    generation,
    savedAt: '2026-11-22T09:00:00.000Z',
    savesInEpoch: generation,
    historySequence: 0,
    blobCount: 0,
    blobs: [],
    dropped: [],
    migrations: [],
    binder: { note },
  };
  return sealStore({ keys, slots, payload, schemaVersion: 1, writerVersion: '0.1.0' }, randomBytes);
}

const keys = newKeys();
const slots = await slotsFor(keys);
const store = sealed(keys, slots);

/** What the vault makes of these bytes once it has the data key: the state, and where the damage is. */
function judge(bytes: Buffer, own: Keys = keys): string {
  const parsed = parseEnvelope(bytes, 1);
  if (parsed.state === 'newer') return 'newer';
  if (parsed.state === 'damaged') return parsed.part;
  const opened = openPayload(parsed.envelope, own);
  return opened.state === 'sound' ? 'sound' : opened.part;
}

function split(bytes: Buffer) {
  const start = 64 + bytes.readUInt32LE(12);
  return { prefix: bytes.subarray(0, 64), header: bytes.subarray(64, start), payload: bytes.subarray(start) };
}

describe('a store of more than four kilobytes', () => {
  test('opens as it was written', () => {
    expect(store.length).toBeGreaterThan(4096);
    expect(judge(store)).toBe('sound');
  });

  test('with any single bit changed is refused', () => {
    const bytes = Buffer.from(store);
    const accepted: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const at = bit >> 3;
      const before = bytes[at] ?? 0;
      bytes[at] = before ^ (1 << (bit & 7));
      if (judge(bytes) === 'sound') accepted.push(bit);
      bytes[at] = before;
    }
    expect(accepted).toEqual([]);
    expect(judge(bytes)).toBe('sound');
  });

  test('cut at any length is refused', () => {
    const accepted = Array.from({ length: store.length }, (_, length) => length).filter(
      (length) => judge(store.subarray(0, length)) === 'sound',
    );
    expect(accepted).toEqual([]);
  });

  test('with 1 to 4,096 bytes appended is refused', () => {
    const longer = Buffer.concat([store, Buffer.alloc(4096)]);
    for (let extra = 1; extra <= 4096; extra += 1) {
      expect(judge(longer.subarray(0, store.length + extra))).toBe('prefix');
    }
  });

  test('with any sector zeroed, or two swapped, is refused', () => {
    for (let start = 0; start < store.length; start += 512) {
      const zeroed = Buffer.from(store).fill(0, start, Math.min(start + 512, store.length));
      expect(judge(zeroed)).not.toBe('sound');
      if (start + 1024 > store.length) continue;
      const swapped = Buffer.from(store);
      store.copy(swapped, start, start + 512, start + 1024);
      store.copy(swapped, start + 512, start, start + 512);
      expect(judge(swapped)).not.toBe('sound');
    }
  });

  test('empty or full of zeros is damaged, never an empty binder', () => {
    expect(judge(Buffer.alloc(0))).toBe('prefix');
    expect(judge(Buffer.alloc(store.length))).toBe('prefix');
    expect(judge(Buffer.from('null'))).toBe('prefix');
  });
});

describe('parts of one store put into another', () => {
  /** Every choice of prefix, header and payload from the two. */
  const mixtures = (first: Buffer, second: Buffer) => {
    const parts = [split(first), split(second)];
    return parts.flatMap(({ prefix }) =>
      parts.flatMap(({ header }) => parts.map(({ payload }) => Buffer.concat([prefix, header, payload]))),
    );
  };

  test('are refused, between saves of one binder and between binders', async () => {
    const otherKeys = newKeys();
    const others = [
      sealed(keys, slots),
      sealed(keys, slots, 8),
      sealed(keys, await slotsFor(keys), 8),
      sealed({ ...keys, keyEpoch: 2 }, slots, 8),
      sealed(otherKeys, await slotsFor(otherKeys)),
      sealed(otherKeys, slots),
    ];
    for (const other of others) {
      const mixed = mixtures(store, other).filter((bytes) => !bytes.equals(store) && !bytes.equals(other));
      expect(mixed.length).toBeGreaterThanOrEqual(2);
      expect(mixed.map((bytes) => judge(bytes))).not.toContain('sound');
      expect(mixed.map((bytes) => judge(bytes, otherKeys))).not.toContain('sound');
    }
  });

  test('a slot of another save is refused with the payload it does not belong to', async () => {
    const { header, payload, prefix } = split(store);
    const json = JSON.parse(header.toString('utf8'));
    const foreign = JSON.parse(split(sealed(keys, await slotsFor(keys))).header.toString('utf8'));
    for (const at of [0, 1]) {
      const mixed = { ...json, slots: json.slots.with(at, foreign.slots[at]) };
      const text = Buffer.from(JSON.stringify(mixed), 'utf8');
      const front = Buffer.from(prefix);
      front.writeUInt32LE(text.length, 12);
      expect(judge(Buffer.concat([front, text, payload]))).toBe('contents');
    }
  });
});

describe('what is wrong is told apart', () => {
  test('a header of another key, changed contents, and contents of another shape', () => {
    expect(judge(store, { ...keys, dataKey: randomBytes(32) })).toBe('header');
    const contents = Buffer.from(store);
    contents[store.length - 1] = (contents[store.length - 1] ?? 0) ^ 1;
    expect(judge(contents)).toBe('contents');
    // Safe: the wrong shape is the point.
    const odd = { generation: 7, binder: 'no counters' } as never;
    const shape = sealStore(
      { keys, slots, payload: odd, schemaVersion: 1, writerVersion: '0.1.0' },
      randomBytes,
    );
    expect(judge(shape)).toBe('shape');
  });
});

describe('every save', () => {
  test('has its own id, nonce and bytes', () => {
    const saves = Array.from({ length: 300 }, () => sealed(keys, slots, 9));
    const nonceOf = (bytes: Buffer) => split(bytes).payload.subarray(0, 12);
    const different = (part: (bytes: Buffer) => Buffer) =>
      new Set(saves.map((save) => part(save).toString('hex'))).size;
    expect(different((bytes) => bytes.subarray(48, 64))).toBe(300);
    expect(different(nonceOf)).toBe(300);
    expect(different((bytes) => bytes.subarray(0, 64))).toBe(300);
  });

  test('is sealed under another key when the random numbers repeat but the generation does not', () => {
    const stuck = (length: number) => Buffer.alloc(length, 7);
    const payload = {
      savedAt: '2026-11-22T09:00:00.000Z',
      savesInEpoch: 1,
      historySequence: 0,
      blobCount: 0,
      blobs: [],
      dropped: [],
      migrations: [],
      binder: 'x'.repeat(99),
    };
    const write = (generation: number) =>
      sealStore(
        { keys, slots, payload: { generation, ...payload }, schemaVersion: 1, writerVersion: '0.1.0' },
        stuck,
      );
    const [first, second] = [write(1), write(2)];
    const body = (bytes: Buffer) => bytes.subarray(64 + bytes.readUInt32LE(12) + 12 + 20, -16);
    expect(body(first).length).toBe(body(second).length);
    expect(body(first).equals(body(second))).toBe(false);
  });
});
