import { type Keys, seal, subkey, TAG_LENGTH, uint32, unseal } from '../keys';

/**
 * An attachment's file: header (44 bytes) ‖ chunks of 64 KiB, each with its tag. Its key is its own, made from the data
 * key, the binder's id and the file's id. Each chunk is bound to the header and to its place; the last one says that it
 * is the last, so that nothing can be cut off, moved or put in from another file.
 *
 *   0  4  magic "GDB1"     4 16  vault id     20 16  blob id     36  8  length of the contents, little-endian
 */
const MAGIC = Buffer.from('GDB1', 'latin1');
const HEADER_LENGTH = 44;
const CHUNK = 64 * 1024;

/** The most that one attachment may hold: 25 MB. */
export const ATTACHMENT_LIMIT = 25 * 1024 * 1024;

/** Bytes of the file that contents of so many bytes become. */
export function sealedLength(length: number): number {
  return HEADER_LENGTH + length + TAG_LENGTH * chunksIn(length);
}

/** The longest file that can be one of ours, in bytes. */
export const BLOB_FILE_LIMIT = sealedLength(ATTACHMENT_LIMIT);

function chunksIn(length: number): number {
  return Math.max(1, Math.ceil(length / CHUNK));
}

/** Seals contents of up to `ATTACHMENT_LIMIT` bytes under the id (16 bytes) of the file. */
export function sealBlob(keys: Keys, blobId: Buffer, contents: Uint8Array): Buffer {
  const header = headerOf(keys, blobId, contents.length);
  const key = blobKey(keys, blobId);
  const sealed = places(contents.length).map(({ index, isLast }) =>
    // The nonce is counted, not stored: the key is used for this one file only.
    seal({
      key,
      nonce: nonceAt(index, isLast),
      plain: contents.subarray(index * CHUNK, (index + 1) * CHUNK),
      bound: Buffer.concat([header, uint32(index)]),
    }).subarray(12),
  );
  key.fill(0);
  return Buffer.concat([header, ...sealed]);
}

/** The contents, or null when the file is not exactly what was sealed under this id. */
export function openBlob(keys: Keys, blobId: Buffer, file: Buffer): Buffer | null {
  const length = file.length < HEADER_LENGTH ? -1 : Number(file.readBigUInt64LE(36));
  if (length < 0 || length > ATTACHMENT_LIMIT || file.length !== sealedLength(length)) return null;
  const header = file.subarray(0, HEADER_LENGTH);
  if (!header.equals(headerOf(keys, blobId, length))) return null;
  const key = blobKey(keys, blobId);
  const opened = places(length).map(({ index, isLast }) => {
    const start = HEADER_LENGTH + index * (CHUNK + TAG_LENGTH);
    const chunk = file.subarray(start, isLast ? file.length : start + CHUNK + TAG_LENGTH);
    const sealed = Buffer.concat([nonceAt(index, isLast), chunk]);
    return unseal(key, sealed, Buffer.concat([header, uint32(index)]));
  });
  key.fill(0);
  const chunks = opened.filter((chunk) => chunk !== null);
  return chunks.length === opened.length ? Buffer.concat(chunks) : null;
}

const places = (length: number) =>
  Array.from({ length: chunksIn(length) }, (_, index) => ({ index, isLast: index === chunksIn(length) - 1 }));

function headerOf({ vaultId }: Keys, blobId: Buffer, length: number): Buffer {
  const lengthBytes = Buffer.alloc(8);
  lengthBytes.writeBigUInt64LE(BigInt(length));
  return Buffer.concat([MAGIC, vaultId, blobId, lengthBytes]);
}

function nonceAt(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32LE(index);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

const blobKey = ({ dataKey, vaultId }: Keys, blobId: Buffer): Buffer =>
  subkey(dataKey, Buffer.concat([vaultId, blobId]), 'blob/v1');
