import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Refuses, by throwing, a file that is not byte for byte the one expected.
 * @param {string} file
 * @param {string} sha256 in hex
 */
export async function requireSha256(file, sha256) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== sha256) throw new Error(`wrong content (sha256 ${found}, expected ${sha256})`);
}
