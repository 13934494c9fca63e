import { type FileKind, type Header, headerBytes, parseHeader } from './header';

/**
 * The store file: prefix (64 bytes) ‖ header (JSON) ‖ payload. All numbers little-endian. Prefix and header,
 * byte for byte as they stand on disk, are authenticated together with the payload. A copy begins in the same way; its
 * payload is laid out in `backup/container.ts`.
 *
 *   0  8  magic          16  8  payload length    48 16  save id: random per save, so that these 64 bytes
 *   8  2  format major   24  8  generation               always change
 *  10  2  format minor   32 16  vault id
 *  12  4  header length
 */
const MAGIC = Buffer.from([0x89, 0x44, 0x4b, 0x56, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The newest that this version reads. A file is written as the oldest that can read it. */
const FORMAT = { major: 1, minor: 1 } as const;
const PREFIX_LENGTH = 64;
const HEADER_LIMIT = 64 * 1024;
const PAYLOAD_LIMITS: Readonly<Record<FileKind, number>> = {
  store: 256 * 1024 * 1024,
  backup: 4 * 1024 * 1024 * 1024,
};
/** Nonce and tag of an empty payload. */
const PAYLOAD_LEAST = 12 + 16;
/** The most that can stand before the payload, in bytes. */
export const FRONT_LIMIT = PREFIX_LENGTH + HEADER_LIMIT;
export const FILE_LIMIT = FRONT_LIMIT + PAYLOAD_LIMITS.store;

/** Prefix and header of a file. */
export type Front = {
  generation: number;
  vaultId: Buffer;
  saveId: Buffer;
  header: Header;
  /** Prefix and header as they stand in the file. */
  authenticated: Buffer;
};

/** The random id that a whole store file carries. */
export const saveIdOf = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(48, PREFIX_LENGTH));

export type Envelope = Front & { payload: Buffer };

/** Why a file could not be read without a key. */
type Unread =
  /** Written by a later version of the app: not ours to read, and never ours to change. */
  { state: 'newer' } | { state: 'damaged'; part: 'prefix' | 'header' };

export type Parsed = { state: 'whole'; envelope: Envelope } | Unread;

/** Which file is expected: its kind, its length in bytes, and the newest shape of the binder that is understood. */
export type Expected = { kind: FileKind; size: number; knownSchema: number };

/** Reads everything that can be read without a key. Nothing it answers is to be trusted before the payload is opened. */
export function parseEnvelope(bytes: Buffer, knownSchema: number): Parsed {
  const parsed = parseFront(bytes, { kind: 'store', size: bytes.length, knownSchema });
  if (parsed.state !== 'whole') return parsed;
  const payload = bytes.subarray(parsed.front.authenticated.length);
  return { state: 'whole', envelope: { ...parsed.front, payload } };
}

/** Reads prefix and header from the beginning of a file, of which at least `FRONT_LIMIT` bytes are given, or all. */
export function parseFront(bytes: Buffer, expected: Expected): { state: 'whole'; front: Front } | Unread {
  if (!isOurs(bytes)) return damaged('prefix');
  const [major, minor] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  if (major === 0) return damaged('prefix');
  if (isNewer(major, minor)) return { state: 'newer' };

  const lengths = plausibleLengths(bytes, expected);
  if (lengths === null) return damaged('prefix');
  const payloadStart = PREFIX_LENGTH + lengths.header;
  const header = parseHeader(bytes.subarray(PREFIX_LENGTH, payloadStart), expected.kind);
  if (header === null) return damaged('header');
  if (isNewer(...header.minReader) || header.schema > expected.knownSchema) return { state: 'newer' };

  return {
    state: 'whole',
    front: {
      generation: lengths.generation,
      vaultId: bytes.subarray(32, 48),
      saveId: bytes.subarray(48, 64),
      header,
      authenticated: bytes.subarray(0, payloadStart),
    },
  };
}

/** Whether the file begins as a store or a copy of this app does, whatever follows. */
export const isOurs = (bytes: Buffer): boolean =>
  bytes.length >= PREFIX_LENGTH && bytes.subarray(0, 8).equals(MAGIC);

const damaged = (part: 'prefix' | 'header'): Unread => ({ state: 'damaged', part });

const isNewer = (major: number, minor: number) =>
  major > FORMAT.major || (major === FORMAT.major && minor > FORMAT.minor);

function plausibleLengths(
  bytes: Buffer,
  { kind, size }: Expected,
): { header: number; generation: number } | null {
  const header = bytes.readUInt32LE(12);
  const payload = bytes.readBigUInt64LE(16);
  const generation = claimedGeneration(bytes);
  if (header > HEADER_LIMIT || payload > PAYLOAD_LIMITS[kind] || payload < PAYLOAD_LEAST) return null;
  if (PREFIX_LENGTH + header + Number(payload) !== size) return null;
  return generation === null ? null : { header, generation };
}

/** Far more saves than a binder ever has, and room to count on: a number beyond it is damage. */
const MOST_SAVES = 2 ** 40;

/**
 * The generation that a file says it is of, also one whose rest is damaged; null when even its beginning is. Nothing
 * has verified it, so it serves for what is told, never for what is done.
 */
export function claimedGeneration(bytes: Buffer): number | null {
  const claimed = isOurs(bytes) ? Number(bytes.readBigUInt64LE(24)) : 0;
  return claimed >= 1 && claimed <= MOST_SAVES ? claimed : null;
}

type Opening = Omit<Front, 'authenticated'> & { payloadLength: number };

/** Prefix and header for a payload of this length (in bytes, nonce and tag included). */
export function authenticatedBytes({ generation, vaultId, saveId, header, payloadLength }: Opening): Buffer {
  const json = headerBytes(header);
  if (json.length > HEADER_LIMIT || payloadLength > PAYLOAD_LIMITS[header.kind])
    throw new Error('too large for the file');
  const prefix = Buffer.alloc(PREFIX_LENGTH);
  MAGIC.copy(prefix);
  const [major, minor] = header.minReader;
  prefix.writeUInt16LE(major, 8);
  prefix.writeUInt16LE(minor, 10);
  prefix.writeUInt32LE(json.length, 12);
  prefix.writeBigUInt64LE(BigInt(payloadLength), 16);
  prefix.writeBigUInt64LE(BigInt(generation), 24);
  vaultId.copy(prefix, 32);
  saveId.copy(prefix, 48);
  return Buffer.concat([prefix, json]);
}
