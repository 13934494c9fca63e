import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PassSlot } from '../../../../electron/vault/header';
import type { KeyRequest } from '../../../../electron/vault/keyDerivation';
import type { Keys } from '../../../../electron/vault/keys';
import {
  isBelowCost,
  makeOsSlot,
  makePassSlot,
  makeRecoverySlot,
  openSlot,
  PASS_COST,
} from '../../../../electron/vault/slots';
import { makeRecoveryKey } from '../../../../shared/domain/recoveryKey/recoveryKey';
import { quickDerivation } from './support/aVault';

const tools = { deriveKey: quickDerivation, randomBytes };
const newKeys = (): Keys => ({ dataKey: randomBytes(32), vaultId: randomBytes(16), keyEpoch: 1 });
const pass = (passphrase: string) => ({ type: 'pass' as const, passphrase });

const keys = newKeys();
const slot = await makePassSlot(keys, 'blåbær på den høje hylde', tools);
const key = makeRecoveryKey(randomBytes(28));
const recoverySlot = makeRecoverySlot(keys, key, tools);

describe('a passphrase slot', () => {
  test('opens with its passphrase, however the keyboard composes it', async () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const typed = 'blåbær på\u00a0den høje hylde'.normalize(form);
      expect(await openSlot(slot, pass(typed), keys, quickDerivation)).toEqual(keys.dataKey);
    }
  });

  test.each(['', ' ', 'Blåbær på den høje hylde', 'blåbær på den høje hylde ', 'blabaer pa den hoje hylde'])(
    'stays closed for "%s"',
    async (typed) => {
      expect(await openSlot(slot, pass(typed), keys, quickDerivation)).toBeNull();
    },
  );

  test('stays closed for a recovery key', async () => {
    expect(await openSlot(slot, { type: 'recovery', key }, keys, quickDerivation)).toBeNull();
  });

  test('is never written below 64 MiB, 3 passes and 4 lanes', async () => {
    const requests: KeyRequest[] = [];
    const deriveKey = (request: KeyRequest) => {
      requests.push(request);
      return quickDerivation(request);
    };
    const { kdf } = await makePassSlot(keys, 'hvad som helst', { deriveKey, randomBytes });
    expect(PASS_COST).toEqual({ m: 65536, t: 3, p: 4 });
    expect(kdf).toMatchObject(PASS_COST);
    expect(requests).toMatchObject([{ memory: 65536, passes: 3, lanes: 4 }]);
    expect(requests[0]?.salt).toHaveLength(16);
  });

  test('has its own salt, id and nonce each time', async () => {
    const again = await makePassSlot(keys, 'blåbær på den høje hylde', tools);
    expect(again.id.equals(slot.id)).toBe(false);
    expect(again.kdf.salt.equals(slot.kdf.salt)).toBe(false);
    expect(again.wrapped.equals(slot.wrapped)).toBe(false);
  });

  test('opens only in its own binder, key epoch and place, and at its own cost', async () => {
    const quickKey = await quickDerivation({
      passphrase: Buffer.from('blåbær på den høje hylde'),
      salt: slot.kdf.salt,
      memory: 65536,
      passes: 3,
      lanes: 4,
    });
    // The derivation answers the right key whatever the cost says, so only the binding can refuse.
    const answer = () => Uint8Array.from(quickKey);
    const openWith = (other: PassSlot, binding: Omit<Keys, 'dataKey'>) =>
      openSlot(other, pass('blåbær på den høje hylde'), binding, async () => answer());
    expect(await openWith(slot, keys)).toEqual(keys.dataKey);
    expect(await openWith(slot, { ...keys, vaultId: randomBytes(16) })).toBeNull();
    expect(await openWith(slot, { ...keys, keyEpoch: 2 })).toBeNull();
    expect(await openWith({ ...slot, id: randomBytes(16) }, keys)).toBeNull();
    for (const cost of [{ m: 65537 }, { t: 4 }, { p: 5 }, { salt: randomBytes(16) }]) {
      expect(await openWith({ ...slot, kdf: { ...slot.kdf, ...cost } }, keys)).toBeNull();
    }
    expect(await openWith({ ...slot, wrapped: recoverySlot.wrapped }, keys)).toBeNull();
  });

  test('is weak when less was asked of it than today', () => {
    expect(isBelowCost(slot)).toBe(false);
    expect(isBelowCost({ ...slot, kdf: { ...slot.kdf, m: 19456 } })).toBe(true);
    expect(isBelowCost({ ...slot, kdf: { ...slot.kdf, t: 2 } })).toBe(true);
    expect(isBelowCost({ ...slot, kdf: { ...slot.kdf, m: 131072 } })).toBe(false);
  });

  test('never holds anything but a whole data key', async () => {
    const short = { ...keys, dataKey: randomBytes(16) };
    await expect(makePassSlot(short, 'hvad som helst', tools)).rejects.toThrow('data key');
  });
});

describe('a recovery slot', () => {
  test('opens with its key, in its own binder and key epoch', async () => {
    const secret = { type: 'recovery' as const, key };
    expect(await openSlot(recoverySlot, secret, keys, quickDerivation)).toEqual(keys.dataKey);
    expect(
      await openSlot(recoverySlot, secret, { ...keys, vaultId: randomBytes(16) }, quickDerivation),
    ).toBeNull();
    expect(await openSlot(recoverySlot, secret, { ...keys, keyEpoch: 2 }, quickDerivation)).toBeNull();
  });

  test('stays closed for another key and for a passphrase', async () => {
    const other = { type: 'recovery' as const, key: makeRecoveryKey(randomBytes(28)) };
    expect(await openSlot(recoverySlot, other, keys, quickDerivation)).toBeNull();
    expect(await openSlot(recoverySlot, pass('blåbær på den høje hylde'), keys, quickDerivation)).toBeNull();
  });
});

describe('a keychain slot', () => {
  const secret = randomBytes(32);
  const osSlot = makeOsSlot(keys, secret, tools);

  test('opens with its secret, in its own binder, key epoch and place', async () => {
    const os = { type: 'os' as const, key: secret };
    expect(await openSlot(osSlot, os, keys, quickDerivation)).toEqual(keys.dataKey);
    expect(await openSlot(osSlot, os, { ...keys, vaultId: randomBytes(16) }, quickDerivation)).toBeNull();
    expect(await openSlot(osSlot, os, { ...keys, keyEpoch: 2 }, quickDerivation)).toBeNull();
    expect(await openSlot({ ...osSlot, id: randomBytes(16) }, os, keys, quickDerivation)).toBeNull();
  });

  test('stays closed for another secret and for what opens the others, and opens no other', async () => {
    const other = { type: 'os' as const, key: randomBytes(32) };
    expect(await openSlot(osSlot, other, keys, quickDerivation)).toBeNull();
    expect(await openSlot(osSlot, { type: 'recovery', key }, keys, quickDerivation)).toBeNull();
    expect(await openSlot(osSlot, pass('blåbær på den høje hylde'), keys, quickDerivation)).toBeNull();
    for (const closed of [slot, recoverySlot])
      expect(await openSlot(closed, { type: 'os', key: secret }, keys, quickDerivation)).toBeNull();
  });
});
