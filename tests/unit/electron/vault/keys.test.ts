import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitment, isCommittedTo, payloadKey, seal, subkey, unseal } from '../../../../electron/vault/keys';

const hex = (text: string) => Buffer.from(text, 'hex');
const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((b) => Buffer.from(b));
const keys = fc.record({
  dataKey: bytes(32),
  vaultId: bytes(16),
  keyEpoch: fc.integer({ min: 1, max: 0xffffffff }),
});

describe('subkeys', () => {
  test('are HKDF-SHA256: the first 32 bytes of RFC 5869, test cases 1 to 3', () => {
    const first = subkey(
      hex('0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b'),
      hex('000102030405060708090a0b0c'),
      hex('f0f1f2f3f4f5f6f7f8f9'),
    );
    expect(first.toString('hex')).toBe('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf');
    const range = (from: number, to: number) =>
      Buffer.from(Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const second = subkey(range(0x00, 0x4f), range(0x60, 0xaf), range(0xb0, 0xff));
    expect(second.toString('hex')).toBe('b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c');
    const third = subkey(hex('0b'.repeat(22)), Buffer.alloc(0), '');
    expect(third.toString('hex')).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d');
  });

  test('differ for every save, even when the random save id is repeated', () => {
    fc.assert(
      fc.property(
        keys,
        bytes(16),
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 1 }),
        (own, saveId, generation) => {
          const key = payloadKey(own, saveId, generation);
          expect(key).toHaveLength(32);
          expect(key.equals(payloadKey(own, saveId, generation + 1))).toBe(false);
          expect(key.equals(own.dataKey)).toBe(false);
        },
      ),
    );
  });
});

describe('the commitment', () => {
  test('holds for one data key, one binder and one key epoch only', () => {
    fc.assert(
      fc.property(keys, keys, (own, other) => {
        fc.pre(!own.dataKey.equals(other.dataKey) && !own.vaultId.equals(other.vaultId));
        const commit = commitment(own);
        expect(commit).toHaveLength(16);
        expect(isCommittedTo(own, commit)).toBe(true);
        expect(isCommittedTo({ ...own, dataKey: other.dataKey }, commit)).toBe(false);
        expect(isCommittedTo({ ...own, vaultId: other.vaultId }, commit)).toBe(false);
        expect(isCommittedTo({ ...own, keyEpoch: (own.keyEpoch % 0xffffffff) + 1 }, commit)).toBe(false);
      }),
    );
  });
});

describe('sealing', () => {
  const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
  const nonce = hex('cafebabefacedbaddecaf888');

  test('is AES-256-GCM: test case 16 of its specification', () => {
    const plain = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
    const bound = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    expect(seal({ key, nonce, plain, bound }).toString('hex')).toBe(
      `cafebabefacedbaddecaf888522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662${'76fc6ece0f4e1768cddf8853bb2d551b'}`,
    );
  });

  test('gives back what was sealed, and nothing when key, bound bytes or a byte differ', () => {
    const cases = fc.record({
      plain: fc.uint8Array({ maxLength: 80 }),
      bound: fc.uint8Array({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(cases, fc.nat(), ({ plain, bound }, at) => {
        const sealed = seal({ key, nonce, plain, bound });
        expect(unseal(key, sealed, bound)).toEqual(Buffer.from(plain));
        expect(unseal(Buffer.alloc(32, 1), sealed, bound)).toBeNull();
        expect(unseal(key, sealed, Buffer.concat([bound, Buffer.from([0])]))).toBeNull();
        const position = at % sealed.length;
        sealed[position] = (sealed[position] ?? 0) ^ (1 << (at % 8));
        expect(unseal(key, sealed, bound)).toBeNull();
      }),
    );
  });

  test.each([4, 8, 12, 13, 14, 15])('a tag cut to %i bytes is refused', (length) => {
    const bound = Buffer.from('bound');
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: length });
    cipher.setAAD(bound);
    const text = Buffer.concat([cipher.update('a passage of some length'), cipher.final()]);
    expect(unseal(key, Buffer.concat([nonce, text, cipher.getAuthTag()]), bound)).toBeNull();
  });

  test.each([0, 1, 27])('%i bytes are too few to hold anything', (length) => {
    expect(unseal(key, Buffer.alloc(length), Buffer.alloc(0))).toBeNull();
  });
});
