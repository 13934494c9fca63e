import { createHash } from 'node:crypto';

/** SHA-256 in hex, as the app itself makes it. */
export const fingerprint = (contents: string | Uint8Array): string =>
  createHash('sha256').update(contents).digest('hex');
