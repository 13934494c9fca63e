import { type Header, headerBytes, parseHeader } from './header';

/**
 * The store file: prefix (64 bytes) ‖ header (JSON) ‖ payload. All numbers little-endian. Prefix and header,
 * byte for byte as they stand on disk, are authenticated together with the payload.
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
const PAYLOAD_LIMIT = 256 * 1024 * 1024;
/** Nonce and tag of an empty payload. */
const PAYLOAD_LEAST = 12 + 16;
export const FILE_LIMIT = PREFIX_LENGTH + HEADER_LIMIT + PAYLOAD_LIMIT;

export type Envelope = {
  generation: number;
  vaultId: Buffer;
  saveId: Buffer;
  header: Header;
  /** Prefix and header as they stand in the file. */
  authenticated: Buffer;
  payload: Buffer;
};

/** The random id that a whole store file carries. */
export const saveIdOf = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(48, PREFIX_LENGTH));

export type Parsed =
  | { state: 'whole'; envelope: Envelope }
  /** Written by a later version of the app: not ours to read, and never ours to change. */
  | { state: 'newer' }
  | { state: 'damaged'; part: 'prefix' | 'header' };

/** Reads everything that can be read without a key. Nothing it answers is to be trusted before the payload is opened. */
export function parseEnvelope(bytes: Buffer, knownSchema: number): Parsed {
  if (bytes.length < PREFIX_LENGTH || !bytes.subarray(0, 8).equals(MAGIC)) return damaged('prefix');
  const [major, minor] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  if (major === 0) return damaged('prefix');
  if (isNewer(major, minor)) return { state: 'newer' };

  const lengths = plausibleLengths(bytes);
  if (lengths === null) return damaged('prefix');
  const payloadStart = PREFIX_LENGTH + lengths.header;
  const header = parseHeader(bytes.subarray(PREFIX_LENGTH, payloadStart));
  if (header === null) return damaged('header');
  if (isNewer(...header.minReader) || header.schema > knownSchema) return { state: 'newer' };

  return {
    state: 'whole',
    envelope: {
      generation: lengths.generation,
      vaultId: bytes.subarray(32, 48),
      saveId: bytes.subarray(48, 64),
      header,
      authenticated: bytes.subarray(0, payloadStart),
      payload: bytes.subarray(payloadStart),
    },
  };
}

const damaged = (part: 'prefix' | 'header'): Parsed => ({ state: 'damaged', part });

const isNewer = (major: number, minor: number) =>
  major > FORMAT.major || (major === FORMAT.major && minor > FORMAT.minor);

function plausibleLengths(bytes: Buffer): { header: number; generation: number } | null {
  const header = bytes.readUInt32LE(12);
  const payload = bytes.readBigUInt64LE(16);
  const generation = claimedGeneration(bytes);
  if (header > HEADER_LIMIT || payload > PAYLOAD_LIMIT || payload < PAYLOAD_LEAST) return null;
  if (PREFIX_LENGTH + header + Number(payload) !== bytes.length) return null;
  return generation === null ? null : { header, generation };
}

/**
 * The generation that a file says it is of, also one whose rest is damaged; null when even its beginning is. Nothing
 * has verified it, so it serves for what is told, never for what is done.
 */
export function claimedGeneration(bytes: Buffer): number | null {
  if (bytes.length < PREFIX_LENGTH || !bytes.subarray(0, 8).equals(MAGIC)) return null;
  const generation = bytes.readBigUInt64LE(24);
  return generation < 1n || generation > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(generation);
}

type Opening = Pick<Envelope, 'generation' | 'vaultId' | 'saveId' | 'header'> & { payloadLength: number };

/** Prefix and header for a payload of this length (in bytes, nonce and tag included). */
export function authenticatedBytes({ generation, vaultId, saveId, header, payloadLength }: Opening): Buffer {
  const json = headerBytes(header);
  if (json.length > HEADER_LIMIT || payloadLength > PAYLOAD_LIMIT)
    throw new Error('too large for the store file');
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
