import { createHash, randomBytes } from 'node:crypto';
import { parseEnvelope } from '../../../electron/vault/envelope';
import { KEY_LENGTH, type Keys, NONCE_LENGTH, payloadKey } from '../../../electron/vault/keys';
import { type Payload, sealStore } from '../../../electron/vault/payload';
import { makePassSlot, makeRecoverySlot, type RandomBytes } from '../../../electron/vault/slots';
import { makeRecoveryKey, RANDOM_LENGTH } from '../../../shared/domain/recoveryKey/recoveryKey';
import { PASSPHRASE, quickDerivation } from '../../unit/electron/vault/support/aVault';
import { type Part, shareOf } from '../part';

const GENERATIONS = 100_000;
/** With random numbers that repeat, fewer tell as much. */
const REPEATING = 1000;

/** No two saves are sealed with the same key and nonce, even when the random numbers repeat. */
export const nonces: Part = {
  name: 'nonces',
  target: '100,000 sealed generations',
  async run(context) {
    const seal = await sealer();
    const rising = shareOf(context, GENERATIONS);
    const real = countRepeats(rising, (at) => seal(at + 1, randomBytes));
    const stuck = countRepeats(REPEATING, (at) => seal(at + 1, always(7)));
    const sameNonce = countRepeats(REPEATING, () => seal(1, repeatingNonce));
    const sameSave = countRepeats(REPEATING, () => seal(1, always(7)));
    return {
      runs: rising + 3 * REPEATING,
      failures: [
        real > 0 ? `${real} pairs of key and nonce were used again` : [],
        stuck > 0 ? `${stuck} pairs repeat when all random numbers do, though the generation rises` : [],
        sameNonce > 0 ? `${sameNonce} pairs repeat though the save ids do not` : [],
        // The one case in which they must: else this count would see no repeat anywhere.
        sameSave !== REPEATING - 1 ? 'a pair that must repeat was not seen to' : [],
      ].flat(),
      figures: { generations: rising, repeatedPairs: real + stuck + sameNonce },
    };
  },
};

const always =
  (byte: number): RandomBytes =>
  (length) =>
    Buffer.alloc(length, byte);

/** Fresh numbers for everything but a nonce. */
const repeatingNonce: RandomBytes = (length) =>
  length === NONCE_LENGTH ? Buffer.alloc(length, 7) : randomBytes(length);

type Sealed = { keys: Keys; bytes: Buffer };

async function sealer(): Promise<(generation: number, random: RandomBytes) => Sealed> {
  const keys = { dataKey: randomBytes(KEY_LENGTH), vaultId: randomBytes(16), keyEpoch: 1 };
  const tools = { deriveKey: quickDerivation, randomBytes };
  const recovery = makeRecoverySlot(keys, makeRecoveryKey(randomBytes(RANDOM_LENGTH)), tools);
  const slots = [await makePassSlot(keys, PASSPHRASE, tools), recovery];
  return (generation, random) => ({
    keys,
    bytes: sealStore(
      { keys, slots, payload: payloadOf(generation), schemaVersion: 1, writerVersion: '0.1.0' },
      random,
    ),
  });
}

const payloadOf = (generation: number): Payload => ({
  generation,
  savedAt: '2026-11-22T09:00:00.000Z',
  savesInEpoch: generation,
  historySequence: 0,
  blobCount: 0,
  blobs: [],
  dropped: [],
  migrations: [],
  binder: null,
});

/** How many of these saves use a key and nonce that one before them has used. */
function countRepeats(saves: number, save: (at: number) => Sealed): number {
  const seen = new Set<string>();
  for (let at = 0; at < saves; at += 1) seen.add(pairOf(save(at)));
  return saves - seen.size;
}

/** The key and nonce of a save, read from the file alone; hashed, so that a hundred thousand of them fit. */
function pairOf({ keys, bytes }: Sealed): string {
  const parsed = parseEnvelope(bytes, 1);
  if (parsed.state !== 'whole') throw new Error('a sealed store must be whole');
  const { saveId, generation, payload } = parsed.envelope;
  return createHash('sha256')
    .update(payloadKey(keys, saveId, generation))
    .update(payload.subarray(0, NONCE_LENGTH))
    .digest('base64');
}
