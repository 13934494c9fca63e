import { parentPort, workerData } from 'node:worker_threads';
import { deriveArgon2id, type KeyRequest } from './keyDerivation';

/** The thread that derives one key and ends, giving its 64 MiB back. Bundled beside main as `kdfWorker.cjs`. */
const request: KeyRequest = workerData;

void deriveArgon2id(request).then((key) => parentPort?.postMessage(key));
