import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEnvelope } from '../../../../electron/vault/envelope';
import { headerBytes, parseHeader } from '../../../../electron/vault/header';
import { aSavedBinder, STORE } from './support/aVault';

const { files } = await aSavedBinder(['en note']);
const store = files.get(STORE);
const parsed = parseEnvelope(store, 1);
if (parsed.state !== 'whole') throw new Error('the sample does not parse');
const { header } = parsed.envelope;

const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(store);
  change(bytes);
  return bytes;
};
/** The sample with another header, lengths put right, as a later or a hostile program would write it. */
const withHeader = (change: (json: Record<string, unknown>) => unknown) => {
  const length = store.readUInt32LE(12);
  const json = JSON.parse(store.subarray(64, 64 + length).toString('utf8'));
  const text = Buffer.from(JSON.stringify(change(json)), 'utf8');
  const prefix = Buffer.from(store.subarray(0, 64));
  prefix.writeUInt32LE(text.length, 12);
  return Buffer.concat([prefix, text, store.subarray(64 + length)]);
};
const withSlot = (change: (slot: Record<string, unknown>) => object) =>
  withHeader((json) => {
    const [first, ...others] = json.slots as Record<string, unknown>[];
    return { ...json, slots: [change(first ?? {}), ...others] };
  });
const withCost = (cost: object) =>
  withSlot((slot) => ({ ...slot, kdf: { ...(slot.kdf as object), ...cost } }));

const damagedPrefix = { state: 'damaged', part: 'prefix' };
const damagedHeader = { state: 'damaged', part: 'header' };

describe('the store file, read without a key', () => {
  test('tells its version, its generation and its slots, and nothing about the firm', () => {
    expect(store.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x44, 0x4b, 0x56, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(parsed.envelope.generation).toBe(2);
    expect(header).toMatchObject({
      kind: 'store',
      minReader: [1, 0],
      schema: 1,
      writer: '0.1.0',
      suite: 'A256GCM-HKDFSHA256-ARGON2ID13',
      keyEpoch: 1,
    });
    expect(header.slots.map(({ type }) => type).sort()).toEqual(['pass', 'recovery']);
    expect(parseHeader(headerBytes(header), 'store')).toEqual(header);
  });

  test('from a later version is recognised as such, whatever else it holds', () => {
    for (const [major, minor] of [
      [2, 0],
      [1, 2],
      [65535, 65535],
    ] as const) {
      const later = changed((bytes) => {
        bytes.writeUInt16LE(major, 8);
        bytes.writeUInt16LE(minor, 10);
        bytes.fill(0xff, 12, 32);
      });
      expect(parseEnvelope(later, 1)).toEqual({ state: 'newer' });
    }
    expect(
      parseEnvelope(
        withHeader((json) => ({ ...json, schema: 2 })),
        1,
      ),
    ).toEqual({ state: 'newer' });
    expect(
      parseEnvelope(
        withHeader((json) => ({ ...json, schema: 2 })),
        2,
      ).state,
    ).toBe('whole');
    expect(
      parseEnvelope(
        withHeader((json) => ({ ...json, minReader: [1, 2] })),
        1,
      ),
    ).toEqual({ state: 'newer' });
  });

  test('of a version before the first is damaged', () => {
    expect(
      parseEnvelope(
        changed((bytes) => bytes.writeUInt16LE(0, 8)),
        1,
      ),
    ).toEqual(damagedPrefix);
  });

  test('must be exactly as long as it says, before anything is believed', () => {
    const hostile = [0n, 1n, 27n, 2n ** 31n, 2n ** 53n, 2n ** 64n - 1n];
    for (const length of hostile) {
      expect(
        parseEnvelope(
          changed((bytes) => bytes.writeBigUInt64LE(length, 16)),
          1,
        ),
      ).toEqual(damagedPrefix);
    }
    for (const length of [0, 1, 65537, 0xffffffff]) {
      expect(
        parseEnvelope(
          changed((bytes) => bytes.writeUInt32LE(length, 12)),
          1,
        ).state,
      ).toBe('damaged');
    }
    expect(
      parseEnvelope(
        changed((bytes) => bytes.writeBigUInt64LE(0n, 24)),
        1,
      ),
    ).toEqual(damagedPrefix);
    expect(
      parseEnvelope(
        changed((bytes) => bytes.writeBigUInt64LE(2n ** 53n, 24)),
        1,
      ),
    ).toEqual(damagedPrefix);
  });

  test('with a header that is not exactly one of this format is damaged', () => {
    const headers: ((json: Record<string, unknown>) => unknown)[] = [
      () => null,
      () => [],
      (json) => ({ ...json, extra: 1 }),
      (json) => ({ ...json, kind: 'backup' }),
      (json) => ({ ...json, suite: 'A256GCM' }),
      (json) => ({ ...json, keyEpoch: 0 }),
      (json) => ({ ...json, keyEpoch: 1.5 }),
      (json) => ({ ...json, commit: 'AAAA' }),
      (json) => ({ ...json, commit: `${json.commit}\n` }),
      (json) => ({ ...json, slots: [] }),
      (json) => ({ ...json, slots: (json.slots as unknown[]).slice(0, 1) }),
      (json) => ({ ...json, slots: (json.slots as unknown[]).slice(1) }),
      (json) => ({ ...json, slots: Array.from({ length: 5 }, () => json.slots as unknown[]).flat() }),
    ];
    for (const change of headers) expect(parseEnvelope(withHeader(change), 1)).toEqual(damagedHeader);
    const prototype = withHeader((json) => ({ ...json, a__: 1 }));
    expect(
      parseEnvelope(
        Buffer.from(
          prototype
            .toString('latin1')
            .replace('"a__"', '"__proto__"')
            .replace('"writer":"0.1.0"', '"writer":"0"'),
          'latin1',
        ),
        1,
      ).state,
    ).toBe('damaged');
  });

  test.each([
    { m: 19 * 1024 - 1 },
    { m: 1024 * 1024 + 1 },
    { m: 2 ** 32 },
    { t: 1 },
    { t: 21 },
    { p: 0 },
    { p: 17 },
    { salt: Buffer.alloc(15).toString('base64') },
    { salt: Buffer.alloc(17).toString('base64') },
  ])('with a passphrase slot of cost %o is refused before any work is done', (cost) => {
    expect(parseEnvelope(withCost(cost), 1)).toEqual(damagedHeader);
  });

  test.each([{ m: 19 * 1024 }, { m: 1024 * 1024 }, { t: 2 }, { t: 20 }, { p: 1 }, { p: 16 }])(
    'with a passphrase slot of cost %o is still read',
    (cost) => {
      expect(parseEnvelope(withCost(cost), 1).state).toBe('whole');
    },
  );

  test('of any bytes at all is answered, never thrown on', () => {
    const start = fc.constantFrom(0, 8, 12, 16, 24, 32, 48, 64, 100);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (kept, noise) => {
        const bytes = Buffer.concat([store.subarray(0, kept), noise]);
        expect(['damaged', 'newer']).toContain(parseEnvelope(bytes, 1).state);
      }),
    );
    const deep = Buffer.from('['.repeat(60000), 'utf8');
    const prefix = Buffer.from(store.subarray(0, 64));
    prefix.writeUInt32LE(deep.length, 12);
    prefix.writeBigUInt64LE(28n, 16);
    expect(parseEnvelope(Buffer.concat([prefix, deep, Buffer.alloc(28)]), 1)).toEqual(damagedHeader);
  });
});

describe('writing a header', () => {
  test('that could not be read back is a bug, not a file', () => {
    expect(() => headerBytes({ ...header, slots: [] })).toThrow('readable');
    expect(() => headerBytes({ ...header, slots: header.slots.slice(0, 1) })).toThrow('readable');
    expect(() => headerBytes({ ...header, writer: '' })).toThrow('readable');
  });
});
