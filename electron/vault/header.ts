import { z } from 'zod';

const bytes = (length: number) =>
  z.string().transform((text, context): Buffer => {
    const decoded = Buffer.from(text, 'base64');
    if (decoded.length === length && decoded.toString('base64') === text) return decoded;
    context.addIssue('not the expected bytes');
    return z.NEVER;
  });

const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/**
 * What a passphrase slot may ask of this machine: below it guessing would be cheap, above it a forged file
 * could exhaust the memory. In KiB, passes and lanes.
 */
const cost = {
  m: whole(19 * 1024, 1024 * 1024),
  t: whole(2, 20),
  p: whole(1, 16),
};

const slotBase = { id: bytes(16), wrapped: bytes(12 + 32 + 16) };

export const PassSlot = z.strictObject({
  type: z.literal('pass'),
  ...slotBase,
  kdf: z.strictObject({ ...cost, salt: bytes(16) }),
});
export type PassSlot = z.infer<typeof PassSlot>;

export const RecoverySlot = z.strictObject({ type: z.literal('recovery'), ...slotBase });
export type RecoverySlot = z.infer<typeof RecoverySlot>;

/** Opened by the keychain of the PC that made it; the secret lies there and nowhere in this file. */
const OsSlot = z.strictObject({ type: z.literal('os'), ...slotBase });
export type OsSlot = z.infer<typeof OsSlot>;

const Slot = z.discriminatedUnion('type', [PassSlot, RecoverySlot, OsSlot]);
export type Slot = z.infer<typeof Slot>;

/** Of all kinds together. */
export const MOST_SLOTS = 8;
/** The binder itself, or a copy of it with its attachments: neither is ever taken for the other. */
export type FileKind = 'store' | 'backup';

/** The part of the file that is readable without a key. It tells nothing about the firm. */
export const Header = z.strictObject({
  kind: z.enum(['store', 'backup']),
  /** The oldest format (major, minor) that can read this file. */
  minReader: z.tuple([whole(1, 0xffff), whole(0, 0xffff)]),
  /** The shape of the binder inside. */
  schema: whole(1, 1_000_000),
  writer: z.string().min(1).max(40),
  suite: z.literal('A256GCM-HKDFSHA256-ARGON2ID13'),
  keyEpoch: whole(1, 0xffffffff),
  commit: bytes(16),
  /** Forgetting the passphrase or losing the sheet must never be the end: one of each is always there. */
  slots: z
    .array(Slot)
    .max(MOST_SLOTS)
    .refine((slots) => slots.some(({ type }) => type === 'pass'))
    .refine((slots) => slots.some(({ type }) => type === 'recovery')),
});
export type Header = z.infer<typeof Header>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The oldest format that can read these slots: one that knew no keychain refuses, and touches nothing. */
export function minReaderFor(slots: readonly Slot[]): Header['minReader'] {
  return slots.some(({ type }) => type === 'os') ? [1, 1] : [1, 0];
}

/** The header of these bytes, or null when they are not, exactly, a header of this format for a file of this kind. */
export function parseHeader(json: Uint8Array, kind: FileKind): Header | null {
  try {
    const header = Header.safeParse(JSON.parse(utf8.decode(json))).data;
    return header?.kind === kind ? header : null;
  } catch {
    return null;
  }
}

/** The header as it stands in the file. Throws when it is not one that this version would read back. */
export function headerBytes(header: Header): Buffer {
  const slots = header.slots.map((slot) => ({ ...slot, ...inText(slot), ...kdfInText(slot) }));
  const json = Buffer.from(
    JSON.stringify({ ...header, commit: header.commit.toString('base64'), slots }),
    'utf8',
  );
  if (parseHeader(json, header.kind) === null) throw new Error('the header would not be readable');
  return json;
}

const inText = ({ id, wrapped }: Slot) => ({
  id: id.toString('base64'),
  wrapped: wrapped.toString('base64'),
});

const kdfInText = (slot: Slot) =>
  slot.type === 'pass' ? { kdf: { ...slot.kdf, salt: slot.kdf.salt.toString('base64') } } : {};
