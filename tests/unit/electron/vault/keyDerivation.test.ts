import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveArgon2id, type KeyRequest } from '../../../../electron/vault/keyDerivation';
import { createWorkerDerivation } from '../../../../electron/vault/workerDerivation';
import vectors from './argon2idVectors.json';

type Vector = (typeof vectors)[number];

const requestOf = ({ passphrase, salt, memory, passes, lanes }: Vector): KeyRequest => ({
  passphrase: Buffer.from(passphrase, 'utf8'),
  salt: Buffer.from(salt, 'hex'),
  memory,
  passes,
  lanes,
});

/** The vectors were made with the reference implementation of Argon2 in C. */
describe('Argon2id', () => {
  test.each(vectors)('is the reference one: $memory KiB, $passes passes, $lanes lanes', async (vector) => {
    const key = await deriveArgon2id(requestOf(vector));
    expect(Buffer.from(key).toString('hex')).toBe(vector.key);
  });

  test('there are at least twenty vectors, one of them at the cost the binder is locked with', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(20);
    expect(vectors.some(({ memory, passes, lanes }) => memory === 65536 && passes === 3 && lanes === 4)).toBe(
      true,
    );
  });
});

describe('the thread that derives keys', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'key-thread-'));
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('../../../../electron/vault/kdfWorker.ts', import.meta.url)),
        target: 'node20',
        outDir: folder,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'kdfWorker.cjs' } },
      },
    });
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('answers the same key, and leaves the passphrase it was given as it was', async () => {
    const derive = createWorkerDerivation(join(folder, 'kdfWorker.cjs'));
    for (const vector of vectors.slice(0, 2)) {
      const request = requestOf(vector);
      expect(Buffer.from(await derive(request)).toString('hex')).toBe(vector.key);
      expect(Buffer.from(request.passphrase).toString('utf8')).toBe(vector.passphrase);
    }
  });

  test('rejects when it cannot do its work', async () => {
    const impossible: KeyRequest = {
      passphrase: Buffer.from('x'),
      salt: Buffer.alloc(2),
      memory: 8,
      passes: 1,
      lanes: 1,
    };
    await expect(createWorkerDerivation(join(folder, 'kdfWorker.cjs'))(impossible)).rejects.toThrow();
    await expect(createWorkerDerivation(join(folder, 'missing.cjs'))(impossible)).rejects.toThrow();
  });
});
