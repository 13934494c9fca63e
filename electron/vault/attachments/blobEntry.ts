import { z } from 'zod';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** What the store keeps of an attachment, so that its file can be found and checked. */
export const BlobEntry = z.strictObject({
  /** What the binder calls it by; stays the same for as long as it is kept. */
  id: hex(16),
  /** The id and name of its file; another one after the data key was renewed. */
  file: hex(16),
  /** Length of the contents in bytes. */
  length: z.number().int().min(0),
  /** SHA-256 of the contents. */
  sha256: hex(32),
  /** SHA-256 of the file as it lies on disk, so that it can be checked without a key. */
  fileSha256: hex(32),
});
export type BlobEntry = z.infer<typeof BlobEntry>;

/** A file that no attachment of the store needs any more, and since when; copies may still need it. */
export const DroppedBlob = z.strictObject({ file: hex(16), at: z.iso.datetime() });
export type DroppedBlob = z.infer<typeof DroppedBlob>;
