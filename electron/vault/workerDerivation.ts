import { Worker } from 'node:worker_threads';
import type { KeyDerivation } from './keyDerivation';

/**
 * Argon2id in a worker thread of its own, so that the window never freezes for half a second.
 * Takes the path of the bundled `kdfWorker.cjs`; rejects when the thread dies without an answer.
 */
export function createWorkerDerivation(workerPath: string): KeyDerivation {
  return (request) =>
    new Promise((resolve, reject) => {
      // Own copies: a Buffer may share its memory with unrelated ones, and all of it would be sent along.
      const passphrase = Uint8Array.from(request.passphrase);
      const workerData = { ...request, passphrase, salt: Uint8Array.from(request.salt) };
      const worker = new Worker(workerPath, { workerData, transferList: [passphrase.buffer] });
      worker.once('message', (key: Uint8Array) => resolve(key));
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the key thread ended without an answer (${code})`)));
    });
}
