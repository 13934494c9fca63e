import { argon2id } from 'hash-wasm';

/** A passphrase to be made into a key: memory in KiB, then passes and lanes. */
export type KeyRequest = {
  passphrase: Uint8Array;
  salt: Uint8Array;
  memory: number;
  passes: number;
  lanes: number;
};

/** Makes 32 bytes of a passphrase, slowly. */
export type KeyDerivation = (request: KeyRequest) => Promise<Uint8Array>;

/** Argon2id, version 1.3, on the calling thread: it stands still meanwhile, so the app calls it in a worker. */
export const deriveArgon2id: KeyDerivation = ({ passphrase, salt, memory, passes, lanes }) =>
  argon2id({
    password: passphrase,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
